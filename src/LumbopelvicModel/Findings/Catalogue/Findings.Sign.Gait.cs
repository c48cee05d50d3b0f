namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>Limp (antalgic gait).</summary>
        public static Finding Limp { get; } = new(
            "sign.limp",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Limp (antalgic gait)",
            "Limp (antalgic gait)",
            definition: "Walks with an antalgic limp",
            isA: ["sign.gait-abnormal"]);

        /// <summary>Trendelenburg sign or gait.</summary>
        public static Finding Trendelenburg { get; } = new(
            "sign.trendelenburg",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Trendelenburg sign or gait",
            "Trendelenburg sign or gait",
            definition: "Pelvis drops on the other side in single-leg stance or gait",
            isA: ["sign.gait-abnormal"]);

        /// <summary>Wide-based gait.</summary>
        public static Finding WideBasedGait { get; } = new(
            "sign.wide-based-gait",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Wide-based gait",
            "Wide-based gait",
            isA: ["sign.gait-abnormal"]);

        /// <summary>Walks or stands bent forward.</summary>
        public static Finding StoopedGait { get; } = new(
            "sign.stooped-gait",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Walks or stands bent forward",
            "Walks or stands bent forward",
            definition: "Stooped posture eases symptoms",
            isA: ["sign.gait-abnormal"]);

        /// <summary>Lateral shift or list.</summary>
        public static Finding LateralShift { get; } = new(
            "sign.lateral-shift",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Lateral shift or list",
            "Lateral shift or list",
            definition: "Trunk shifted to one side");

        /// <summary>Abnormal Romberg test.</summary>
        public static Finding Romberg { get; } = new(
            "sign.romberg",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Abnormal Romberg test",
            "Abnormal Romberg test");

        /// <summary>Cannot bear weight on the leg.</summary>
        public static Finding UnableToBearWeight { get; } = new(
            "sign.unable-to-bear-weight",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Cannot bear weight on the leg",
            "Cannot bear weight on the leg",
            isA: ["sign.gait-abnormal"]);

        /// <summary>Abnormal gait.</summary>
        public static Finding GaitAbnormal { get; } = new(
            "sign.gait-abnormal",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Abnormal gait",
            "Abnormal gait",
            definition: "Any visible gait abnormality");

        /// <summary>Leg length difference or pelvic obliquity.</summary>
        public static Finding LegLengthDifference { get; } = new(
            "sign.leg-length-difference",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Leg length difference or pelvic obliquity",
            "Leg length difference or pelvic obliquity");
    }
}
