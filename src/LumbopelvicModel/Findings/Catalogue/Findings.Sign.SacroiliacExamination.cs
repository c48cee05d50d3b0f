namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>FABER (Patrick) reproduces sacroiliac or buttock pain.</summary>
        public static Finding FaberPosteriorPain { get; } = new(
            "sign.faber-posterior-pain",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "FABER (Patrick) reproduces sacroiliac or buttock pain",
            "FABER (Patrick) reproduces sacroiliac or buttock pain",
            isA: ["sign.faber", "sign.sij-provocation"]);

        /// <summary>Distraction test reproduces the pain.</summary>
        public static Finding SijDistraction { get; } = new(
            "sign.sij-distraction",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Distraction test reproduces the pain",
            "Distraction test reproduces the pain",
            isA: ["sign.sij-provocation"]);

        /// <summary>Compression test reproduces the pain.</summary>
        public static Finding SijCompression { get; } = new(
            "sign.sij-compression",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Compression test reproduces the pain",
            "Compression test reproduces the pain",
            isA: ["sign.sij-provocation"]);

        /// <summary>Thigh thrust reproduces the pain.</summary>
        public static Finding SijThighThrust { get; } = new(
            "sign.sij-thigh-thrust",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Thigh thrust reproduces the pain",
            "Thigh thrust reproduces the pain",
            isA: ["sign.sij-provocation"]);

        /// <summary>Sacral thrust reproduces the pain.</summary>
        public static Finding SijSacralThrust { get; } = new(
            "sign.sij-sacral-thrust",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Sacral thrust reproduces the pain",
            "Sacral thrust reproduces the pain",
            isA: ["sign.sij-provocation"]);

        /// <summary>Gaenslen test reproduces the pain.</summary>
        public static Finding SijGaenslen { get; } = new(
            "sign.sij-gaenslen",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Gaenslen test reproduces the pain",
            "Gaenslen test reproduces the pain",
            isA: ["sign.sij-provocation"]);

        /// <summary>Tender over the sacroiliac joint or sacral sulcus.</summary>
        public static Finding SijTenderness { get; } = new(
            "sign.sij-tenderness",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Tender over the sacroiliac joint or sacral sulcus",
            "Tender over the sacroiliac joint or sacral sulcus");

        /// <summary>Midline tenderness over the sacrum or coccyx.</summary>
        public static Finding SacralTenderness { get; } = new(
            "sign.sacral-tenderness",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Midline tenderness over the sacrum or coccyx",
            "Midline tenderness over the sacrum or coccyx");

        /// <summary>Sacroiliac stress reproduces the pain.</summary>
        public static Finding SijProvocation { get; } = new(
            "sign.sij-provocation",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Sacroiliac stress reproduces the pain",
            "Sacroiliac stress reproduces the pain",
            definition: "Any test that stresses the sacroiliac joint");
    }
}
