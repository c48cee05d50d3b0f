namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class Sign
    {
        /// <summary>A weak or missing arterial pulse of the leg, as in peripheral arterial disease.</summary>
        public static Finding PulsesReduced { get; } = new(
            "sign.pulses-reduced",
            FindingCategory.VascularExamination,
            AskedOf.Clinician,
            "Femoral, popliteal or pedal pulse absent or reduced",
            "Feel the femoral, popliteal and pedal pulses on both sides.",
            definition: "At least one pulse of the painful leg absent, or weaker than on the other side or than normal.",
            synonyms: ["Absent foot pulses"]);

        /// <summary>A murmur over the artery to the leg, from a narrowing.</summary>
        public static Finding FemoralBruit { get; } = new(
            "sign.femoral-bruit",
            FindingCategory.VascularExamination,
            AskedOf.Clinician,
            "Femoral or iliac bruit",
            "Listen over the femoral and iliac arteries with the stethoscope.",
            definition: "A bruit over the femoral or iliac artery.",
            synonyms: ["Iliac bruit"]);

        /// <summary>Signs of poor blood supply of the foot.</summary>
        public static Finding CoolSkin { get; } = new(
            "sign.cool-skin",
            FindingCategory.VascularExamination,
            AskedOf.Clinician,
            "Cool, discoloured or ulcerated foot",
            "Look at and feel the skin of both feet.",
            definition: "Foot cool compared with the other or for the surroundings, or discoloured, or with an ulcer or wound that does not heal.",
            synonyms: ["Trophic changes"]);

        /// <summary>A pulsating swelling in the abdomen, as of an aortic aneurysm.</summary>
        public static Finding PulsatileAbdominalMass { get; } = new(
            "sign.pulsatile-abdominal-mass",
            FindingCategory.VascularExamination,
            AskedOf.Clinician,
            "Pulsatile abdominal mass",
            "Palpate deep above the navel, with a hand on either side of the aorta.",
            definition: "An expansile pulsation that is wider than a normal aorta (about 3 cm or more); a normal pulsation in a thin person does not count.",
            synonyms: ["Expansile aortic pulsation"]);

        /// <summary>Failure of the circulation, as in a ruptured aneurysm or sepsis.</summary>
        public static Finding Shock { get; } = new(
            "sign.shock",
            FindingCategory.VascularExamination,
            AskedOf.Clinician,
            "Circulatory shock or collapse",
            "Measure blood pressure and pulse, and ask about collapse.",
            definition: "Low blood pressure with a fast pulse (as a guide, systolic below 90 mmHg), or sudden collapse.",
            synonyms: ["Haemodynamic collapse", "Hypotension with tachycardia"]);

        /// <summary>A murmur over the abdominal arteries.</summary>
        public static Finding AbdominalBruit { get; } = new(
            "sign.abdominal-bruit",
            FindingCategory.VascularExamination,
            AskedOf.Clinician,
            "Abdominal bruit",
            "Listen over the abdomen with the stethoscope.",
            definition: "A bruit over the aorta or its branches in the abdomen.",
            synonyms: ["Aortic bruit"]);
    }
}
