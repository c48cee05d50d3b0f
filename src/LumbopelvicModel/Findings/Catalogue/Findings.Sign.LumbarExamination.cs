namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>Lumbar flexion limited or reproduces the pain.</summary>
        public static Finding LumbarFlexionPainful { get; } = new(
            "sign.lumbar-flexion-painful",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Lumbar flexion limited or reproduces the pain",
            "Lumbar flexion limited or reproduces the pain");

        /// <summary>Lumbar extension limited or reproduces the pain.</summary>
        public static Finding LumbarExtensionPainful { get; } = new(
            "sign.lumbar-extension-painful",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Lumbar extension limited or reproduces the pain",
            "Lumbar extension limited or reproduces the pain");

        /// <summary>Combined extension and rotation reproduces the pain.</summary>
        public static Finding ExtensionRotationPainful { get; } = new(
            "sign.extension-rotation-painful",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Combined extension and rotation reproduces the pain",
            "Combined extension and rotation reproduces the pain");

        /// <summary>Lumbar movement full and painless.</summary>
        public static Finding LumbarMovementNormal { get; } = new(
            "sign.lumbar-movement-normal",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Lumbar movement full and painless",
            "Lumbar movement full and painless");

        /// <summary>Pain centralises with repeated movements.</summary>
        public static Finding Centralisation { get; } = new(
            "sign.centralisation",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Pain centralises with repeated movements",
            "Pain centralises with repeated movements");

        /// <summary>Tender over the lumbar spine or beside it.</summary>
        public static Finding LumbarTenderness { get; } = new(
            "sign.lumbar-tenderness",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Tender over the lumbar spine or beside it",
            "Tender over the lumbar spine or beside it");

        /// <summary>Vertebral percussion or bony tenderness.</summary>
        public static Finding SpinousPercussionTenderness { get; } = new(
            "sign.spinous-percussion-tenderness",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Vertebral percussion or bony tenderness",
            "Vertebral percussion or bony tenderness");

        /// <summary>Palpable step-off or low midline sill.</summary>
        public static Finding StepOff { get; } = new(
            "sign.step-off",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Palpable step-off or low midline sill",
            "Palpable step-off or low midline sill");

        /// <summary>Passive lumbar extension test positive.</summary>
        public static Finding PassiveLumbarExtension { get; } = new(
            "sign.passive-lumbar-extension",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Passive lumbar extension test positive",
            "Passive lumbar extension test positive");

        /// <summary>Lumbar side bending limited or reproduces the pain.</summary>
        public static Finding LumbarSideBendingPainful { get; } = new(
            "sign.lumbar-side-bending-painful",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Lumbar side bending limited or reproduces the pain",
            "Lumbar side bending limited or reproduces the pain");

        /// <summary>Paravertebral muscle spasm.</summary>
        public static Finding ParavertebralSpasm { get; } = new(
            "sign.paravertebral-spasm",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Paravertebral muscle spasm",
            "Paravertebral muscle spasm");

        /// <summary>Lumbar lordosis reduced or lost.</summary>
        public static Finding LumbarLordosisReduced { get; } = new(
            "sign.lumbar-lordosis-reduced",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Lumbar lordosis reduced or lost",
            "Lumbar lordosis reduced or lost");

        /// <summary>Trunk rotation limited or reproduces the pain.</summary>
        public static Finding TrunkRotationPainful { get; } = new(
            "sign.trunk-rotation-painful",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Trunk rotation limited or reproduces the pain",
            "Trunk rotation limited or reproduces the pain");

        /// <summary>Scoliosis.</summary>
        public static Finding Scoliosis { get; } = new(
            "sign.scoliosis",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Scoliosis",
            "Scoliosis");
    }
}
