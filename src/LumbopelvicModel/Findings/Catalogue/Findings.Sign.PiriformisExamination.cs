namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>FAIR test (flexion, adduction, internal rotation) reproduces buttock or sciatic pain.</summary>
        public static Finding Fair { get; } = new(
            "sign.fair",
            FindingCategory.PiriformisExamination,
            AskedOf.Clinician,
            "FAIR test (flexion, adduction, internal rotation) reproduces buttock or sciatic pain",
            "FAIR test (flexion, adduction, internal rotation) reproduces buttock or sciatic pain");

        /// <summary>Seated piriformis stretch reproduces the pain.</summary>
        public static Finding SeatedPiriformisStretch { get; } = new(
            "sign.seated-piriformis-stretch",
            FindingCategory.PiriformisExamination,
            AskedOf.Clinician,
            "Seated piriformis stretch reproduces the pain",
            "Seated piriformis stretch reproduces the pain");

        /// <summary>Active piriformis test reproduces the pain.</summary>
        public static Finding ActivePiriformis { get; } = new(
            "sign.active-piriformis",
            FindingCategory.PiriformisExamination,
            AskedOf.Clinician,
            "Active piriformis test reproduces the pain",
            "Active piriformis test reproduces the pain");

        /// <summary>Tender over the greater sciatic notch or piriformis.</summary>
        public static Finding SciaticNotchTenderness { get; } = new(
            "sign.sciatic-notch-tenderness",
            FindingCategory.PiriformisExamination,
            AskedOf.Clinician,
            "Tender over the greater sciatic notch or piriformis",
            "Tender over the greater sciatic notch or piriformis",
            isA: ["sign.buttock-tenderness"]);

        /// <summary>Tender over the buttock or gluteal muscles.</summary>
        public static Finding ButtockTenderness { get; } = new(
            "sign.buttock-tenderness",
            FindingCategory.PiriformisExamination,
            AskedOf.Clinician,
            "Tender over the buttock or gluteal muscles",
            "Tender over the buttock or gluteal muscles",
            definition: "Outside the greater sciatic notch, the piriformis and the greater trochanter");

        /// <summary>Buttock pain on resisted external rotation.</summary>
        public static Finding ResistedExternalRotationPain { get; } = new(
            "sign.resisted-external-rotation-pain",
            FindingCategory.PiriformisExamination,
            AskedOf.Clinician,
            "Buttock pain on resisted external rotation",
            "Buttock pain on resisted external rotation");
    }
}
