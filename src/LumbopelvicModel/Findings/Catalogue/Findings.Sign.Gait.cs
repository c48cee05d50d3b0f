namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>Antalgic gait: the stance phase on the painful leg is shortened.</summary>
        public static Finding Limp { get; } = new(
            "sign.limp",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Limp (antalgic gait)",
            "Watch the patient walk and look for a limp.",
            definition: "Weight is taken off the painful leg early; any limp that the pain explains counts.",
            isA: ["sign.gait-abnormal"],
            synonyms: ["Antalgic gait"]);

        /// <summary>The hip abductors fail to hold the pelvis level.</summary>
        public static Finding Trendelenburg { get; } = new(
            "sign.trendelenburg",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Trendelenburg sign or gait",
            "Have the patient stand on the painful leg, and watch the pelvis there and in walking.",
            definition: "Standing or walking on the painful leg, the pelvis drops on the other side, or the trunk leans over the painful hip to prevent it.",
            isA: ["sign.gait-abnormal"],
            synonyms: ["Duchenne gait", "Gluteus medius gait"]);

        /// <summary>The feet are set wide apart in walking, as in stenosis or a disease of cord or cerebellum.</summary>
        public static Finding WideBasedGait { get; } = new(
            "sign.wide-based-gait",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Wide-based gait",
            "Watch the patient walk and note the distance between the feet.",
            definition: "The feet are set clearly wider apart than the hips at most steps.",
            isA: ["sign.gait-abnormal"],
            synonyms: ["Broad-based gait"]);

        /// <summary>The trunk is carried bent forward because this eases the symptoms.</summary>
        public static Finding StoopedGait { get; } = new(
            "sign.stooped-gait",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Walks or stands bent forward",
            "Watch the posture of the trunk in standing and walking.",
            definition: "Stands or walks bent forward, and the stooped posture eases the symptoms.",
            isA: ["sign.gait-abnormal"],
            synonyms: ["Simian stance"]);

        /// <summary>The trunk is shifted to one side over the pelvis, as in disc herniation.</summary>
        public static Finding LateralShift { get; } = new(
            "sign.lateral-shift",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Lateral shift or list",
            "Look from behind at the standing patient for a shift of the trunk.",
            definition: "Shoulders shifted sideways over the pelvis, to either side, not explained by leg length.",
            synonyms: ["Sciatic list", "Sciatic scoliosis"]);

        /// <summary>Balance is lost when the eyes are closed: deep sensation is impaired.</summary>
        public static Finding Romberg { get; } = new(
            "sign.romberg",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Abnormal Romberg test",
            "Have the patient stand with feet together and eyes closed, and protect from falling.",
            definition: "Needs a step or support, or sways markedly, with the eyes closed but not with the eyes open.",
            synonyms: ["Romberg sign"]);

        /// <summary>The leg cannot be loaded, as in fracture or septic arthritis.</summary>
        public static Finding UnableToBearWeight { get; } = new(
            "sign.unable-to-bear-weight",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Cannot bear weight on the leg",
            "Ask the patient to stand and take a few steps on the painful leg.",
            definition: "Cannot stand on the leg or take four steps on it, even with a limp.",
            isA: ["sign.gait-abnormal"],
            synonyms: ["Non-weight-bearing"]);

        /// <summary>Any visible abnormality of the gait.</summary>
        public static Finding GaitAbnormal { get; } = new(
            "sign.gait-abnormal",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Abnormal gait",
            "Watch the patient walk barefoot, there and back.",
            definition: "Any visible abnormality of gait, whatever its kind or cause.");

        /// <summary>Legs of unequal length, or a pelvis that is not level.</summary>
        public static Finding LegLengthDifference { get; } = new(
            "sign.leg-length-difference",
            FindingCategory.Gait,
            AskedOf.Clinician,
            "Leg length difference or pelvic obliquity",
            "Compare the height of the iliac crests in standing and the length of the legs lying down.",
            definition: "Difference of about 1 cm or more in leg length, or iliac crests visibly not level, whatever the cause.",
            synonyms: ["Leg length discrepancy", "Anisomelia"]);
    }
}
