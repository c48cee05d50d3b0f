namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Signs that an examiner elicits.</summary>
    public static partial class Sign
    {
        /// <summary>Reduced anal tone or perianal sensation.</summary>
        public static Finding ReducedAnalTone { get; } = new(
            "sign.reduced-anal-tone",
            FindingCategory.NeurologicalExamination,
            AskedOf.Clinician,
            "Reduced anal tone or perianal sensation",
            "Reduced anal tone or perianal sensation");

        /// <summary>Post-void residual above 200 mL.</summary>
        public static Finding UrinaryRetentionMeasured { get; } = new(
            "sign.urinary-retention-measured",
            FindingCategory.NeurologicalExamination,
            AskedOf.Clinician,
            "Post-void residual above 200 mL",
            "Post-void residual above 200 mL");

        /// <summary>Pedals a stationary bicycle bent forward without leg symptoms.</summary>
        public static Finding BicyclePainFree { get; } = new(
            "sign.bicycle-pain-free",
            FindingCategory.NeurologicalExamination,
            AskedOf.Clinician,
            "Pedals a stationary bicycle bent forward without leg symptoms",
            "Pedals a stationary bicycle bent forward without leg symptoms");

        /// <summary>Bladder not emptied, volume not stated.</summary>
        public static Finding BladderEmptyingIncomplete { get; } = new(
            "sign.bladder-emptying-incomplete",
            FindingCategory.NeurologicalExamination,
            AskedOf.Clinician,
            "Bladder not emptied, volume not stated",
            "Bladder not emptied, volume not stated",
            definition: "Incomplete bladder emptying or overflow incontinence established, residual volume not given");
    }
}
