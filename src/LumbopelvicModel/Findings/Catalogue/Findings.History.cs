namespace LumbopelvicModel;

public static partial class Findings
{
    /// <summary>Earlier illness, risks, work and sport.</summary>
    public static class History
    {
        /// <summary>Recent significant injury.</summary>
        public static Finding Trauma { get; } = new(
            "history.trauma",
            FindingCategory.History,
            AskedOf.Patient,
            "Recent significant injury",
            "Did a fall or other injury come before it?");

        /// <summary>Minor fall or lift in an older or osteoporotic person.</summary>
        public static Finding MinorTrauma { get; } = new(
            "history.minor-trauma",
            FindingCategory.History,
            AskedOf.Patient,
            "Minor fall or lift in an older or osteoporotic person",
            "Was there a minor fall, bump or lift?");

        /// <summary>Began with lifting or twisting.</summary>
        public static Finding HeavyLifting { get; } = new(
            "history.heavy-lifting",
            FindingCategory.History,
            AskedOf.Patient,
            "Began with lifting or twisting",
            "Did it start when lifting, bending or twisting?");

        /// <summary>Fall or blow on the buttock.</summary>
        public static Finding FallOnButtock { get; } = new(
            "history.fall-on-buttock",
            FindingCategory.History,
            AskedOf.Patient,
            "Fall or blow on the buttock",
            "Did you fall on, or take a blow to, the buttock?");

        /// <summary>Known low back pain.</summary>
        public static Finding BackPain { get; } = new(
            "history.back-pain",
            FindingCategory.History,
            AskedOf.Patient,
            "Known low back pain",
            "Have you had low back trouble before?");

        /// <summary>Earlier lumbar surgery or fusion.</summary>
        public static Finding LumbarSurgery { get; } = new(
            "history.lumbar-surgery",
            FindingCategory.History,
            AskedOf.Patient,
            "Earlier lumbar surgery or fusion",
            "Have you had back surgery?");

        /// <summary>Childhood hip disease or dysplasia.</summary>
        public static Finding HipDiseaseChildhood { get; } = new(
            "history.hip-disease-childhood",
            FindingCategory.History,
            AskedOf.Patient,
            "Childhood hip disease or dysplasia",
            "Did you have a hip problem as a child?");

        /// <summary>Long-term corticosteroids.</summary>
        public static Finding CorticosteroidsLongTerm { get; } = new(
            "history.corticosteroids-long-term",
            FindingCategory.History,
            AskedOf.Patient,
            "Long-term corticosteroids",
            "Have you taken steroid tablets for months or in high doses?");

        /// <summary>Heavy alcohol use.</summary>
        public static Finding AlcoholExcess { get; } = new(
            "history.alcohol-excess",
            FindingCategory.History,
            AskedOf.Patient,
            "Heavy alcohol use",
            "Do you drink heavily?");

        /// <summary>Sickle cell disease.</summary>
        public static Finding SickleCell { get; } = new(
            "history.sickle-cell",
            FindingCategory.History,
            AskedOf.Patient,
            "Sickle cell disease",
            "Do you have sickle cell disease?");

        /// <summary>Osteoporosis.</summary>
        public static Finding Osteoporosis { get; } = new(
            "history.osteoporosis",
            FindingCategory.History,
            AskedOf.Patient,
            "Osteoporosis",
            "Do you have osteoporosis, or had a fragility fracture?");

        /// <summary>History of cancer.</summary>
        public static Finding Cancer { get; } = new(
            "history.cancer",
            FindingCategory.History,
            AskedOf.Patient,
            "History of cancer",
            "Have you ever had cancer?");

        /// <summary>Unexplained weight loss.</summary>
        public static Finding WeightLoss { get; } = new(
            "history.weight-loss",
            FindingCategory.History,
            AskedOf.Patient,
            "Unexplained weight loss",
            "Have you lost weight without trying?");

