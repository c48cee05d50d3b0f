namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>Tinel sign at the lateral femoral cutaneous nerve (near the anterior superior iliac spine).</summary>
        public static Finding AsisTinel { get; } = new(
            "sign.asis-tinel",
            FindingCategory.PeripheralNerveExamination,
            AskedOf.Clinician,
            "Tinel sign at the lateral femoral cutaneous nerve (near the anterior superior iliac spine)",
            "Tinel sign at the lateral femoral cutaneous nerve (near the anterior superior iliac spine)");

        /// <summary>Pelvic compression test eases anterolateral thigh symptoms.</summary>
        public static Finding PelvicCompressionRelief { get; } = new(
            "sign.pelvic-compression-relief",
            FindingCategory.PeripheralNerveExamination,
            AskedOf.Clinician,
            "Pelvic compression test eases anterolateral thigh symptoms",
            "Pelvic compression test eases anterolateral thigh symptoms");
    }
}
