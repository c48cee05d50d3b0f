namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class Sign
    {
        /// <summary>Tapping the lateral femoral cutaneous nerve provokes it, as in meralgia paraesthetica.</summary>
        public static Finding AsisTinel { get; } = new(
            "sign.asis-tinel",
            FindingCategory.PeripheralNerveExamination,
            AskedOf.Clinician,
            "Tinel sign at the lateral femoral cutaneous nerve (near the anterior superior iliac spine)",
            "Tap the inguinal ligament just medial to and below the anterior superior iliac spine.",
            definition: "Tingling, burning or pain shoots into the front and outer side of the thigh.",
            synonyms: ["Tinel sign at the inguinal ligament"]);

        /// <summary>Slackening the inguinal ligament relieves the lateral femoral cutaneous nerve, as in meralgia paraesthetica.</summary>
        public static Finding PelvicCompressionRelief { get; } = new(
            "sign.pelvic-compression-relief",
            FindingCategory.PeripheralNerveExamination,
            AskedOf.Clinician,
            "Pelvic compression test eases anterolateral thigh symptoms",
            "With the patient on the painless side, press the pelvis down and hold for 45 seconds.",
            definition: "The anterolateral thigh symptoms lessen during the 45 seconds; positive means relief, not provocation.",
            synonyms: ["Pelvic compression test"]);
    }
}