        /// <summary>Fever, chills or night sweats.</summary>
        public static Finding Fever { get; } = new(
            "history.fever",
            FindingCategory.History,
            AskedOf.Patient,
            "Fever, chills or night sweats",
            "Have you had fever, chills or night sweats?");

        /// <summary>Immunosuppression or diabetes.</summary>
        public static Finding Immunosuppression { get; } = new(
            "history.immunosuppression",
            FindingCategory.History,
            AskedOf.Patient,
            "Immunosuppression or diabetes",
            "Is your immune system weakened (medicines, HIV), or do you have diabetes?");

        /// <summary>Intravenous drug use.</summary>
        public static Finding IntravenousDrugUse { get; } = new(
            "history.intravenous-drug-use",
            FindingCategory.History,
            AskedOf.Patient,
            "Intravenous drug use",
            "Have you injected drugs?");

        /// <summary>Recent infection or invasive procedure.</summary>
        public static Finding RecentInfection { get; } = new(
            "history.recent-infection",
            FindingCategory.History,
            AskedOf.Patient,
            "Recent infection or invasive procedure",
            "Have you had a recent infection, surgery or injection?");

        /// <summary>Psoriasis, uveitis, inflammatory bowel disease or known spondyloarthritis.</summary>
        public static Finding InflammatoryDisease { get; } = new(
            "history.inflammatory-disease",
            FindingCategory.History,
            AskedOf.Patient,
            "Psoriasis, uveitis, inflammatory bowel disease or known spondyloarthritis",
            "Have you had psoriasis, an inflamed eye, or inflammatory bowel disease?");

        /// <summary>Family history of spondyloarthritis.</summary>
        public static Finding FamilySpondyloarthritis { get; } = new(
            "history.family-spondyloarthritis",
            FindingCategory.History,
            AskedOf.Patient,
            "Family history of spondyloarthritis",
            "Does a close relative have ankylosing spondylitis, psoriasis or a similar disease?");

        /// <summary>Pregnancy or recent childbirth.</summary>
        public static Finding PregnancyPostpartum { get; } = new(
            "history.pregnancy-postpartum",
            FindingCategory.History,
            AskedOf.Patient,
            "Pregnancy or recent childbirth",
            "Are you pregnant, or have you recently given birth?");

        /// <summary>Smoking.</summary>
        public static Finding Smoking { get; } = new(
            "history.smoking",
            FindingCategory.History,
            AskedOf.Patient,
            "Smoking",
            "Do you smoke, or did you for years?");

        /// <summary>Cardiovascular disease or risk.</summary>
        public static Finding CardiovascularDisease { get; } = new(
            "history.cardiovascular-disease",
            FindingCategory.History,
            AskedOf.Patient,
            "Cardiovascular disease or risk",
            "Do you have heart or artery disease, high blood pressure or diabetes?");

        /// <summary>Tight belt or clothing, or obesity.</summary>
        public static Finding TightClothingOrObesity { get; } = new(
            "history.tight-clothing-or-obesity",
            FindingCategory.History,
            AskedOf.Patient,
            "Tight belt or clothing, or obesity",
            "Do you wear tight belts or clothing around the hips, or have you gained weight?");

        /// <summary>Running, dancing or other repetitive sport.</summary>
        public static Finding OveruseSport { get; } = new(
            "history.overuse-sport",
            FindingCategory.History,
            AskedOf.Patient,
            "Running, dancing or other repetitive sport",
            "Do you run, dance or train repetitively?");

        /// <summary>Recent increase in training.</summary>
        public static Finding RecentTrainingIncrease { get; } = new(
            "history.recent-training-increase",
            FindingCategory.History,
            AskedOf.Patient,
            "Recent increase in training",
            "Have you recently trained harder or further?");

