namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class Sign
    {
        /// <summary>Tenderness over the greater trochanter, the leading sign of greater trochanteric pain.</summary>
        public static Finding TrochanterTenderness { get; } = new(
            "sign.trochanter-tenderness",
            FindingCategory.LateralHipExamination,
            AskedOf.Clinician,
            "Tender over the greater trochanter",
            "Press over the greater trochanter with the patient lying on the other side.",
            definition: "Pressure on the trochanter reproduces the familiar lateral hip pain.",
            isA: ["sign.hip-tenderness"],
            synonyms: ["Jump sign"]);

        /// <summary>Standing on one leg loads the gluteal tendons.</summary>
        public static Finding SingleLegStancePain { get; } = new(
            "sign.single-leg-stance-pain",
            FindingCategory.LateralHipExamination,
            AskedOf.Clinician,
            "Lateral hip pain within 30 seconds of single-leg stance",
            "Have the patient stand on the painful leg for 30 seconds, touching a support with a finger.",
            definition: "Familiar lateral hip pain appears within 30 seconds.",
            synonyms: ["30-second single-leg stance test"]);

        /// <summary>Abduction against resistance loads the gluteal tendons.</summary>
        public static Finding ResistedAbductionPain { get; } = new(
            "sign.resisted-abduction-pain",
            FindingCategory.LateralHipExamination,
            AskedOf.Clinician,
            "Lateral hip pain on resisted abduction",
            "Resist abduction of the painful leg with the patient lying on the other side.",
            definition: "The familiar lateral hip pain is reproduced; weakness alone does not count.");

        /// <summary>Internal rotation against resistance from the flexed, externally rotated hip (FADER-R) loads the gluteal tendons.</summary>
        public static Finding ResistedDerotationPain { get; } = new(
            "sign.resisted-derotation-pain",
            FindingCategory.LateralHipExamination,
            AskedOf.Clinician,
            "Lateral hip pain on resisted external derotation (FADER-R)",
            "Flex the hip to 90 degrees, rotate it outwards, and resist the turn back inwards.",
            definition: "The familiar lateral hip pain is reproduced over the trochanter; with or without added adduction.",
            synonyms: ["FADER-R", "Resisted external derotation test"]);

        /// <summary>Tight iliotibial band, or lateral hip pain on stretching it.</summary>
        public static Finding Ober { get; } = new(
            "sign.ober",
            FindingCategory.LateralHipExamination,
            AskedOf.Clinician,
            "Ober test positive",
            "With the patient lying on the other side, abduct and extend the hip, then let the leg sink.",
            definition: "The thigh stays abducted and does not sink to the horizontal, or lateral hip pain is reproduced.",
            synonyms: ["Ober test"]);
    }
}
