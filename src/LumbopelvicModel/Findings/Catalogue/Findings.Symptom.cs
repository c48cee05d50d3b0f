namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Other symptoms that the patient tells.</summary>
    public static class Symptom
    {
        /// <summary>The C sign: a hand cupped around the side of the hip shows a deep pain in the hip joint.</summary>
        public static Finding CSign { get; } = new(
            "symptom.c-sign",
            FindingCategory.Location,
            AskedOf.Patient,
            "Cups hand around hip (C sign)",
            "When you show where it hurts, do you cup your hand around the side of your hip?",
            definition: "Asked to show the pain, the patient grips the hip above the greater trochanter, thumb behind and fingers towards the groin, so that the hand forms a C.",
            synonyms: ["C sign"]);

        /// <summary>The Fortin finger test: the pain is shown with one finger at the posterior superior iliac spine.</summary>
        public static Finding PointsToPsis { get; } = new(
            "symptom.points-to-psis",
            FindingCategory.Location,
            AskedOf.Patient,
            "Points to sacroiliac joint with one finger (Fortin)",
            "Can you put one finger on the exact spot of your pain, right next to the dimple of your low back?",
            definition: "With one finger, and again when asked twice, the patient points to the posterior superior iliac spine or to within about 2 cm of it.",
            synonyms: ["Fortin finger test", "One-finger test"]);

        /// <summary>Joint pain elsewhere, as in generalised osteoarthritis or inflammatory arthritis.</summary>
        public static Finding OtherJointPain { get; } = new(
            "symptom.other-joint-pain",
            FindingCategory.Location,
            AskedOf.Patient,
            "Pain in other joints",
            "Do other joints hurt as well, for example shoulder, jaw, hands or knees?",
            definition: "Pain in at least one joint outside the painful area; a pain that spreads there from hip or back does not count.",
            synonyms: ["Polyarthralgia"]);

        /// <summary>Weakness of the leg or foot, as the patient tells it.</summary>
        public static Finding LegWeakness { get; } = new(
            "symptom.leg-weakness",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "Leg or foot weakness",
            "Does your leg or foot feel weak, or does it give way?",
            definition: "Felt loss of strength, as in a foot that drags or a knee that buckles; being slowed by pain alone does not count.");

        /// <summary>Weakness that increases, which needs an examination at once.</summary>
        public static Finding WeaknessProgressive { get; } = new(
            "symptom.weakness-progressive",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "Weakness getting worse",
            "Is your leg or foot getting weaker and weaker, over hours, days or weeks?",
            definition: "Leg or foot weaker now than some hours, days or weeks ago; weakness that is stable or recovering does not count.",
            isA: ["symptom.leg-weakness"],
            synonyms: ["Progressive motor deficit"]);

        /// <summary>Weakness of both legs, as in compression of the cauda equina or the cord.</summary>
        public static Finding WeaknessBothLegs { get; } = new(
            "symptom.weakness-both-legs",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "Weakness in both legs",
            "Are both of your legs weak?",
            definition: "Felt loss of strength in each leg, not necessarily equal; tiredness all over does not count.",
            isA: ["symptom.leg-weakness"]);

        /// <summary>Claudication: leg symptoms end the walk.</summary>
        public static Finding WalkingLimited { get; } = new(
            "symptom.walking-limited",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "Must stop walking",
            "Do pain, numbness or weakness in the legs force you to stop walking after some distance?",
            definition: "Any distance; give it as a measurement where known. A stop for breath, heart or back pain alone does not count.",
            synonyms: ["Claudication"]);

        /// <summary>Loss of balance in walking, as in stenosis or a disease of the cord.</summary>
        public static Finding Unsteady { get; } = new(
            "symptom.unsteady",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "Unsteady when walking",
            "Do you feel unsteady when you walk?",
            definition: "Swaying, staggering or fear of falling; spinning dizziness does not count.",
            synonyms: ["Gait imbalance"]);

        /// <summary>New retention or loss of bladder feeling, a symptom of cauda equina syndrome.</summary>
        public static Finding BladderRetention { get; } = new(
            "symptom.bladder-retention",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "New difficulty passing urine",
            "Is it newly difficult for you to start passing urine, or can you no longer feel your bladder?",
            definition: "New or clearly worse since this complaint began: hesitancy, inability to pass urine, or loss of the feeling of a full bladder or of the flow. A known, unchanged complaint does not count.",
            synonyms: ["Urinary hesitancy"]);

        /// <summary>New urinary incontinence, a symptom of cauda equina syndrome.</summary>
        public static Finding BladderIncontinence { get; } = new(
            "symptom.bladder-incontinence",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "New urinary incontinence",
            "Have you newly lost control of your bladder?",
            definition: "New or clearly worse leakage since this complaint began, overflow included; a known, unchanged leakage does not count.",
            synonyms: ["Urinary incontinence"]);

        /// <summary>New loss of bowel control or feeling, a symptom of cauda equina syndrome.</summary>
        public static Finding BowelDysfunction { get; } = new(
            "symptom.bowel-dysfunction",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "New bowel incontinence or loss of control",
            "Have you newly lost control of your bowels, or the feeling in them?",
            definition: "New faecal incontinence, or loss of the feeling of a full rectum or of passing stool, since this complaint began; constipation alone does not count.",
            synonyms: ["Faecal incontinence"]);

        /// <summary>New loss of genital sensation or sexual function, a symptom of cauda equina syndrome.</summary>
        public static Finding SexualDysfunction { get; } = new(
            "symptom.sexual-dysfunction",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "New loss of genital sensation or function",
            "Have you newly lost feeling in the genitals, or sexual function?",
            definition: "New loss of genital sensation, erection, ejaculation or orgasm since this complaint began; avoiding sex because of pain does not count.");

        /// <summary>Frequent urination or a weak stream, mostly of the prostate or bladder.</summary>
        public static Finding UrinaryFrequencyOrWeakStream { get; } = new(
            "symptom.urinary-frequency-or-weak-stream",
            FindingCategory.Neurological,
            AskedOf.Patient,
            "Frequent urination or weak stream",
            "Do you pass urine often, or is the stream weak?",
            definition: "Old or new, by day or night; new difficulty in starting and loss of control are findings of their own.",
            synonyms: ["Lower urinary tract symptoms", "Pollakiuria"]);

        /// <summary>Stiffness after waking.</summary>
        public static Finding MorningStiffness { get; } = new(
            "symptom.morning-stiffness",
            FindingCategory.Stiffness,
            AskedOf.Patient,
            "Morning stiffness",
            "Are you stiff in the morning?",
            definition: "Stiff back or hip after the night, for any time; give the minutes as a measurement where known.");

        /// <summary>Stiffness or loss of movement of the hip, as the patient tells it.</summary>
        public static Finding StiffHip { get; } = new(
            "symptom.stiff-hip",
            FindingCategory.Stiffness,
            AskedOf.Patient,
            "Stiff hip",
            "Does your hip feel stiff, or have you lost movement in it?");

        /// <summary>Mechanical symptoms of the hip joint, as in a labral tear.</summary>
        public static Finding Clicking { get; } = new(
            "symptom.clicking",
            FindingCategory.Mechanical,
            AskedOf.Patient,
            "Clicking, catching or locking in the hip",
            "Does your hip click, catch or lock?",
            definition: "Any of the three felt in the joint; a painless snap over the front or side does not count.",
            synonyms: ["Mechanical hip symptoms"]);

        /// <summary>Snapping at the front of the hip, as of the iliopsoas tendon.</summary>
        public static Finding Snapping { get; } = new(
            "symptom.snapping",
            FindingCategory.Mechanical,
            AskedOf.Patient,
            "Snapping at front of hip",
            "Does something snap at the front of your hip?",
            definition: "A snap felt or heard at the front of the hip, painful or not, mostly when the bent hip is straightened.",
            synonyms: ["Coxa saltans", "Internal snapping hip"]);

        /// <summary>The hip itself gives way under load.</summary>
        public static Finding GivingWay { get; } = new(
            "symptom.giving-way",
            FindingCategory.Mechanical,
            AskedOf.Patient,
            "Hip gives way",
            "Does your hip give way?",
            definition: "Sudden loss of support felt in the hip; weakness of leg or foot is a finding of its own.");

        /// <summary>Catching or instability of the low back.</summary>
        public static Finding CatchingBack { get; } = new(
            "symptom.catching-back",
            FindingCategory.Mechanical,
            AskedOf.Patient,
            "Back catches or feels unstable",
            "Does your back catch, lock or feel unstable?",
            definition: "A sudden painful catch, a block, or a feeling that the back slips, on movement or on straightening up.",
            synonyms: ["Instability catch"]);

        /// <summary>Pain makes walking hard or impossible, or a walking aid necessary.</summary>
        public static Finding WalkingDifficult { get; } = new(
            "symptom.walking-difficult",
            FindingCategory.Gait,
            AskedOf.Patient,
            "Walking difficult or impossible because of pain",
            "Is walking hard or impossible because of the pain, or do you need a stick or frame for it?",
            definition: "Pain limits walking from the first steps, or makes a stick, crutches or a frame necessary.");
    }
}
