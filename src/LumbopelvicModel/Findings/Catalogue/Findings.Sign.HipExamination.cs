namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class Sign
    {
        /// <summary>The typical position of the leg in a displaced fracture of the femoral neck.</summary>
        public static Finding ShortenedExternallyRotated { get; } = new(
            "sign.shortened-externally-rotated",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Leg shortened and externally rotated",
            "Look at the length and rotation of the leg with the patient supine.",
            definition: "The painful leg lies visibly shorter and turned outwards compared with the other.");

        /// <summary>Passive internal rotation of the hip is reduced, the first movement lost in disease of the joint.</summary>
        public static Finding HipInternalRotationLimited { get; } = new(
            "sign.hip-internal-rotation-limited",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip internal rotation limited",
            "Rotate the flexed hip inwards passively, pelvis still, and compare sides.",
            definition: "Passive internal rotation below 15 degrees, or clearly less than on the other side; give the angle as a measurement where known.",
            isA: ["sign.hip-motion-limited"]);

        /// <summary>Internal rotation of the hip reproduces the pain.</summary>
        public static Finding HipInternalRotationPainful { get; } = new(
            "sign.hip-internal-rotation-painful",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip internal rotation reproduces the pain",
            "Rotate the flexed hip inwards passively to its end.",
            definition: "The familiar pain is reproduced in groin, thigh, hip or buttock, whatever the range.",
            isA: ["sign.hip-motion-painful"]);

        /// <summary>Passive flexion of the hip is reduced.</summary>
        public static Finding HipFlexionLimited { get; } = new(
            "sign.hip-flexion-limited",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip flexion limited",
            "Flex the hip passively with the knee bent and the patient supine.",
            definition: "Passive flexion of 115 degrees or less, or clearly less than on the other side; give the angle as a measurement where known.",
            isA: ["sign.hip-motion-limited"]);

        /// <summary>Passive flexion of the hip reproduces the pain.</summary>
        public static Finding HipFlexionPainful { get; } = new(
            "sign.hip-flexion-painful",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Passive hip flexion reproduces the pain",
            "Flex the hip passively to its end with the patient supine.",
            definition: "The familiar pain is reproduced in groin, thigh, hip or buttock.",
            isA: ["sign.hip-motion-painful"]);

        /// <summary>Extension of the hip reproduces the pain, by stretch of the hip flexors or load on the joint.</summary>
        public static Finding HipExtensionPainful { get; } = new(
            "sign.hip-extension-painful",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Active or passive hip extension reproduces the pain",
            "Extend the hip, actively and passively, with the patient prone or lying on the side.",
            definition: "The familiar pain is reproduced on active or passive extension; pain only in the low back does not count.",
            isA: ["sign.hip-motion-painful"]);

        /// <summary>Passive abduction or adduction of the hip is reduced.</summary>
        public static Finding HipAbductionLimited { get; } = new(
            "sign.hip-abduction-limited",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip abduction or adduction limited",
            "Abduct and adduct the straight leg passively with the pelvis held still.",
            definition: "Passive abduction or adduction clearly less than on the other side.",
            isA: ["sign.hip-motion-limited"]);

        /// <summary>Abduction or adduction of the hip provokes groin pain, an item of the Sutlive rule.</summary>
        public static Finding HipAbductionAdductionGroinPain { get; } = new(
            "sign.hip-abduction-adduction-groin-pain",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Groin pain on abduction or adduction",
            "Have the patient abduct and adduct the hip, then repeat it passively.",
            definition: "Pain in the groin on active or passive abduction or adduction.");

        /// <summary>Squatting provokes posterior pain, an item of the Sutlive rule.</summary>
        public static Finding SquatPosteriorPain { get; } = new(
            "sign.squat-posterior-pain",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Posterior pain on squatting",
            "Have the patient squat as deep as possible.",
            definition: "Pain in the buttock or at the back of the hip or thigh on squatting.");

        /// <summary>The hip is moved through its quadrant under axial load.</summary>
        public static Finding Scour { get; } = new(
            "sign.scour",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Scour (quadrant) test reproduces lateral or groin pain",
            "Flex and adduct the hip, press along the femur, and move through an arc into abduction.",
            definition: "The familiar lateral hip or groin pain is reproduced.",
            synonyms: ["Hip quadrant test", "Flexion-adduction-axial compression test"]);

        /// <summary>Rotation of the straight leg at rest moves only the hip joint.</summary>
        public static Finding LogRoll { get; } = new(
            "sign.log-roll",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Log roll reproduces the pain",
            "Roll the straight, relaxed leg inwards and outwards with the patient supine.",
            definition: "The familiar hip or groin pain is reproduced; a click or greater rotation alone does not count.",
            synonyms: ["Passive supine rotation test"]);

        /// <summary>FABER with anterior pain: the hip joint or the iliopsoas.</summary>
        public static Finding FaberGroinPain { get; } = new(
            "sign.faber-groin-pain",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "FABER (Patrick) reproduces groin or hip pain",
            "Place the ankle above the other knee, let the thigh fall outwards and press it gently down.",
            definition: "Flexion, abduction and external rotation reproduces the familiar pain in the groin or at the hip; posterior pain is a finding of its own.",
            isA: ["sign.faber"]);

        /// <summary>The anterior impingement test of the hip.</summary>
        public static Finding Fadir { get; } = new(
            "sign.fadir",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "FADIR (anterior impingement) test reproduces the pain",
            "Flex the hip to 90 degrees, adduct and rotate it inwards with the patient supine.",
            definition: "The familiar pain is reproduced in groin or hip.",
            synonyms: ["Anterior impingement test", "Flexion, adduction and internal rotation test", "FADDIR"]);

        /// <summary>Rotation of the hip is full and painless, which speaks against the joint.</summary>
        public static Finding HipRotationNormal { get; } = new(
            "sign.hip-rotation-normal",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip rotation full and painless",
            "Rotate the hip passively inwards and outwards to the end and compare sides.",
            definition: "Internal and external rotation both full, equal on the two sides and free of pain.");

        /// <summary>A load along the leg provokes hip pain, as in fracture.</summary>
        public static Finding AxialHipLoadPain { get; } = new(
            "sign.axial-hip-load-pain",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Pain on axial load, hop or heel strike",
            "Strike the heel of the straight leg, press along the leg, or, where no fracture is suspected, have the patient hop.",
            definition: "Groin, hip or thigh pain on any one of them; do not have a patient hop when a fracture is suspected.",
            synonyms: ["Heel percussion test", "Hop test"]);

        /// <summary>Sound conduction from patella to pubis, damped by a fracture of femur or pelvis.</summary>
        public static Finding PatellarPubicPercussion { get; } = new(
            "sign.patellar-pubic-percussion",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Patellar-pubic percussion duller on the painful side",
            "Tap each patella while listening with the stethoscope on the pubic symphysis.",
            definition: "The sound from the painful side is duller or fainter than from the other.",
            synonyms: ["Auscultatory percussion"]);

        /// <summary>Bending stress on the femoral shaft, for a stress fracture.</summary>
        public static Finding Fulcrum { get; } = new(
            "sign.fulcrum",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Fulcrum test painful",
            "With the patient sitting, press the knee down over your forearm placed under the thigh.",
            definition: "Sharp pain or apprehension in the thigh over the forearm, at any point along the shaft.");

        /// <summary>Hip flexion against resistance loads the iliopsoas and the hip joint.</summary>
        public static Finding ResistedHipFlexionPain { get; } = new(
            "sign.resisted-hip-flexion-pain",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Pain on resisted hip flexion",
            "Resist active flexion of the hip, with the knee straight or bent.",
            definition: "The familiar groin or anterior hip pain is reproduced.",
            synonyms: ["Stinchfield test", "Resisted straight leg raise"]);

        /// <summary>Tight hip flexors.</summary>
        public static Finding Thomas { get; } = new(
            "sign.thomas",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Thomas test positive (tight hip flexors)",
            "Have the supine patient hold the other knee to the chest while this thigh rests on the couch.",
            definition: "The thigh on the painful side stays off the couch while the lumbar spine is flat.",
            synonyms: ["Thomas test"]);

        /// <summary>Passive movement of the hip is reduced in at least one direction.</summary>
        public static Finding HipMotionLimited { get; } = new(
            "sign.hip-motion-limited",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip movement limited",
            "Move the hip passively in all directions and compare sides.",
            definition: "Any direction, clearly less than on the other side or below the limit given for that direction.");

        /// <summary>Movement of the hip reproduces the pain in at least one direction.</summary>
        public static Finding HipMotionPainful { get; } = new(
            "sign.hip-motion-painful",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip movement painful",
            "Move the hip in all directions to the end of the range.",
            definition: "The familiar pain is reproduced in any one direction.");

        /// <summary>Passive external rotation of the hip is reduced.</summary>
        public static Finding HipExternalRotationLimited { get; } = new(
            "sign.hip-external-rotation-limited",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip external rotation limited",
            "Rotate the flexed hip outwards passively, pelvis still, and compare sides.",
            definition: "Passive external rotation clearly less than on the other side.",
            isA: ["sign.hip-motion-limited"]);

        /// <summary>External rotation of the hip reproduces the pain.</summary>
        public static Finding HipExternalRotationPainful { get; } = new(
            "sign.hip-external-rotation-painful",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip external rotation reproduces the pain",
            "Rotate the flexed hip outwards passively to its end.",
            definition: "The familiar pain is reproduced in groin, thigh, hip or buttock, whatever the range.",
            isA: ["sign.hip-motion-painful"]);

        /// <summary>Tenderness over the front of the hip joint or the iliopsoas.</summary>
        public static Finding GroinTenderness { get; } = new(
            "sign.groin-tenderness",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Tender over the groin or front of the hip",
            "Press below the middle of the inguinal ligament and over the front of the hip.",
            definition: "Pressure over the groin or the front of the hip hurts, more than on the other side or like the familiar pain.",
            isA: ["sign.hip-tenderness"],
            synonyms: ["Scarpa triangle tenderness"]);

        /// <summary>Tenderness anywhere around the hip.</summary>
        public static Finding HipTenderness { get; } = new(
            "sign.hip-tenderness",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Tender around the hip",
            "Press around the hip in front, at the side and behind.",
            definition: "Pressure anywhere around the hip hurts, more than on the other side or like the familiar pain.");

        /// <summary>Flexion, abduction and external rotation of the hip provokes pain, wherever it is felt.</summary>
        public static Finding Faber { get; } = new(
            "sign.faber",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "FABER (Patrick) reproduces the pain",
            "Place the ankle above the other knee, let the thigh fall outwards and press it gently down.",
            definition: "The familiar pain is reproduced, in whatever place; where the place is known, give the more exact sign (groin or posterior pain).",
            synonyms: ["FABER test", "Patrick test", "Figure-four test"]);

        /// <summary>The leg lies, stands or turns too far outwards.</summary>
        public static Finding HipExternalRotationExcessive { get; } = new(
            "sign.hip-external-rotation-excessive",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip external rotation excessive",
            "Note the rotation of the leg in standing and the range of external rotation, and compare sides.",
            definition: "External rotation more than on the other side or than normal, in range or in standing.");

        /// <summary>Passive extension of the hip is reduced.</summary>
        public static Finding HipExtensionLimited { get; } = new(
            "sign.hip-extension-limited",
            FindingCategory.HipExamination,
            AskedOf.Clinician,
            "Hip extension limited",
            "Extend the hip passively with the patient prone and the pelvis held down.",
            definition: "Passive extension clearly less than on the other side.",
            isA: ["sign.hip-motion-limited"]);
    }
}
