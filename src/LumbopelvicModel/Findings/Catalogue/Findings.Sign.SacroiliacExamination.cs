namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class Sign
    {
        /// <summary>FABER with posterior pain: the sacroiliac joint.</summary>
        public static Finding FaberPosteriorPain { get; } = new(
            "sign.faber-posterior-pain",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "FABER (Patrick) reproduces sacroiliac or buttock pain",
            "Place the ankle above the other knee, let the thigh fall outwards and press it gently down.",
            definition: "Flexion, abduction and external rotation reproduces the familiar pain over the sacroiliac joint or in the buttock; groin pain is a finding of its own.",
            isA: ["sign.faber", "sign.sij-provocation"]);

        /// <summary>The front of the sacroiliac joints is gapped.</summary>
        public static Finding SijDistraction { get; } = new(
            "sign.sij-distraction",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Distraction test reproduces the pain",
            "Press both anterior superior iliac spines backwards and outwards with the patient supine.",
            definition: "The familiar sacroiliac or buttock pain is reproduced.",
            isA: ["sign.sij-provocation"],
            synonyms: ["Gapping test", "Transverse anterior stress test"]);

        /// <summary>The sacroiliac joints are compressed from the side.</summary>
        public static Finding SijCompression { get; } = new(
            "sign.sij-compression",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Compression test reproduces the pain",
            "Press down on the upper iliac crest with the patient lying on the side.",
            definition: "The familiar sacroiliac or buttock pain is reproduced; relief of thigh symptoms is another test (pelvic compression).",
            isA: ["sign.sij-provocation"],
            synonyms: ["Approximation test"]);

        /// <summary>A thrust along the femur shears the sacroiliac joint.</summary>
        public static Finding SijThighThrust { get; } = new(
            "sign.sij-thigh-thrust",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Thigh thrust reproduces the pain",
            "Flex the hip to 90 degrees and thrust along the femur while holding the sacrum from below.",
            definition: "The familiar sacroiliac or buttock pain is reproduced; groin pain does not count.",
            isA: ["sign.sij-provocation"],
            synonyms: ["Posterior pelvic pain provocation test", "P4 test", "Posterior shear test"]);

        /// <summary>A thrust on the sacrum shears both sacroiliac joints.</summary>
        public static Finding SijSacralThrust { get; } = new(
            "sign.sij-sacral-thrust",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Sacral thrust reproduces the pain",
            "Thrust forwards on the middle of the sacrum with the patient prone.",
            definition: "The familiar sacroiliac or buttock pain is reproduced.",
            isA: ["sign.sij-provocation"]);

        /// <summary>Opposite movement of the hips twists the pelvis.</summary>
        public static Finding SijGaenslen { get; } = new(
            "sign.sij-gaenslen",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Gaenslen test reproduces the pain",
            "With one hip flexed to the chest, press the other thigh down over the edge of the couch.",
            definition: "The familiar sacroiliac or buttock pain is reproduced, with either leg hanging.",
            isA: ["sign.sij-provocation"],
            synonyms: ["Pelvic torsion test"]);

        /// <summary>Tenderness over the sacroiliac joint or its long posterior ligament.</summary>
        public static Finding SijTenderness { get; } = new(
            "sign.sij-tenderness",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Tender over the sacroiliac joint or sacral sulcus",
            "Press at and just below the posterior superior iliac spine, in the sacral sulcus.",
            definition: "Pressure reproduces the familiar pain.",
            synonyms: ["Sacral sulcus tenderness"]);

        /// <summary>Bony tenderness in the midline of sacrum or coccyx, as in fracture or tumour.</summary>
        public static Finding SacralTenderness { get; } = new(
            "sign.sacral-tenderness",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Midline tenderness over the sacrum or coccyx",
            "Press and tap in the midline over sacrum and coccyx.",
            definition: "Pain on pressure or percussion in the midline, not beside it over the joint.",
            synonyms: ["Coccygeal tenderness"]);

        /// <summary>At least one stress test of the sacroiliac joint reproduces the pain.</summary>
        public static Finding SijProvocation { get; } = new(
            "sign.sij-provocation",
            FindingCategory.SacroiliacExamination,
            AskedOf.Clinician,
            "Sacroiliac stress reproduces the pain",
            "Stress the sacroiliac joint, for example by distraction, compression or thigh thrust.",
            definition: "Any test that stresses the sacroiliac joint reproduces the familiar sacroiliac or buttock pain.",
            synonyms: ["Sacroiliac provocation test"]);
    }
}
