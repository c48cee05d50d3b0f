namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class Sign
    {
        /// <summary>The piriformis is stretched over the sciatic nerve.</summary>
        public static Finding Fair { get; } = new(
            "sign.fair",
            FindingCategory.PiriformisExamination,
            AskedOf.Clinician,
            "FAIR test (flexion, adduction, internal rotation) reproduces buttock or sciatic pain",
            "With the patient on the other side, flex the hip to 60 to 90 degrees, adduct and rotate inwards.",
            definition: "Familiar buttock or sciatic pain is reproduced; groin pain does not count.",
            synonyms: ["Piriformis stretch test"]);

        /// <summary>The piriformis is stretched in sitting, with the knee straight.</summary>
        public static Finding SeatedPiriformisStretch { get; } = new(
            "sign.seated-piriformis-stretch",
            FindingCategory.PiriformisExamination,
            AskedOf.Clinician,
            "Seated piriformis stretch reproduces the pain",
            "Straighten the seated patient's knee, then adduct and rotate the hip inwards while palpating the sciatic notch.",
            definition: "The familiar posterior pain is reproduced at the level of the piriformis.",
            synonyms: ["Seated piriformis stretch test"]);

        /// <summary>The piriformis is contracted against resistance.</summary>
        public static Finding ActivePiriformis { get; } = new(
            "sign.active-piriformis",
            FindingCategory.PiriformisExamination,
            AskedOf.Clinician,
            "Active piriformis test reproduces the pain",
            "With the patient on the other side, have the heel pushed into the couch and resist abduction with external rotation.",
            definition: "The familiar posterior pain is reproduced at the level of the piriformis, which is palpated.",
            synonyms: ["Active piriformis test"]);

        /// <summary>Tenderness where the sciatic nerve leaves the pelvis.</summary>
        public static Finding SciaticNotchTenderness { get; } = new(
            "sign.sciatic-notch-tenderness",
            FindingCategory.PiriformisExamination,
            AskedOf.Clinician,
            "Tender over the greater sciatic notch or piriformis",
            "Press deep between the sacrum and the greater trochanter.",
            definition: "Pressure on the greater sciatic notch or the piriformis reproduces the familiar pain.",
            isA: ["sign.buttock-tenderness"],
            synonyms: ["Piriformis tenderness"]);

        /// <summary>Tenderness of the buttock or the gluteal muscles.</summary>
        public static Finding ButtockTenderness { get; } = new(
            "sign.buttock-tenderness",
            FindingCategory.PiriformisExamination,
            AskedOf.Clinician,
            "Tender over the buttock or gluteal muscles",
            "Press over the buttock and the gluteal muscles, above and beside the sciatic notch.",
            definition: "Pressure hurts more than on the other side, or like the familiar pain; greater sciatic notch, piriformis and greater trochanter have more exact signs of their own.",
            synonyms: ["Gluteal tenderness"]);

        /// <summary>External rotation against resistance loads the piriformis and the deep rotators.</summary>
        public static Finding ResistedExternalRotationPain { get; } = new(
            "sign.resisted-external-rotation-pain",
            FindingCategory.PiriformisExamination,
            AskedOf.Clinician,
            "Buttock pain on resisted external rotation",
            "Resist outward turning of the thigh in sitting or with the hip flexed.",
            definition: "The familiar pain in the buttock is reproduced; adding abduction in sitting makes it the Pace test.",
            synonyms: ["Pace test"]);
    }
}
