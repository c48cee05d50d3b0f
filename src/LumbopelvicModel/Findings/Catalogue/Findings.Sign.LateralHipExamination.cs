namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>Tender over the greater trochanter.</summary>
        public static Finding TrochanterTenderness { get; } = new(
            "sign.trochanter-tenderness",
            FindingCategory.LateralHipExamination,
            AskedOf.Clinician,
            "Tender over the greater trochanter",
            "Tender over the greater trochanter",
            isA: ["sign.hip-tenderness"]);

        /// <summary>Lateral hip pain within 30 seconds of single-leg stance.</summary>
        public static Finding SingleLegStancePain { get; } = new(
            "sign.single-leg-stance-pain",
            FindingCategory.LateralHipExamination,
            AskedOf.Clinician,
            "Lateral hip pain within 30 seconds of single-leg stance",
            "Lateral hip pain within 30 seconds of single-leg stance");

        /// <summary>Lateral hip pain on resisted abduction.</summary>
        public static Finding ResistedAbductionPain { get; } = new(
            "sign.resisted-abduction-pain",
            FindingCategory.LateralHipExamination,
            AskedOf.Clinician,
            "Lateral hip pain on resisted abduction",
            "Lateral hip pain on resisted abduction");

        /// <summary>Lateral hip pain on resisted external derotation (FADER-R).</summary>
        public static Finding ResistedDerotationPain { get; } = new(
            "sign.resisted-derotation-pain",
            FindingCategory.LateralHipExamination,
            AskedOf.Clinician,
            "Lateral hip pain on resisted external derotation (FADER-R)",
            "Lateral hip pain on resisted external derotation (FADER-R)");

        /// <summary>Ober test positive.</summary>
        public static Finding Ober { get; } = new(
            "sign.ober",
            FindingCategory.LateralHipExamination,
            AskedOf.Clinician,
            "Ober test positive",
            "Ober test positive",
            definition: "Thigh stays abducted, or lateral hip pain is reproduced");
    }
}
