namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class Sign
    {
        /// <summary>A raised temperature measured at the examination.</summary>
        public static Finding Fever { get; } = new(
            "sign.fever",
            FindingCategory.Examination,
            AskedOf.Clinician,
            "Measured fever",
            "Measure the body temperature.",
            definition: "Temperature of 38.0 degrees Celsius or more at the examination.",
            synonyms: ["Pyrexia"]);

        /// <summary>A lump that does not pulsate, as of a tumour or abscess.</summary>
        public static Finding PalpableMass { get; } = new(
            "sign.palpable-mass",
            FindingCategory.Examination,
            AskedOf.Clinician,
            "Palpable mass",
            "Palpate sacrum, back, buttock, groin and abdomen.",
            definition: "A lump or soft mass felt over any of these, without pulsation.",
            synonyms: ["Lump"]);

        /// <summary>The abdomen is tender: the source may lie inside it.</summary>
        public static Finding AbdominalTenderness { get; } = new(
            "sign.abdominal-tenderness",
            FindingCategory.Examination,
            AskedOf.Clinician,
            "Abdominal tenderness",
            "Palpate the abdomen in all quadrants.",
            definition: "Pain on palpation of the abdomen, in any place.");

        /// <summary>A prostate that feels like cancer.</summary>
        public static Finding ProstateNodular { get; } = new(
            "sign.prostate-nodular",
            FindingCategory.Examination,
            AskedOf.Clinician,
            "Hard or nodular prostate",
            "Palpate the prostate by rectal examination.",
            definition: "Firm, hard or nodular prostate.");
    }
}
