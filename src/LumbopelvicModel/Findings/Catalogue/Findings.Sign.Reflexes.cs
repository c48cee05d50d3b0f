namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>Patellar (knee) reflex reduced.</summary>
        public static Finding PatellarReflexReduced { get; } = new(
            "sign.patellar-reflex-reduced",
            FindingCategory.Reflexes,
            AskedOf.Clinician,
            "Patellar (knee) reflex reduced",
            "Patellar (knee) reflex reduced");

        /// <summary>Medial hamstring reflex reduced.</summary>
        public static Finding MedialHamstringReflexReduced { get; } = new(
            "sign.medial-hamstring-reflex-reduced",
            FindingCategory.Reflexes,
            AskedOf.Clinician,
            "Medial hamstring reflex reduced",
            "Medial hamstring reflex reduced");

        /// <summary>Achilles (ankle) reflex reduced.</summary>
        public static Finding AchillesReflexReduced { get; } = new(
            "sign.achilles-reflex-reduced",
            FindingCategory.Reflexes,
            AskedOf.Clinician,
            "Achilles (ankle) reflex reduced",
            "Achilles (ankle) reflex reduced");

        /// <summary>Brisk reflexes, clonus or extensor plantar response.</summary>
        public static Finding UpperMotorNeuron { get; } = new(
            "sign.upper-motor-neuron",
            FindingCategory.Reflexes,
            AskedOf.Clinician,
            "Brisk reflexes, clonus or extensor plantar response",
            "Brisk reflexes, clonus or extensor plantar response");
    }
}
