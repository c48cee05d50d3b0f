namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>Weak hip abduction.</summary>
        public static Finding HipAbductorWeakness { get; } = new(
            "sign.hip-abductor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak hip abduction",
            "Weak hip abduction",
            isA: ["sign.leg-weakness"]);

        /// <summary>Weak hip flexion.</summary>
        public static Finding HipFlexorWeakness { get; } = new(
            "sign.hip-flexor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak hip flexion",
            "Weak hip flexion",
            isA: ["sign.leg-weakness"]);

        /// <summary>Weak hip adduction.</summary>
        public static Finding HipAdductorWeakness { get; } = new(
            "sign.hip-adductor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak hip adduction",
            "Weak hip adduction",
            isA: ["sign.leg-weakness"]);

        /// <summary>Weak hip extension.</summary>
        public static Finding HipExtensorWeakness { get; } = new(
            "sign.hip-extensor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak hip extension",
            "Weak hip extension",
            isA: ["sign.leg-weakness"]);

        /// <summary>Weak knee extension, or fails single-leg sit-to-stand.</summary>
        public static Finding KneeExtensorWeakness { get; } = new(
            "sign.knee-extensor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak knee extension, or fails single-leg sit-to-stand",
            "Weak knee extension, or fails single-leg sit-to-stand",
            isA: ["sign.leg-weakness"]);

        /// <summary>Weak knee flexion.</summary>
        public static Finding KneeFlexorWeakness { get; } = new(
            "sign.knee-flexor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak knee flexion",
            "Weak knee flexion",
            isA: ["sign.leg-weakness"]);

        /// <summary>Weak ankle dorsiflexion or heel walk.</summary>
        public static Finding AnkleDorsiflexorWeakness { get; } = new(
            "sign.ankle-dorsiflexor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak ankle dorsiflexion or heel walk",
            "Weak ankle dorsiflexion or heel walk",
            isA: ["sign.leg-weakness"]);

        /// <summary>Weak great-toe extension.</summary>
        public static Finding GreatToeExtensorWeakness { get; } = new(
            "sign.great-toe-extensor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak great-toe extension",
            "Weak great-toe extension",
            isA: ["sign.leg-weakness"]);

        /// <summary>Weak ankle plantarflexion or toe walk.</summary>
        public static Finding AnklePlantarflexorWeakness { get; } = new(
            "sign.ankle-plantarflexor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak ankle plantarflexion or toe walk",
            "Weak ankle plantarflexion or toe walk",
            isA: ["sign.leg-weakness"]);

        /// <summary>Leg weaker on examination.</summary>
        public static Finding LegWeakness { get; } = new(
            "sign.leg-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Leg weaker on examination",
            "Leg weaker on examination",
            definition: "Strength of any hip or leg muscle reduced");

        /// <summary>Muscle wasting of the leg.</summary>
        public static Finding LegMuscleWasting { get; } = new(
            "sign.leg-muscle-wasting",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Muscle wasting of the leg",
            "Muscle wasting of the leg");
    }
}
