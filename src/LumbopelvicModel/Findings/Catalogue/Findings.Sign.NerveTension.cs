namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>Straight leg raise reproduces leg pain.</summary>
        public static Finding StraightLegRaise { get; } = new(
            "sign.straight-leg-raise",
            FindingCategory.NerveTension,
            AskedOf.Clinician,
            "Straight leg raise reproduces leg pain",
            "Straight leg raise reproduces leg pain");

        /// <summary>Raising the other leg reproduces the leg pain.</summary>
        public static Finding CrossedStraightLegRaise { get; } = new(
            "sign.crossed-straight-leg-raise",
            FindingCategory.NerveTension,
            AskedOf.Clinician,
            "Raising the other leg reproduces the leg pain",
            "Raising the other leg reproduces the leg pain");

        /// <summary>Slump test reproduces leg pain.</summary>
        public static Finding Slump { get; } = new(
            "sign.slump",
            FindingCategory.NerveTension,
            AskedOf.Clinician,
            "Slump test reproduces leg pain",
            "Slump test reproduces leg pain");

        /// <summary>Femoral nerve stretch (prone knee bend) reproduces thigh pain.</summary>
        public static Finding FemoralNerveStretch { get; } = new(
            "sign.femoral-nerve-stretch",
            FindingCategory.NerveTension,
            AskedOf.Clinician,
            "Femoral nerve stretch (prone knee bend) reproduces thigh pain",
            "Femoral nerve stretch (prone knee bend) reproduces thigh pain");

        /// <summary>Crossed femoral stretch reproduces thigh pain.</summary>
        public static Finding CrossedFemoralStretch { get; } = new(
            "sign.crossed-femoral-stretch",
            FindingCategory.NerveTension,
            AskedOf.Clinician,
            "Crossed femoral stretch reproduces thigh pain",
            "Crossed femoral stretch reproduces thigh pain");

        /// <summary>Straight leg raise positive or limited on both sides.</summary>
        public static Finding StraightLegRaiseBilateral { get; } = new(
            "sign.straight-leg-raise-bilateral",
            FindingCategory.NerveTension,
            AskedOf.Clinician,
            "Straight leg raise positive or limited on both sides",
            "Straight leg raise positive or limited on both sides",
            isA: ["sign.straight-leg-raise"]);
    }
}
