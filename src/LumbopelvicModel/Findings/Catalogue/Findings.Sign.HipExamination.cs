namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>Leg shortened and externally rotated.</summary>
        public static Finding ShortenedExternallyRotated { get; } = new(
            "sign.shortened-externally-rotated",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Leg shortened and externally rotated",
            "Leg shortened and externally rotated");

        /// <summary>Hip internal rotation limited.</summary>
        public static Finding HipInternalRotationLimited { get; } = new(
            "sign.hip-internal-rotation-limited",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip internal rotation limited",
            "Hip internal rotation limited",
            definition: "Clearly less than the other side, or below 15 degrees; give the angle as a measurement where known",
            isA: ["sign.hip-motion-limited"]);

        /// <summary>Hip internal rotation reproduces the pain.</summary>
        public static Finding HipInternalRotationPainful { get; } = new(
            "sign.hip-internal-rotation-painful",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip internal rotation reproduces the pain",
            "Hip internal rotation reproduces the pain",
            isA: ["sign.hip-motion-painful"]);

        /// <summary>Hip flexion limited.</summary>
        public static Finding HipFlexionLimited { get; } = new(
            "sign.hip-flexion-limited",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip flexion limited",
            "Hip flexion limited",
            definition: "115 degrees or less, or clearly less than the other side",
            isA: ["sign.hip-motion-limited"]);

        /// <summary>Passive hip flexion reproduces the pain.</summary>
        public static Finding HipFlexionPainful { get; } = new(
            "sign.hip-flexion-painful",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Passive hip flexion reproduces the pain",
            "Passive hip flexion reproduces the pain",
            isA: ["sign.hip-motion-painful"]);

        /// <summary>Active or passive hip extension reproduces the pain.</summary>
        public static Finding HipExtensionPainful { get; } = new(
            "sign.hip-extension-painful",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Active or passive hip extension reproduces the pain",
            "Active or passive hip extension reproduces the pain",
            isA: ["sign.hip-motion-painful"]);

        /// <summary>Hip abduction or adduction limited.</summary>
        public static Finding HipAbductionLimited { get; } = new(
            "sign.hip-abduction-limited",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip abduction or adduction limited",
            "Hip abduction or adduction limited",
            isA: ["sign.hip-motion-limited"]);

        /// <summary>Groin pain on abduction or adduction.</summary>
        public static Finding HipAbductionAdductionGroinPain { get; } = new(
            "sign.hip-abduction-adduction-groin-pain",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Groin pain on abduction or adduction",
            "Groin pain on abduction or adduction");

        /// <summary>Posterior pain on squatting.</summary>
        public static Finding SquatPosteriorPain { get; } = new(
            "sign.squat-posterior-pain",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Posterior pain on squatting",
            "Posterior pain on squatting");

        /// <summary>Scour (quadrant) test reproduces lateral or groin pain.</summary>
        public static Finding Scour { get; } = new(
            "sign.scour",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Scour (quadrant) test reproduces lateral or groin pain",
            "Scour (quadrant) test reproduces lateral or groin pain");

        /// <summary>Log roll reproduces the pain.</summary>
        public static Finding LogRoll { get; } = new(
            "sign.log-roll",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Log roll reproduces the pain",
            "Log roll reproduces the pain");

        /// <summary>FABER (Patrick) reproduces groin or hip pain.</summary>
        public static Finding FaberGroinPain { get; } = new(
            "sign.faber-groin-pain",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "FABER (Patrick) reproduces groin or hip pain",
            "FABER (Patrick) reproduces groin or hip pain",
            isA: ["sign.faber"]);

        /// <summary>FADIR (anterior impingement) test reproduces the pain.</summary>
        public static Finding Fadir { get; } = new(
            "sign.fadir",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "FADIR (anterior impingement) test reproduces the pain",
            "FADIR (anterior impingement) test reproduces the pain");

        /// <summary>Hip rotation full and painless.</summary>
        public static Finding HipRotationNormal { get; } = new(
            "sign.hip-rotation-normal",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip rotation full and painless",
            "Hip rotation full and painless");

        /// <summary>Pain on axial load, hop or heel strike.</summary>
        public static Finding AxialHipLoadPain { get; } = new(
            "sign.axial-hip-load-pain",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Pain on axial load, hop or heel strike",
            "Pain on axial load, hop or heel strike");

        /// <summary>Patellar-pubic percussion duller on the painful side.</summary>
        public static Finding PatellarPubicPercussion { get; } = new(
            "sign.patellar-pubic-percussion",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Patellar-pubic percussion duller on the painful side",
            "Patellar-pubic percussion duller on the painful side");

        /// <summary>Fulcrum test painful.</summary>
        public static Finding Fulcrum { get; } = new(
            "sign.fulcrum",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Fulcrum test painful",
            "Fulcrum test painful");

        /// <summary>Pain on resisted hip flexion.</summary>
        public static Finding ResistedHipFlexionPain { get; } = new(
            "sign.resisted-hip-flexion-pain",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Pain on resisted hip flexion",
            "Pain on resisted hip flexion");

        /// <summary>Thomas test positive (tight hip flexors).</summary>
        public static Finding Thomas { get; } = new(
            "sign.thomas",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Thomas test positive (tight hip flexors)",
            "Thomas test positive (tight hip flexors)");

        /// <summary>Hip movement limited.</summary>
        public static Finding HipMotionLimited { get; } = new(
            "sign.hip-motion-limited",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip movement limited",
            "Hip movement limited",
            definition: "Any direction");

        /// <summary>Hip movement painful.</summary>
        public static Finding HipMotionPainful { get; } = new(
            "sign.hip-motion-painful",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip movement painful",
            "Hip movement painful",
            definition: "Any direction");

        /// <summary>Hip external rotation limited.</summary>
        public static Finding HipExternalRotationLimited { get; } = new(
            "sign.hip-external-rotation-limited",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip external rotation limited",
            "Hip external rotation limited",
            definition: "Clearly less than the other side",
            isA: ["sign.hip-motion-limited"]);

        /// <summary>Hip external rotation reproduces the pain.</summary>
        public static Finding HipExternalRotationPainful { get; } = new(
            "sign.hip-external-rotation-painful",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip external rotation reproduces the pain",
            "Hip external rotation reproduces the pain",
            isA: ["sign.hip-motion-painful"]);

        /// <summary>Tender over the groin or front of the hip.</summary>
        public static Finding GroinTenderness { get; } = new(
            "sign.groin-tenderness",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Tender over the groin or front of the hip",
            "Tender over the groin or front of the hip",
            isA: ["sign.hip-tenderness"]);

        /// <summary>Tender around the hip.</summary>
        public static Finding HipTenderness { get; } = new(
            "sign.hip-tenderness",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Tender around the hip",
            "Tender around the hip",
            definition: "Tender anywhere around the hip");

        /// <summary>FABER (Patrick) reproduces the pain.</summary>
        public static Finding Faber { get; } = new(
            "sign.faber",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "FABER (Patrick) reproduces the pain",
            "FABER (Patrick) reproduces the pain",
            definition: "Place of the pain as in the more exact signs");

        /// <summary>Hip external rotation excessive.</summary>
        public static Finding HipExternalRotationExcessive { get; } = new(
            "sign.hip-external-rotation-excessive",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip external rotation excessive",
            "Hip external rotation excessive",
            definition: "More than the other side or than normal, in range or in standing");

        /// <summary>Hip extension limited.</summary>
        public static Finding HipExtensionLimited { get; } = new(
            "sign.hip-extension-limited",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip extension limited",
            "Hip extension limited",
            definition: "Clearly less than the other side",
            isA: ["sign.hip-motion-limited"]);
    }
}
