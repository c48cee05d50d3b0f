namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class Sign
    {
        /// <summary>Loss of tone of the anal sphincter or of perianal sensation (S2 to S4), as in cauda equina syndrome.</summary>
        public static Finding ReducedAnalTone { get; } = new(
            "sign.reduced-anal-tone",
            FindingCategory.NeurologicalExamination,
            AskedOf.Clinician,
            "Reduced anal tone or perianal sensation",
            "Test perianal light touch and pinprick, and anal tone and squeeze.",
            definition: "Slack sphincter or weak squeeze, or touch or pinprick reduced around the anus, on one or both sides.",
            synonyms: ["Lax anal sphincter", "Perianal sensory loss"]);

        /// <summary>Urine left in the bladder after voiding, measured by scan or catheter.</summary>
        public static Finding UrinaryRetentionMeasured { get; } = new(
            "sign.urinary-retention-measured",
            FindingCategory.NeurologicalExamination,
            AskedOf.Clinician,
            "Post-void residual above 200 mL",
            "Measure the urine left in the bladder right after voiding, by ultrasound or catheter.",
            definition: "Post-void residual above 200 mL; give the volume as a measurement. A smaller residual never excludes cauda equina syndrome.",
            synonyms: ["Post-void residual raised"]);

        /// <summary>Cycling bent forward without leg symptoms: exertion with the spine flexed is tolerated, as in stenosis.</summary>
        public static Finding BicyclePainFree { get; } = new(
            "sign.bicycle-pain-free",
            FindingCategory.NeurologicalExamination,
            AskedOf.Clinician,
            "Pedals a stationary bicycle bent forward without leg symptoms",
            "Have the patient pedal a stationary bicycle bent forward, for as long as walking brings on the symptoms.",
            definition: "No leg symptoms while pedalling bent forward; leg symptoms on cycling as on walking do not count.",
            synonyms: ["Bicycle test of van Gelderen"]);

        /// <summary>Incomplete emptying or overflow established, without a stated volume.</summary>
        public static Finding BladderEmptyingIncomplete { get; } = new(
            "sign.bladder-emptying-incomplete",
            FindingCategory.NeurologicalExamination,
            AskedOf.Clinician,
            "Bladder not emptied, volume not stated",
            "Establish whether the bladder empties completely, by percussion, catheter or scan.",
            definition: "Incomplete emptying or overflow incontinence is established, but the residual volume is not given.");
    }
}
