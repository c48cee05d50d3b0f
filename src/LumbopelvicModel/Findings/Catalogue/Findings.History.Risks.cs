namespace LumbopelvicModel;

public static partial class Findings
{
    public static partial class History
    {
        /// <summary>Systemic corticosteroids, long or in high dose: risk of avascular necrosis, fragility fracture and infection.</summary>
        public static Finding CorticosteroidsLongTerm { get; } = new(
            "history.corticosteroids-long-term",
            FindingCategory.History,
            AskedOf.Patient,
            "Long-term corticosteroids",
            "Have you ever taken steroid tablets (cortisone) for months or in high doses?",
            definition: "Systemic, now or earlier, for about 3 months or longer, or about 20 mg of prednisolone or more a day; sprays, creams and single joint injections do not count.");

        /// <summary>Heavy drinking, a risk of avascular necrosis, fracture and infection.</summary>
        public static Finding AlcoholExcess { get; } = new(
            "history.alcohol-excess",
            FindingCategory.History,
            AskedOf.Patient,
            "Heavy alcohol use",
            "Do you drink alcohol heavily?",
            definition: "Large amounts regularly; as a guide, more than about 40 g of pure alcohol a day.",
            synonyms: ["Alcohol abuse"]);

        /// <summary>Sickle cell disease, a cause of avascular necrosis and bone infection.</summary>
        public static Finding SickleCell { get; } = new(
            "history.sickle-cell",
            FindingCategory.History,
            AskedOf.Patient,
            "Sickle cell disease",
            "Do you have sickle cell disease?",
            definition: "Sickle cell disease in any of its forms; carrying the trait alone does not count.");

        /// <summary>Weak bone: osteoporosis, or an earlier fragility fracture.</summary>
        public static Finding Osteoporosis { get; } = new(
            "history.osteoporosis",
            FindingCategory.History,
            AskedOf.Patient,
            "Osteoporosis",
            "Do you have osteoporosis, or have you broken a bone in a minor fall?",
            definition: "Diagnosed osteoporosis, or an earlier fracture after a fall from standing height or less (fragility fracture).");

        /// <summary>Cancer at any time, a risk of spinal metastasis.</summary>
        public static Finding Cancer { get; } = new(
            "history.cancer",
            FindingCategory.History,
            AskedOf.Patient,
            "History of cancer",
            "Have you ever had cancer?",
            definition: "Any malignant disease, however long ago; skin cancer other than melanoma does not count.",
            synonyms: ["Malignancy in the history"]);

        /// <summary>Weight loss that is not explained, a possible sign of cancer or infection.</summary>
        public static Finding WeightLoss { get; } = new(
            "history.weight-loss",
            FindingCategory.History,
            AskedOf.Patient,
            "Unexplained weight loss",
            "Have you lost weight without trying?",
            definition: "Without diet or known cause; as a guide, 5 percent of body weight or more within 6 months.");

        /// <summary>Loss of appetite, a possible sign of cancer or infection.</summary>
        public static Finding AppetiteLoss { get; } = new(
            "history.appetite-loss",
            FindingCategory.History,
            AskedOf.Patient,
            "Loss of appetite",
            "Have you lost your appetite?",
            definition: "Clearly less appetite than usual for about 2 weeks or longer.",
            synonyms: ["Anorexia"]);

        /// <summary>Tiredness out of proportion, a possible sign of inflammation, infection or cancer.</summary>
        public static Finding Fatigue { get; } = new(
            "history.fatigue",
            FindingCategory.History,
            AskedOf.Patient,
            "Unusual fatigue",
            "Are you unusually tired?",
            definition: "More than usual for about 2 weeks or longer, and not explained by effort or lack of sleep.");

        /// <summary>Fever, chills or night sweats, as the patient tells it.</summary>
        public static Finding Fever { get; } = new(
            "history.fever",
            FindingCategory.History,
            AskedOf.Patient,
            "Fever, chills or night sweats",
            "Have you had fever, chills or night sweats since the trouble began?",
            definition: "Any of the three during this complaint; a temperature measured at the examination is a finding of its own.");

