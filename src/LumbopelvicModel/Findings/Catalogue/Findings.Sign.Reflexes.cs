namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class Sign
    {
        /// <summary>The reflex of L3 and L4 is reduced.</summary>
        public static Finding PatellarReflexReduced { get; } = new(
            "sign.patellar-reflex-reduced",
            FindingCategory.Reflexes,
            AskedOf.Clinician,
            "Patellar (knee) reflex reduced",
            "Tap the patellar tendon with the knee relaxed and compare sides.",
            definition: "Weaker than on the other side, or absent, also with reinforcement.",
            synonyms: ["Knee jerk reduced", "Quadriceps reflex reduced"]);

        /// <summary>The reflex of L5 is reduced.</summary>
        public static Finding MedialHamstringReflexReduced { get; } = new(
            "sign.medial-hamstring-reflex-reduced",
            FindingCategory.Reflexes,
            AskedOf.Clinician,
            "Medial hamstring reflex reduced",
            "Tap the medial hamstring tendon over your finger with the knee bent, and compare sides.",
            definition: "Weaker than on the other side, or absent on this side only.",
            synonyms: ["Semitendinosus reflex reduced"]);

        /// <summary>The reflex of S1 is reduced.</summary>
        public static Finding AchillesReflexReduced { get; } = new(
            "sign.achilles-reflex-reduced",
            FindingCategory.Reflexes,
            AskedOf.Clinician,
            "Achilles (ankle) reflex reduced",
            "Tap the Achilles tendon with the foot slightly dorsiflexed and compare sides.",
            definition: "Weaker than on the other side, or absent on this side only; a loss equal on both sides, common over the age of 60, does not count.",
            synonyms: ["Ankle jerk reduced", "Triceps surae reflex reduced"]);

        /// <summary>A lesion of cord or brain, above the cauda equina.</summary>
        public static Finding UpperMotorNeuron { get; } = new(
            "sign.upper-motor-neuron",
            FindingCategory.Reflexes,
            AskedOf.Clinician,
            "Brisk reflexes, clonus or extensor plantar response",
            "Test the leg reflexes, ankle clonus and the plantar response on both sides.",
            definition: "Clearly brisk or spreading reflexes, clonus that persists, or an extensor plantar response; any one counts.",
            synonyms: ["Pyramidal signs", "Babinski sign", "Long tract signs"]);
    }
}
