namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class Sign
    {
        /// <summary>Flexion of the lumbar spine is limited or painful.</summary>
        public static Finding LumbarFlexionPainful { get; } = new(
            "sign.lumbar-flexion-painful",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Lumbar flexion limited or reproduces the pain",
            "Have the standing patient bend forward with straight knees.",
            definition: "Flexion is clearly limited or reproduces the familiar pain in back or leg; tight hamstrings alone do not count.");

        /// <summary>Extension of the lumbar spine is limited or painful.</summary>
        public static Finding LumbarExtensionPainful { get; } = new(
            "sign.lumbar-extension-painful",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Lumbar extension limited or reproduces the pain",
            "Have the standing patient bend backward.",
            definition: "Extension is clearly limited or reproduces the familiar pain in back or leg.");

        /// <summary>Extension with rotation loads the facet joints and narrows the foramina.</summary>
        public static Finding ExtensionRotationPainful { get; } = new(
            "sign.extension-rotation-painful",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Combined extension and rotation reproduces the pain",
            "Bring the standing patient into extension with rotation and side bending to the painful side.",
            definition: "The familiar pain in back, buttock or leg is reproduced.",
            synonyms: ["Kemp test", "Lumbar quadrant test"]);

        /// <summary>Movement of the lumbar spine is full and painless, which speaks against it as the source.</summary>
        public static Finding LumbarMovementNormal { get; } = new(
            "sign.lumbar-movement-normal",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Lumbar movement full and painless",
            "Have the patient bend forward, backward and to both sides, and rotate.",
            definition: "All directions full for age and free of the familiar pain.");

        /// <summary>Repeated movement draws the pain from the leg towards the spine, a sign of a disc.</summary>
        public static Finding Centralisation { get; } = new(
            "sign.centralisation",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Pain centralises with repeated movements",
            "Repeat movements of the lumbar spine to the end of the range and follow the place of the pain.",
            definition: "The most distant pain moves towards the midline of the back or disappears, and stays so after the movements; back pain may increase.",
            synonyms: ["Centralization"]);

        /// <summary>Tenderness of the lumbar spine or the muscles beside it.</summary>
        public static Finding LumbarTenderness { get; } = new(
            "sign.lumbar-tenderness",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Tender over the lumbar spine or beside it",
            "Press over the lumbar spine and beside it with the patient prone.",
            definition: "Pressure in the midline or beside it hurts and is like the familiar pain.");

        /// <summary>Bony tenderness of a vertebra, as in fracture, infection or metastasis.</summary>
        public static Finding SpinousPercussionTenderness { get; } = new(
            "sign.spinous-percussion-tenderness",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Vertebral percussion or bony tenderness",
            "Tap the spinous processes one by one with fist, finger or reflex hammer.",
            definition: "Sharp pain on percussion of, or pressure on, one or more vertebrae; muscle tenderness beside them does not count.",
            synonyms: ["Closed-fist percussion sign"]);

        /// <summary>A slip is felt as a step between two spinous processes.</summary>
        public static Finding StepOff { get; } = new(
            "sign.step-off",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Palpable step-off or low midline sill",
            "Run a finger down the spinous processes in standing and lying.",
            definition: "A step between neighbouring spinous processes, or a low midline sill, felt or seen.",
            synonyms: ["Low midline sill sign"]);

        /// <summary>Passive extension by lifting both legs provokes the back, as in lumbar instability.</summary>
        public static Finding PassiveLumbarExtension { get; } = new(
            "sign.passive-lumbar-extension",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Passive lumbar extension test positive",
            "Lift both straight legs of the prone patient about 30 cm together, with gentle traction.",
            definition: "Strong low back pain, heaviness or a feeling that the back comes off, which goes when the legs are lowered.",
            synonyms: ["Passive lumbar extension test"]);

        /// <summary>Side bending of the lumbar spine is limited or painful.</summary>
        public static Finding LumbarSideBendingPainful { get; } = new(
            "sign.lumbar-side-bending-painful",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Lumbar side bending limited or reproduces the pain",
            "Have the standing patient bend to either side.",
            definition: "Side bending to either side is clearly limited or reproduces the familiar pain in back or leg.",
            synonyms: ["Lateral flexion painful"]);

        /// <summary>The muscles beside the lumbar spine are held tense.</summary>
        public static Finding ParavertebralSpasm { get; } = new(
            "sign.paravertebral-spasm",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Paravertebral muscle spasm",
            "Feel the muscles beside the lumbar spine in standing and prone.",
            definition: "Hard, contracted muscle on one or both sides that does not relax when lying down.",
            synonyms: ["Muscle guarding"]);

        /// <summary>The normal hollow of the low back is flattened.</summary>
        public static Finding LumbarLordosisReduced { get; } = new(
            "sign.lumbar-lordosis-reduced",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Lumbar lordosis reduced or lost",
            "Look from the side at the low back of the standing patient.",
            definition: "Lordosis flattened, lost or reversed.",
            synonyms: ["Flat back", "Loss of lordosis"]);

        /// <summary>Rotation of the trunk is limited or painful.</summary>
        public static Finding TrunkRotationPainful { get; } = new(
            "sign.trunk-rotation-painful",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Trunk rotation limited or reproduces the pain",
            "Have the seated patient rotate the trunk to either side.",
            definition: "Rotation to either side is clearly limited or reproduces the familiar pain.");

        /// <summary>A lateral curve of the spine.</summary>
        public static Finding Scoliosis { get; } = new(
            "sign.scoliosis",
            FindingCategory.LumbarExamination,
            AskedOf.Clinician,
            "Scoliosis",
            "Look from behind at the spine, in standing and bending forward.",
            definition: "A lateral curve seen or known from imaging; a shift of the whole trunk by pain is the finding lateral shift.");
    }
}
