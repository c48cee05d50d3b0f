namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class Sign
    {
        /// <summary>Weakness of gluteus medius and minimus (mainly L5, superior gluteal nerve).</summary>
        public static Finding HipAbductorWeakness { get; } = new(
            "sign.hip-abductor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak hip abduction",
            "Resist abduction of the leg with the patient lying on the other side.",
            definition: "Strength below grade 5 of 5, or clearly less than on the other side.",
            isA: ["sign.leg-weakness"]);

        /// <summary>Weakness of the iliopsoas (mainly L2 and L3).</summary>
        public static Finding HipFlexorWeakness { get; } = new(
            "sign.hip-flexor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak hip flexion",
            "Resist flexion of the hip at 90 degrees with the patient sitting or supine.",
            definition: "Strength below grade 5 of 5, or clearly less than on the other side.",
            isA: ["sign.leg-weakness"]);

        /// <summary>Weakness of the adductors (mainly L2 to L4, obturator nerve).</summary>
        public static Finding HipAdductorWeakness { get; } = new(
            "sign.hip-adductor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak hip adduction",
            "Resist adduction of the thigh with the patient supine.",
            definition: "Strength below grade 5 of 5, or clearly less than on the other side.",
            isA: ["sign.leg-weakness"]);

        /// <summary>Weakness of the gluteus maximus (mainly L5 and S1).</summary>
        public static Finding HipExtensorWeakness { get; } = new(
            "sign.hip-extensor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak hip extension",
            "Resist extension of the hip with the knee bent and the patient prone.",
            definition: "Strength below grade 5 of 5, or clearly less than on the other side.",
            isA: ["sign.leg-weakness"]);

        /// <summary>Weakness of the quadriceps (mainly L3 and L4).</summary>
        public static Finding KneeExtensorWeakness { get; } = new(
            "sign.knee-extensor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak knee extension, or fails single-leg sit-to-stand",
            "Resist extension of the knee, and have the patient rise from a chair on this leg alone.",
            definition: "Strength below grade 5 of 5 or clearly less than on the other side, or fails the single-leg sit-to-stand that the other leg can do.",
            isA: ["sign.leg-weakness"],
            synonyms: ["Quadriceps weakness"]);

        /// <summary>Weakness of the hamstrings (mainly L5 and S1).</summary>
        public static Finding KneeFlexorWeakness { get; } = new(
            "sign.knee-flexor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak knee flexion",
            "Resist flexion of the knee with the patient prone.",
            definition: "Strength below grade 5 of 5, or clearly less than on the other side.",
            isA: ["sign.leg-weakness"],
            synonyms: ["Hamstring weakness"]);

        /// <summary>Weakness of the tibialis anterior (mainly L4 and L5).</summary>
        public static Finding AnkleDorsiflexorWeakness { get; } = new(
            "sign.ankle-dorsiflexor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak ankle dorsiflexion or heel walk",
            "Resist dorsiflexion of the foot, and have the patient walk on the heels.",
            definition: "Strength below grade 5 of 5 or clearly less than on the other side, or the forefoot sinks in heel walking.",
            isA: ["sign.leg-weakness"],
            synonyms: ["Foot drop"]);

        /// <summary>Weakness of the extensor hallucis longus (mainly L5).</summary>
        public static Finding GreatToeExtensorWeakness { get; } = new(
            "sign.great-toe-extensor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak great-toe extension",
            "Resist extension of the great toe.",
            definition: "Strength below grade 5 of 5, or clearly less than on the other side.",
            isA: ["sign.leg-weakness"],
            synonyms: ["Extensor hallucis longus weakness"]);

        /// <summary>Weakness of gastrocnemius and soleus (mainly S1).</summary>
        public static Finding AnklePlantarflexorWeakness { get; } = new(
            "sign.ankle-plantarflexor-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Weak ankle plantarflexion or toe walk",
            "Have the patient walk on the toes and rise on the toes of each leg in turn.",
            definition: "The heel cannot be raised as high or as often as on the other side, or strength is below grade 5 of 5.",
            isA: ["sign.leg-weakness"],
            synonyms: ["Calf weakness"]);

        /// <summary>Weakness of at least one muscle group of hip or leg, found at the examination.</summary>
        public static Finding LegWeakness { get; } = new(
            "sign.leg-weakness",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Leg weaker on examination",
            "Test the strength of hip, knee, ankle and great toe and compare sides.",
            definition: "Strength of any hip or leg muscle below grade 5 of 5, or clearly less than on the other side.",
            synonyms: ["Motor deficit of the leg"]);

        /// <summary>Atrophy of thigh or calf, as in a lasting root lesion or disuse.</summary>
        public static Finding LegMuscleWasting { get; } = new(
            "sign.leg-muscle-wasting",
            FindingCategory.MuscleStrength,
            AskedOf.Clinician,
            "Muscle wasting of the leg",
            "Look at both legs and measure the girth of thighs and calves at the same height.",
            definition: "Visible wasting of a muscle group, or a girth about 2 cm or more below the other side.",
            synonyms: ["Muscle atrophy of the leg"]);
    }
}
