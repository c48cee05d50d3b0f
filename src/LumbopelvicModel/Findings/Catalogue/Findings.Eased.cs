namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>What eases the pain.</summary>
    public static class Eased
    {
        /// <summary>Sitting relieves, as in neurogenic claudication and on unloading a joint.</summary>
        public static Finding Sitting { get; } = new(
            "eased.sitting",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eased by sitting",
            "Does sitting down ease your pain?",
            definition: "Pain that standing or walking brought on lessens clearly within minutes of sitting down.");

        /// <summary>Flexion of the trunk relieves, as in spinal stenosis (shopping-cart sign).</summary>
        public static Finding BendingForward { get; } = new(
            "eased.bending-forward",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eased by leaning forward",
            "Does leaning forward ease your pain, for example on a shopping trolley?",
            definition: "Leaning or bending forward lessens the pain, in standing or walking, without sitting down.",
            synonyms: ["Shopping-cart sign", "Shopping-trolley sign", "Relief by flexion"]);

        /// <summary>Lying down relieves.</summary>
        public static Finding LyingDown { get; } = new(
            "eased.lying-down",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eased by lying down",
            "Does lying down ease your pain?",
            definition: "Clearly less pain within minutes of lying down in a position of the patient's choice.");

        /// <summary>Stopping and standing relieves, without sitting or bending, as in arterial claudication.</summary>
        public static Finding StandingStill { get; } = new(
            "eased.standing-still",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eased by standing still",
            "Does the pain go within minutes when you stop walking and just stand?",
            definition: "Pain brought on by walking goes within about 10 minutes of standing upright, without sitting down or leaning forward.");

        /// <summary>Getting up to stand or walk relieves, as in disc and piriformis pain that sitting provokes.</summary>
        public static Finding StandingUp { get; } = new(
            "eased.standing-up",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eased by standing or walking",
            "Does getting up to stand or walk ease your pain?");

        /// <summary>Stiff and sore at the start, better after a few steps, as in osteoarthritis.</summary>
        public static Finding FewSteps { get; } = new(
            "eased.few-steps",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eases after a few steps",
            "Are you stiff and sore at first, and better after a few steps?",
            definition: "Both parts: stiffness or pain on the first steps after rest, and easing within a few minutes of walking.",
            synonyms: ["Gelling"]);

        /// <summary>The inflammatory pattern: exercise eases and rest does not.</summary>
        public static Finding Exercise { get; } = new(
            "eased.exercise",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Better with exercise, not with rest",
            "Does exercise ease your pain, while rest does not?",
            definition: "Both parts are needed, as in the criteria for inflammatory back pain.");

        /// <summary>Cycling, with the trunk flexed, is tolerated better than walking, as in spinal stenosis.</summary>
        public static Finding Cycling { get; } = new(
            "eased.cycling",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Cycling tolerated better than walking",
            "Can you cycle (or ski) more easily than you can walk?",
            definition: "Leg symptoms that limit walking come later, or not at all, when cycling or skiing.");

        /// <summary>Stopping the activity or unloading the leg relieves.</summary>
        public static Finding Rest { get; } = new(
            "eased.rest",
            FindingCategory.Relief,
            AskedOf.Patient,
            "Eased by rest",
            "Does it ease your pain to rest, to stop the activity or to take the load off the leg?",
            definition: "Any of the three lessens the pain; the position in which the patient rests does not matter.");
    }
}