        /// <summary>Weakened defence against infection, diabetes included.</summary>
        public static Finding Immunosuppression { get; } = new(
            "history.immunosuppression",
            FindingCategory.History,
            AskedOf.Patient,
            "Immunosuppression or diabetes",
            "Is your immune system weakened (by medicines or HIV, for example), or do you have diabetes?",
            definition: "Immunosuppressive medicine, chemotherapy, HIV, transplant or another immune defect, or diabetes of any type.");

        /// <summary>Injected drugs, a risk of spinal infection.</summary>
        public static Finding IntravenousDrugUse { get; } = new(
            "history.intravenous-drug-use",
            FindingCategory.History,
            AskedOf.Patient,
            "Intravenous drug use",
            "Have you ever injected drugs that were not prescribed?",
            definition: "At any time, recent use above all.");

        /// <summary>A recent infection or procedure from which germs may have spread.</summary>
        public static Finding RecentInfection { get; } = new(
            "history.recent-infection",
            FindingCategory.History,
            AskedOf.Patient,
            "Recent infection or invasive procedure",
            "Have you had an infection, an operation or an injection in the last few months?",
            definition: "Within about 3 months: infection anywhere (skin, urine, lung, teeth, blood), surgery, catheter, or injection into spine, joint or vein. A vaccination does not count.");

        /// <summary>A disease of the spondyloarthritis family.</summary>
        public static Finding InflammatoryDisease { get; } = new(
            "history.inflammatory-disease",
            FindingCategory.History,
            AskedOf.Patient,
            "Psoriasis, uveitis, inflammatory bowel disease or known spondyloarthritis",
            "Have you ever had psoriasis, an inflamed eye (uveitis), inflammatory bowel disease, or an inflammatory disease of the spine?",
            definition: "Psoriasis, anterior uveitis, Crohn's disease, ulcerative colitis or spondyloarthritis, now or earlier, diagnosed by a physician.");

        /// <summary>Spondyloarthritis or a related disease in the family.</summary>
        public static Finding FamilySpondyloarthritis { get; } = new(
            "history.family-spondyloarthritis",
            FindingCategory.History,
            AskedOf.Patient,
            "Family history of spondyloarthritis",
            "Does a close relative have ankylosing spondylitis, psoriasis or a similar disease?",
            definition: "First- or second-degree relative with spondyloarthritis, psoriasis, uveitis, reactive arthritis or inflammatory bowel disease.");

        /// <summary>Pregnancy or recent childbirth, a time of pelvic girdle pain.</summary>
        public static Finding PregnancyPostpartum { get; } = new(
            "history.pregnancy-postpartum",
            FindingCategory.History,
            AskedOf.Patient,
            "Pregnancy or recent childbirth",
            "Are you pregnant, or have you given birth in the last 6 months?",
            definition: "Pregnant now, or childbirth within about 6 months.",
            synonyms: ["Peripartum"]);

        /// <summary>Smoking, now or for years in the past.</summary>
        public static Finding Smoking { get; } = new(
            "history.smoking",
            FindingCategory.History,
            AskedOf.Patient,
            "Smoking",
            "Do you smoke, or did you smoke for years?");

        /// <summary>Disease of the heart or arteries, or a main risk of it.</summary>
        public static Finding CardiovascularDisease { get; } = new(
            "history.cardiovascular-disease",
            FindingCategory.History,
            AskedOf.Patient,
            "Cardiovascular disease or risk",
            "Do you have heart or artery disease, high blood pressure or diabetes?",
            definition: "Coronary, cerebral or peripheral arterial disease, hypertension or diabetes.");

        /// <summary>An aortic aneurysm known in the patient or a close relative.</summary>
        public static Finding KnownAneurysm { get; } = new(
            "history.known-aneurysm",
            FindingCategory.History,
            AskedOf.Patient,
            "Known aneurysm, or one in the family",
            "Do you, or does a close relative, have an aneurysm (a widening) of the main artery in the belly?",
            definition: "Aortic aneurysm in the patient or a first-degree relative, treated or not.");
    }
}
