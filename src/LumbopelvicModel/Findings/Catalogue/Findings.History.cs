namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Earlier illness, risks, work and sport.</summary>
    public static partial class History
    {
        /// <summary>A recent injury of some force preceded the complaint.</summary>
        public static Finding Trauma { get; } = new(
            "history.trauma",
            FindingCategory.History,
            AskedOf.Patient,
            "Recent significant injury",
            "Did a fall or other injury come shortly before the trouble began?",
            definition: "A fall, collision or other injury of real force, after which the complaint began or clearly worsened; a minor fall, bump or lift is a finding of its own.");

        /// <summary>A slight fall, bump or lift that may break a weak bone.</summary>
        public static Finding MinorTrauma { get; } = new(
            "history.minor-trauma",
            FindingCategory.History,
            AskedOf.Patient,
            "Minor fall or lift in an older or osteoporotic person",
            "Was there a minor fall, bump or lift shortly before it started?",
            definition: "A fall from standing height or less, a bump or a light lift, in a person of about 65 or more or with osteoporosis.",
            synonyms: ["Low-energy trauma"]);

        /// <summary>The complaint began with lifting, bending or twisting.</summary>
        public static Finding HeavyLifting { get; } = new(
            "history.heavy-lifting",
            FindingCategory.History,
            AskedOf.Patient,
            "Began with lifting or twisting",
            "Did it start when you were lifting, bending or twisting?",
            definition: "Onset during the act or within about a day of it.",
            synonyms: ["Lifting injury"]);

        /// <summary>A fall or blow on the buttock preceded the complaint.</summary>
        public static Finding FallOnButtock { get; } = new(
            "history.fall-on-buttock",
            FindingCategory.History,
            AskedOf.Patient,
            "Fall or blow on the buttock",
            "Did you fall on your buttock, or take a blow to it, before it started?");

        /// <summary>Low back trouble before this complaint, once or repeatedly.</summary>
        public static Finding BackPain { get; } = new(
            "history.back-pain",
            FindingCategory.History,
            AskedOf.Patient,
            "Known low back pain",
            "Have you had low back trouble before?",
            definition: "Any earlier episode, or long-standing low back pain.");

        /// <summary>Earlier surgery on the lumbar spine.</summary>
        public static Finding LumbarSurgery { get; } = new(
            "history.lumbar-surgery",
            FindingCategory.History,
            AskedOf.Patient,
            "Earlier lumbar surgery or fusion",
            "Have you ever had surgery on your low back?",
            definition: "Decompression, disc operation or fusion at any time; injections do not count.");

        /// <summary>Hip disease in childhood, a cause of early osteoarthritis.</summary>
        public static Finding HipDiseaseChildhood { get; } = new(
            "history.hip-disease-childhood",
            FindingCategory.History,
            AskedOf.Patient,
            "Childhood hip disease or dysplasia",
            "Did you have a hip problem as a child?",
            definition: "Dysplasia or dislocation, Perthes disease, slipped capital femoral epiphysis or infection of the hip; also dysplasia found later.");

        /// <summary>Pressure on the lateral femoral cutaneous nerve from a belt, clothing or overweight.</summary>
        public static Finding TightClothingOrObesity { get; } = new(
            "history.tight-clothing-or-obesity",
            FindingCategory.History,
            AskedOf.Patient,
            "Tight belt or clothing, or obesity",
            "Do you wear tight belts or clothing around the hips, are you very overweight, or have you gained a lot of weight?",
            definition: "Tight belt, waistband, tool belt or corset; or obesity (body mass index 30 or more) or marked weight gain.");

        /// <summary>Sport or dance with many repetitions of the same movement.</summary>
        public static Finding OveruseSport { get; } = new(
            "history.overuse-sport",
            FindingCategory.History,
            AskedOf.Patient,
            "Running, dancing or other repetitive sport",
            "Do you run, dance or train in a way that repeats the same movement?",
            definition: "Regularly, as a guide several times a week.");

        /// <summary>Training increased shortly before the complaint, a cause of stress fracture and tendinopathy.</summary>
        public static Finding RecentTrainingIncrease { get; } = new(
            "history.recent-training-increase",
            FindingCategory.History,
            AskedOf.Patient,
            "Recent increase in training",
            "Did you train harder, longer or more often shortly before it started?",
            definition: "Distance, intensity or frequency increased within about 3 months before onset, or training newly begun.");

        /// <summary>Sport that loads the hip in flexion and rotation, as in impingement.</summary>
        public static Finding KickingOrFlexionSport { get; } = new(
            "history.kicking-or-flexion-sport",
            FindingCategory.History,
            AskedOf.Patient,
            "Kicking, cutting or deep-flexion sport",
            "Do you play a sport with kicking, sudden changes of direction or deep bending of the hip?",
            definition: "Football, hockey, martial arts, ballet, rowing and the like, now or for years.");

        /// <summary>Long hours of sitting, or pressure on the buttock from what one sits on.</summary>
        public static Finding ProlongedSittingWork { get; } = new(
            "history.prolonged-sitting-work",
            FindingCategory.History,
            AskedOf.Patient,
            "Sits for long hours",
            "Do you sit for many hours a day, or on a hard surface or a wallet?",
            definition: "As a guide 6 hours or more on most days, or regular pressure on the buttock.");

        /// <summary>Habitual slouching, or standing on one leg.</summary>
        public static Finding PoorPosture { get; } = new(
            "history.poor-posture",
            FindingCategory.History,
            AskedOf.Patient,
            "Slouched or one-sided posture",
            "Do you often slouch, or stand with your weight on one leg?");

        /// <summary>A lumbar canal narrow from birth.</summary>
        public static Finding CongenitalNarrowCanal { get; } = new(
            "history.congenital-narrow-canal",
            FindingCategory.History,
            AskedOf.Patient,
            "Known congenital narrow canal",
            "Have you been told that your spinal canal has been narrow from birth?",
            definition: "Developmental stenosis known from imaging; narrowing by age alone does not count.",
            synonyms: ["Developmental spinal stenosis"]);

        /// <summary>A slip or a pars defect known from imaging.</summary>
        public static Finding KnownSpondylolisthesis { get; } = new(
            "history.known-spondylolisthesis",
            FindingCategory.History,
            AskedOf.Patient,
            "Known slipped vertebra or pars defect",
            "Have you been told that a vertebra in your low back has slipped or has a crack?",
            definition: "Lumbar spondylolisthesis of any kind, or spondylolysis, known from imaging.");

        /// <summary>Ordinary treatment has failed.</summary>
        public static Finding NoReliefFromTreatment { get; } = new(
            "history.no-relief-from-treatment",
            FindingCategory.History,
            AskedOf.Patient,
            "No or little relief from treatment",
            "Have ordinary painkillers, anti-inflammatory medicines or physiotherapy brought little or no relief?",
            definition: "At least one of them tried adequately, as a guide for 4 weeks, with little or no effect.");

        /// <summary>The complaint began during or soon after unusual exertion or sport.</summary>
        public static Finding OnsetAfterExertion { get; } = new(
            "history.onset-after-exertion",
            FindingCategory.History,
            AskedOf.Patient,
            "Began during or after unusual exertion or sport",
            "Did it start during or soon after unusual effort or sport, other than lifting?",
            definition: "Onset during the exertion or within about 2 days of it; lifting, bending and twisting are a finding of their own.");

        /// <summary>A hip or knee joint replaced, on either side.</summary>
        public static Finding JointReplacement { get; } = new(
            "history.joint-replacement",
            FindingCategory.History,
            AskedOf.Patient,
            "Earlier hip or knee replacement",
            "Have you had a hip or knee joint replaced?",
            synonyms: ["Arthroplasty"]);

        /// <summary>Osteoarthritis known in any joint.</summary>
        public static Finding Osteoarthritis { get; } = new(
            "history.osteoarthritis",
            FindingCategory.History,
            AskedOf.Patient,
            "Known osteoarthritis",
            "Have you been told that you have osteoarthritis (wear of a joint) in any joint?",
            definition: "Diagnosed by a clinician in hip, knee, hand or another joint.");

        /// <summary>Physically heavy work, now or for years.</summary>
        public static Finding HeavyManualWork { get; } = new(
            "history.heavy-manual-work",
            FindingCategory.History,
            AskedOf.Patient,
            "Heavy manual work",
            "Do you do heavy physical work?",
            definition: "Repeated lifting, carrying or digging as a regular part of work, paid or not.");
    }
}
