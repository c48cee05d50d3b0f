namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>Measured fever.</summary>
        public static Finding Fever { get; } = new(
            "sign.fever",
            FindingCategory.Examination,
            AskedOf.Clinician,
            "Measured fever",
            "Measured fever",
            definition: "Temperature 38 degrees Celsius (100.4 F) or more at examination");

        /// <summary>Palpable mass.</summary>
        public static Finding PalpableMass { get; } = new(
            "sign.palpable-mass",
            FindingCategory.Examination,
            AskedOf.Clinician,
            "Palpable mass",
            "Palpable mass",
            definition: "Non-pulsatile lump or soft mass felt over the sacrum, back, buttock, groin or abdomen");

        /// <summary>Abdominal tenderness.</summary>
        public static Finding AbdominalTenderness { get; } = new(
            "sign.abdominal-tenderness",
            FindingCategory.Examination,
            AskedOf.Clinician,
            "Abdominal tenderness",
            "Abdominal tenderness",
            definition: "Abdomen tender on palpation");

        /// <summary>Hard or nodular prostate.</summary>
        public static Finding ProstateNodular { get; } = new(
            "sign.prostate-nodular",
            FindingCategory.Examination,
            AskedOf.Clinician,
            "Hard or nodular prostate",
            "Hard or nodular prostate",
            definition: "Firm, hard or nodular prostate on rectal examination");
    }
}
