namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>Femoral, popliteal or pedal pulse absent or reduced.</summary>
        public static Finding PulsesReduced { get; } = new(
            "sign.pulses-reduced",
            FindingCategory.VascularExamination,
            AskedOf.Clinician,
            "Femoral, popliteal or pedal pulse absent or reduced",
            "Femoral, popliteal or pedal pulse absent or reduced");

        /// <summary>Femoral or iliac bruit.</summary>
        public static Finding FemoralBruit { get; } = new(
            "sign.femoral-bruit",
            FindingCategory.VascularExamination,
            AskedOf.Clinician,
            "Femoral or iliac bruit",
            "Femoral or iliac bruit");

        /// <summary>Cool, discoloured or ulcerated foot.</summary>
        public static Finding CoolSkin { get; } = new(
            "sign.cool-skin",
            FindingCategory.VascularExamination,
            AskedOf.Clinician,
            "Cool, discoloured or ulcerated foot",
            "Cool, discoloured or ulcerated foot");

        /// <summary>Pulsatile abdominal mass.</summary>
        public static Finding PulsatileAbdominalMass { get; } = new(
            "sign.pulsatile-abdominal-mass",
            FindingCategory.VascularExamination,
            AskedOf.Clinician,
            "Pulsatile abdominal mass",
            "Pulsatile abdominal mass");

        /// <summary>Circulatory shock or collapse.</summary>
        public static Finding Shock { get; } = new(
            "sign.shock",
            FindingCategory.VascularExamination,
            AskedOf.Clinician,
            "Circulatory shock or collapse",
            "Circulatory shock or collapse",
            definition: "Low blood pressure with a fast pulse, or sudden collapse");

        /// <summary>Abdominal bruit.</summary>
        public static Finding AbdominalBruit { get; } = new(
            "sign.abdominal-bruit",
            FindingCategory.VascularExamination,
            AskedOf.Clinician,
            "Abdominal bruit",
            "Abdominal bruit");
    }
}