        /// <summary>Kicking, cutting or deep-flexion sport.</summary>
        public static Finding KickingOrFlexionSport { get; } = new(
            "history.kicking-or-flexion-sport",
            FindingCategory.History,
            AskedOf.Patient,
            "Kicking, cutting or deep-flexion sport",
            "Do you play a sport with kicking, cutting or deep hip bending?");

        /// <summary>Sits for long hours.</summary>
        public static Finding ProlongedSittingWork { get; } = new(
            "history.prolonged-sitting-work",
            FindingCategory.History,
            AskedOf.Patient,
            "Sits for long hours",
            "Do you sit for long hours, or on a hard surface or wallet?");

        /// <summary>Slouched or one-sided posture.</summary>
        public static Finding PoorPosture { get; } = new(
            "history.poor-posture",
            FindingCategory.History,
            AskedOf.Patient,
            "Slouched or one-sided posture",
            "Do you often slouch, or stand with your weight on one leg?");

        /// <summary>Known congenital narrow canal.</summary>
        public static Finding CongenitalNarrowCanal { get; } = new(
            "history.congenital-narrow-canal",
            FindingCategory.History,
            AskedOf.Patient,
            "Known congenital narrow canal",
            "Have you been told that your spinal canal is narrow from birth?");

        /// <summary>Known slipped vertebra or pars defect.</summary>
        public static Finding KnownSpondylolisthesis { get; } = new(
            "history.known-spondylolisthesis",
            FindingCategory.History,
            AskedOf.Patient,
            "Known slipped vertebra or pars defect",
            "Have you been told that a vertebra has slipped?");

        /// <summary>Known aneurysm, or one in the family.</summary>
        public static Finding KnownAneurysm { get; } = new(
            "history.known-aneurysm",
            FindingCategory.History,
            AskedOf.Patient,
            "Known aneurysm, or one in the family",
            "Do you, or does a close relative, have an aortic aneurysm?");

        /// <summary>No or little relief from treatment.</summary>
        public static Finding NoReliefFromTreatment { get; } = new(
            "history.no-relief-from-treatment",
            FindingCategory.History,
            AskedOf.Patient,
            "No or little relief from treatment",
            "Have ordinary painkillers, anti-inflammatory medicines or physiotherapy brought little or no relief?");

        /// <summary>Began during or after unusual exertion or sport.</summary>
        public static Finding OnsetAfterExertion { get; } = new(
            "history.onset-after-exertion",
            FindingCategory.History,
            AskedOf.Patient,
            "Began during or after unusual exertion or sport",
            "Did it start during or soon after unusual exertion or sport (other than lifting)?");

        /// <summary>Earlier hip or knee replacement.</summary>
        public static Finding JointReplacement { get; } = new(
            "history.joint-replacement",
            FindingCategory.History,
            AskedOf.Patient,
            "Earlier hip or knee replacement",
            "Have you had a hip or knee joint replaced?");

        /// <summary>Known osteoarthritis.</summary>
        public static Finding Osteoarthritis { get; } = new(
            "history.osteoarthritis",
            FindingCategory.History,
            AskedOf.Patient,
            "Known osteoarthritis",
            "Have you been told that you have osteoarthritis in any joint?");

        /// <summary>Loss of appetite.</summary>
        public static Finding AppetiteLoss { get; } = new(
            "history.appetite-loss",
            FindingCategory.History,
            AskedOf.Patient,
            "Loss of appetite",
            "Have you lost your appetite?");

        /// <summary>Unusual fatigue.</summary>
        public static Finding Fatigue { get; } = new(
            "history.fatigue",
            FindingCategory.History,
            AskedOf.Patient,
            "Unusual fatigue",
            "Are you unusually tired?");

        /// <summary>Heavy manual work.</summary>
        public static Finding HeavyManualWork { get; } = new(
            "history.heavy-manual-work",
            FindingCategory.History,
            AskedOf.Patient,
            "Heavy manual work",
            "Do you do heavy physical work?");
    }
}
