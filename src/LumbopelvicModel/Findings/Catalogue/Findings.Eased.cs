namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>What eases the pain.</summary>
    public static class Eased
    {
        /// <summary>Eased by sitting.</summary>
        public static Finding Sitting { get; } = new(
            "eased.sitting",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eased by sitting",
            "Does sitting down ease it?");

        /// <summary>Eased by leaning forward.</summary>
        public static Finding BendingForward { get; } = new(
            "eased.bending-forward",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eased by leaning forward",
            "Does leaning forward (for example on a shopping trolley) ease it?");

        /// <summary>Eased by lying down.</summary>
        public static Finding LyingDown { get; } = new(
            "eased.lying-down",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eased by lying down",
            "Does lying down ease it?");

        /// <summary>Eased by standing still.</summary>
        public static Finding StandingStill { get; } = new(
            "eased.standing-still",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eased by standing still",
            "Does it go within minutes when you stop walking and just stand?");

        /// <summary>Eased by standing or walking.</summary>
        public static Finding StandingUp { get; } = new(
            "eased.standing-up",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eased by standing or walking",
            "Does getting up to stand or walk ease it?");

        /// <summary>Eases after a few steps.</summary>
        public static Finding FewSteps { get; } = new(
            "eased.few-steps",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eases after a few steps",
            "Are you stiff and sore at first, and better after a few steps?");

        /// <summary>Better with exercise, not with rest.</summary>
        public static Finding Exercise { get; } = new(
            "eased.exercise",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Better with exercise, not with rest",
            "Does exercise ease it while rest does not?");

        /// <summary>Cycling tolerated better than walking.</summary>
        public static Finding Cycling { get; } = new(
            "eased.cycling",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Cycling tolerated better than walking",
            "Can you cycle (or ski) more easily than walk?");

        /// <summary>Eased by rest.</summary>
        public static Finding Rest { get; } = new(
            "eased.rest",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eased by rest",
            "Does resting, stopping the activity or taking the load off the leg ease it?");
    }
}
