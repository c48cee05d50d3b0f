namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>How it began and how it goes on.</summary>
    public static class Course
    {
        /// <summary>Sudden onset.</summary>
        public static Finding SuddenOnset { get; } = new(
            "course.sudden-onset",
            FindingCategory.Course,
            AskedOf.Patient,
            "Sudden onset",
            "Did it start suddenly, within a day?");

        /// <summary>Gradual onset.</summary>
        public static Finding GradualOnset { get; } = new(
            "course.gradual-onset",
            FindingCategory.Course,
            AskedOf.Patient,
            "Gradual onset",
            "Did it come on slowly, over weeks or longer?");

        /// <summary>Mild and occasional.</summary>
        public static Finding Intermittent { get; } = new(
            "course.intermittent",
            FindingCategory.Course,
            AskedOf.Patient,
            "Mild and occasional",
            "Does it come and go and stay mild?");

        /// <summary>Steadily worsening.</summary>
        public static Finding Worsening { get; } = new(
            "course.worsening",
            FindingCategory.Course,
            AskedOf.Patient,
            "Steadily worsening",
            "Has it become steadily worse?");

        /// <summary>Both sides.</summary>
        public static Finding Bilateral { get; } = new(
            "course.bilateral",
            FindingCategory.Course,
            AskedOf.Patient,
            "Both sides",
            "Are both legs, hips or buttocks affected?");

        /// <summary>Alternates between buttocks.</summary>
        public static Finding AlternatingSides { get; } = new(
            "course.alternating-sides",
            FindingCategory.Course,
            AskedOf.Patient,
            "Alternates between buttocks",
            "Does the buttock pain change from side to side?");

        /// <summary>Leg pain worse than back pain.</summary>
        public static Finding LegPainDominant { get; } = new(
            "course.leg-pain-dominant",
            FindingCategory.Course,
            AskedOf.Patient,
            "Leg pain worse than back pain",
            "Is the pain in buttock or leg worse than the pain in your back?");

        /// <summary>Back pain worse than leg pain.</summary>
        public static Finding BackPainDominant { get; } = new(
            "course.back-pain-dominant",
            FindingCategory.Course,
            AskedOf.Patient,
            "Back pain worse than leg pain",
            "Is the back pain worse than any pain in the leg?");

        /// <summary>Pain travels in a narrow band.</summary>
        public static Finding FollowsDermatome { get; } = new(
            "course.follows-dermatome",
            FindingCategory.Course,
            AskedOf.Patient,
            "Pain travels in a narrow band",
            "Does the pain run down the leg in a narrow band?");

        /// <summary>Spreads from back or buttock down the leg.</summary>
        public static Finding RadiatesFromBack { get; } = new(
            "course.radiates-from-back",
            FindingCategory.Course,
            AskedOf.Patient,
            "Spreads from back or buttock down the leg",
            "Does the pain start in the back or buttock and travel down the leg?");
    }
}
