namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>How it began and how it goes on.</summary>
    public static class Course
    {
        /// <summary>Sudden onset, within a day.</summary>
        public static Finding SuddenOnset { get; } = new(
            "course.sudden-onset",
            FindingCategory.Course,
            AskedOf.Patient,
            "Sudden onset",
            "Did the pain start suddenly, within a day?",
            definition: "From nothing, or from the usual level, to the present complaint within a day, with or without a cause.",
            synonyms: ["Acute onset"]);

        /// <summary>Gradual onset, over weeks or longer.</summary>
        public static Finding GradualOnset { get; } = new(
            "course.gradual-onset",
            FindingCategory.Course,
            AskedOf.Patient,
            "Gradual onset",
            "Did the pain come on slowly, over weeks or longer?",
            definition: "No single day on which it began.",
            synonyms: ["Insidious onset"]);

        /// <summary>Mild pain with spells free of it.</summary>
        public static Finding Intermittent { get; } = new(
            "course.intermittent",
            FindingCategory.Course,
            AskedOf.Patient,
            "Mild and occasional",
            "Does your pain come and go, and does it stay mild?",
            definition: "Both parts: free or almost free of pain in between, and mild when it comes.");

        /// <summary>Steady worsening since the beginning.</summary>
        public static Finding Worsening { get; } = new(
            "course.worsening",
            FindingCategory.Course,
            AskedOf.Patient,
            "Steadily worsening",
            "Has your pain become steadily worse?",
            definition: "Worse over the last weeks or months without a lasting better spell.",
            synonyms: ["Progressive course"]);

        /// <summary>Both sides are affected.</summary>
        public static Finding Bilateral { get; } = new(
            "course.bilateral",
            FindingCategory.Course,
            AskedOf.Patient,
            "Both sides",
            "Are both of your legs, hips or buttocks affected?",
            definition: "Pain or other symptoms of the complaint on both sides, not necessarily equal.",
            synonyms: ["Bilateral symptoms"]);

        /// <summary>Buttock pain that changes sides, as in sacroiliitis.</summary>
        public static Finding AlternatingSides { get; } = new(
            "course.alternating-sides",
            FindingCategory.Course,
            AskedOf.Patient,
            "Alternates between buttocks",
            "Does your buttock pain change from one side to the other?",
            definition: "At times mainly right, at times mainly left; pain on both sides at once does not count.",
            synonyms: ["Alternating buttock pain"]);

        /// <summary>Pain in buttock or leg exceeds that in the back, as in root compression.</summary>
        public static Finding LegPainDominant { get; } = new(
            "course.leg-pain-dominant",
            FindingCategory.Course,
            AskedOf.Patient,
            "Leg pain worse than back pain",
            "Is the pain in your buttock or leg worse than the pain in your back?",
            definition: "Worse in buttock or leg than in the back at most times.");

        /// <summary>Pain in the back exceeds that in the leg.</summary>
        public static Finding BackPainDominant { get; } = new(
            "course.back-pain-dominant",
            FindingCategory.Course,
            AskedOf.Patient,
            "Back pain worse than leg pain",
            "Is the pain in your back worse than any pain in your leg?",
            definition: "Worse in the back than in the leg at most times.");

        /// <summary>Radicular pattern: a narrow band of pain runs down the leg.</summary>
        public static Finding FollowsDermatome { get; } = new(
            "course.follows-dermatome",
            FindingCategory.Course,
            AskedOf.Patient,
            "Pain travels in a narrow band",
            "Does your pain run down the leg in a narrow band?",
            definition: "A line or band a few centimetres wide that the patient can trace with a finger, rather than a broad, vague area.",
            synonyms: ["Dermatomal pain", "Radicular pain"]);

        /// <summary>Pain that starts in the back or buttock and travels down the leg, as in sciatica.</summary>
        public static Finding RadiatesFromBack { get; } = new(
            "course.radiates-from-back",
            FindingCategory.Course,
            AskedOf.Patient,
            "Spreads from back or buttock down the leg",
            "Does your pain start in the back or buttock and travel down the leg?",
            definition: "A spread from back or buttock into the thigh or further; separate pains in back and leg do not count.",
            synonyms: ["Radiating leg pain"]);
    }
}
