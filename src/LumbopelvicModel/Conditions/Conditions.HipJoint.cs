using static LumbopelvicModel.Investigations;
using static LumbopelvicModel.ManagementOptions;
using static LumbopelvicModel.ManagementStage;
using static LumbopelvicModel.Mechanisms;

namespace LumbopelvicModel;

public static partial class Conditions
{
    /// <summary>Hip osteoarthritis.</summary>
    public static Condition HipOsteoarthritis { get; } = new(
        "hip-osteoarthritis",
        "Hip osteoarthritis",
        PainSource.HipJoint,
        isSerious: false,
        "Loss of cartilage of the hip joint with bone spurs and a stiff capsule: pain deep in the groin, at times in buttock, thigh or knee, with weight-bearing and hip movements such as putting on socks; limp, short stiffness at the first steps, and early loss of internal rotation.",
        static () => new(
            [Degeneration, Convergence, LimitedHipRotation, Inflammation, AlteredGait],
            [
                new(HistoryAndExamination, "Groin pain on loading, internal rotation limited and painful."),
                new(PlainXRay, "Pelvis and hip: narrowed joint and spurs, which also occur without pain."),
                new(Mri, "Only when the X-ray does not explain the pain."),
                new(DiagnosticBlock, "Into the hip joint, when spine and hip are both worn."),
            ],
            [
                new(FirstLine, AdviceAndActivity),
                new(FirstLine, ActiveTherapy),
                new(FirstLine, WeightManagement),
                new(FirstLine, WalkingAid),
                new(FirstLine, AntiInflammatory),
                new(FirstLine, Paracetamol),
                new(FirstLine, HeatOrCold),
                new(FirstLine, ManualTherapy, "In addition to exercise."),
                new(SecondLine, JointOrTendonInjection, "Relief for weeks."),
                new(SecondLine, RegenerativeInjection, "Not established."),
                new(Surgical, HipReplacement, "When pain and stiffness limit life in spite of the steps before."),
            ],
            Coding.Icd("M16.9", "Osteoarthritis of hip, unspecified"),
            relatedIcdCodes: [Coding.Icd("M16.0", "Bilateral primary osteoarthritis of hip"), Coding.Icd("M16.10", "Unilateral primary osteoarthritis, unspecified hip")],
            synonyms: ["Hip arthritis", "Coxarthrosis", "Degenerative hip disease"],
            causes:
            [
                new("Age, heredity and load"),
                new("Dysplasia or another hip disease of childhood"),
                new("Impingement with a torn labrum", "acetabular-labral-tear"),
                new("Collapse of the femoral head", "hip-avascular-necrosis"),
                new("Lasting inflammation of the joint", claims: ["A3.04"]),
            ],
            riskLinks:
            [
                new("Long-standing low back pain: guarding and the shift of weight to one leg wear the cartilage of its hip.", Findings.History.BackPain, "nonspecific-low-back-pain", ["A3.10"]),
                new("Hip disease in childhood.", Findings.History.HipDiseaseChildhood),
                new("Heavy manual work.", Findings.History.HeavyManualWork),
            ],
            claims: ["A0.01", "A2.17", "A2.18", "A2.19", "A3.10", "A4.10"]));

    /// <summary>Acetabular labral tear.</summary>
    public static Condition AcetabularLabralTear { get; } = new(
        "acetabular-labral-tear",
        "Acetabular labral tear",
        PainSource.HipJoint,
        isSerious: false,
        "Tear of the fibrocartilage rim of the socket, mostly with femoroacetabular impingement or dysplasia: groin pain in flexion and rotation (sitting low, getting out of a car, kicking), with clicking, catching or giving way; pain on flexion with adduction and internal rotation.",
        static () => new(
            [Impingement, Degeneration],
            [
                new(HistoryAndExamination, "Groin pain on flexion, adduction and internal rotation; its absence speaks against a tear more than its presence speaks for one."),
                new(PlainXRay, "Shape of femoral neck and socket, osteoarthritis."),
                new(MrArthrography, "The tear and the cartilage, when an operation is considered."),
                new(DiagnosticBlock, "Into the hip joint: whether the pain is from the joint at all."),
            ],
            [
                new(FirstLine, LoadManagement, "Less deep flexion and rotation."),
                new(FirstLine, ActiveTherapy, "Hip and trunk strength and control, for three months."),
                new(FirstLine, AntiInflammatory),
                new(SecondLine, JointOrTendonInjection),
                new(Surgical, HipArthroscopy),
            ],
            Coding.Icd("M24.159", "Other articular cartilage disorders, unspecified hip"),
            relatedIcdCodes: [Coding.Icd("S73.199A", "Other sprain of unspecified hip, initial encounter"), Coding.Icd("M25.859", "Other specified joint disorders, unspecified hip")],
            synonyms: ["Labral tear of the hip", "Femoroacetabular impingement syndrome", "FAI"],
            causes:
            [
                new("Femoroacetabular impingement (cam or pincer shape)"),
                new("Dysplasia of the hip"),
                new("Injury or dislocation"),
                new("Wear of the joint", "hip-osteoarthritis"),
            ],
            riskLinks:
            [
                new("Sport with kicking or deep hip flexion.", Findings.History.KickingOrFlexionSport),
                new("Hip disease in childhood.", Findings.History.HipDiseaseChildhood),
            ],
            claims: ["A0.01", "A2.17", "A2.18"]));

    /// <summary>Avascular necrosis of the hip.</summary>
    public static Condition HipAvascularNecrosis { get; } = new(
        "hip-avascular-necrosis",
        "Avascular necrosis of the hip",
        PainSource.HipJoint,
        isSerious: false,
        "Death of bone in the femoral head for want of blood, often on both sides and mostly between 30 and 50: groin or thigh pain, also at rest and at night, at first with normal movement and a normal X-ray; without treatment the head may collapse.",
        static () => new(
            [BoneIschaemia, Degeneration],
            [
                new(HistoryAndExamination, "Steroids, alcohol, sickle cell disease, injury; early examination may be normal."),
                new(PlainXRay, "Normal in early stages; later the crescent line and collapse."),
                new(Mri, "Both hips: finds it before the X-ray does."),
            ],
            [
                new(FirstLine, ProtectedWeightBearing, "From suspicion until imaging; orthopaedic opinion within weeks, before the head collapses."),
                new(FirstLine, AntiInflammatory, "For pain; it does not change the course."),
                new(FirstLine, LoadManagement, "Stop or lower the cause where possible; a steroid is never stopped abruptly."),
                new(Surgical, CoreDecompression),
                new(Surgical, HipReplacement, "After collapse."),
            ],
            Coding.Icd("M87.059", "Idiopathic aseptic necrosis of unspecified femur"),
            relatedIcdCodes: [Coding.Icd("M87.159", "Osteonecrosis due to drugs, unspecified femur")],
            synonyms: ["Osteonecrosis of the femoral head", "Aseptic necrosis of the hip"],
            causes:
            [
                new("Long-term corticosteroids in high dose", claims: ["A3.11"]),
                new("Heavy use of alcohol"),
                new("Fracture or dislocation of the hip", "hip-fracture"),
                new("Sickle cell disease"),
            ],
            riskLinks:
            [
                new("Corticosteroids, long and in high dose.", Findings.History.CorticosteroidsLongTerm, claims: ["A3.11"]),
                new("Heavy use of alcohol.", Findings.History.AlcoholExcess),
                new("Sickle cell disease.", Findings.History.SickleCell),
            ],
            claims: ["A3.11"]));
}
