namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Other symptoms that the patient tells.</summary>
    public static class Symptom
    {
        /// <summary>Cups hand around hip (C sign).</summary>
        public static Finding CSign { get; } = new(
            "symptom.c-sign",
            FindingCategory.Location,
            AskedOf.Patient,
            "Cups hand around hip (C sign)",
            "When showing where it hurts, do you cup your hand around the side of the hip?");

        /// <summary>Points to sacroiliac joint with one finger (Fortin).</summary>
        public static Finding PointsToPsis { get; } = new(
            "symptom.points-to-psis",
            FindingCategory.Location,
            AskedOf.Patient,
            "Points to sacroiliac joint with one finger (Fortin)",
            "Can you put one finger on the spot, next to the dimple of the low back?");

        /// <summary>Pain in other joints.</summary>
        public static Finding OtherJointPain { get; } = new(
            "symptom.other-joint-pain",
            FindingCategory.Location,
            AskedOf.Patient,
            "Pain in other joints",
            "Do other joints (for example shoulder, jaw, hands, knees) hurt as well?");

        /// <summary>Leg or foot weakness.</summary>
        public static Finding LegWeakness { get; } = new(
            "symptom.leg-weakness",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "Leg or foot weakness",
            "Does the leg or foot feel weak or give way?");

        /// <summary>Weakness getting worse.</summary>
        public static Finding WeaknessProgressive { get; } = new(
            "symptom.weakness-progressive",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "Weakness getting worse",
            "Has the weakness become worse over hours, days or weeks?",
            isA: ["symptom.leg-weakness"]);

        /// <summary>Weakness in both legs.</summary>
        public static Finding WeaknessBothLegs { get; } = new(
            "symptom.weakness-both-legs",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "Weakness in both legs",
            "Are both legs weak?",
            isA: ["symptom.leg-weakness"]);

        /// <summary>Must stop walking.</summary>
        public static Finding WalkingLimited { get; } = new(
            "symptom.walking-limited",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "Must stop walking",
            "Do leg symptoms force you to stop walking after some distance?");

        /// <summary>Unsteady when walking.</summary>
        public static Finding Unsteady { get; } = new(
            "symptom.unsteady",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "Unsteady when walking",
            "Do you feel unsteady?");

        /// <summary>New difficulty passing urine.</summary>
        public static Finding BladderRetention { get; } = new(
            "symptom.bladder-retention",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "New difficulty passing urine",
            "Do you have new difficulty starting to pass urine, or can't feel your bladder?");

        /// <summary>New urinary incontinence.</summary>
        public static Finding BladderIncontinence { get; } = new(
            "symptom.bladder-incontinence",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "New urinary incontinence",
            "Have you newly lost control of your bladder?");

        /// <summary>New bowel incontinence or loss of control.</summary>
        public static Finding BowelDysfunction { get; } = new(
            "symptom.bowel-dysfunction",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "New bowel incontinence or loss of control",
            "Have you newly lost control of, or feeling in, your bowels?");

        /// <summary>New loss of genital sensation or function.</summary>
        public static Finding SexualDysfunction { get; } = new(
            "symptom.sexual-dysfunction",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "New loss of genital sensation or function",
            "Have you newly lost sexual sensation or function?");

        /// <summary>Frequent urination or weak stream.</summary>
        public static Finding UrinaryFrequencyOrWeakStream { get; } = new(
            "symptom.urinary-frequency-or-weak-stream",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "Frequent urination or weak stream",
            "Do you pass urine often, or is the stream weak?");

        /// <summary>Morning stiffness.</summary>
        public static Finding MorningStiffness { get; } = new(
            "symptom.morning-stiffness",
            FindingCategory.Stiffness,
            AskedOf.Patient,
            "Morning stiffness",
            "Are you stiff in the morning?");

        /// <summary>Stiff hip.</summary>
        public static Finding StiffHip { get; } = new(
            "symptom.stiff-hip",
            FindingCategory.Stiffness,
            AskedOf.Patient,
            "Stiff hip",
            "Does the hip feel stiff, or have you lost movement in it?");

        /// <summary>Clicking, catching or locking in the hip.</summary>
        public static Finding Clicking { get; } = new(
            "symptom.clicking",
            FindingCategory.Mechanical,
            AskedOf.Patient,
            "Clicking, catching or locking in the hip",
            "Does the hip click, catch or lock?");

        /// <summary>Snapping at front of hip.</summary>
        public static Finding Snapping { get; } = new(
            "symptom.snapping",
            FindingCategory.Mechanical,
            AskedOf.Patient,
            "Snapping at front of hip",
            "Does something snap at the front of the hip?");

        /// <summary>Hip gives way.</summary>
        public static Finding GivingWay { get; } = new(
            "symptom.giving-way",
            FindingCategory.Mechanical,
            AskedOf.Patient,
            "Hip gives way",
            "Does the hip give way?");

        /// <summary>Back catches or feels unstable.</summary>
        public static Finding CatchingBack { get; } = new(
            "symptom.catching-back",
            FindingCategory.Mechanical,
            AskedOf.Patient,
            "Back catches or feels unstable",
            "Does your back catch, lock or feel unstable?");

        /// <summary>Walking difficult or impossible because of pain.</summary>
        public static Finding WalkingDifficult { get; } = new(
            "symptom.walking-difficult",
            FindingCategory.Gait,
            AskedOf.Patient,
            "Walking difficult or impossible because of pain",
            "Is walking hard or impossible because of the pain, or do you need a stick or frame for it?");
    }
}
