using static LumbopelvicModel.Investigations;
using static LumbopelvicModel.ManagementOptions;
using static LumbopelvicModel.ManagementStage;
using static LumbopelvicModel.Mechanisms;

namespace LumbopelvicModel;

public static partial class Conditions
{
    /// <summary>Sacroiliac joint dysfunction.</summary>
    public static Condition SacroiliacJointDysfunction { get; } = new(
        "sacroiliac-joint-dysfunction",
        "Sacroiliac joint dysfunction",
        PainSource.SacroiliacJoint,
        isSerious: false,
        "Mechanical pain of the sacroiliac joint, from too little or too much movement: as a rule on one side, just below the dimple of the low back, into buttock and hip, at times the back of the thigh or the groin; worse with walking, climbing stairs and rising from a chair.",
        static () => new(
            [MechanicalReferral, Convergence, GlutealWeakness, AlteredGait],
            [
                new(HistoryAndExamination, "Three or more provocation tests that bring on the familiar pain; lumbar spine and hip excluded."),
                new(PlainXRay, "To exclude sacroiliitis and fracture; it does not show dysfunction."),
                new(Mri, "With inflammatory features."),
                new(DiagnosticBlock, "Injection into the joint under image guidance: the usual confirmation."),
            ],
            [
                new(FirstLine, AdviceAndActivity),
                new(FirstLine, ActiveTherapy, "Gluteal and trunk strength."),
                new(FirstLine, ManualTherapy),
                new(FirstLine, AntiInflammatory),
                new(FirstLine, LumbarBrace, "As a pelvic belt, in and after pregnancy."),
                new(SecondLine, JointOrTendonInjection),
                new(SecondLine, RadiofrequencyNeurotomy),
                new(Surgical, SacroiliacFusion),
            ],
            Coding.Icd("M53.3", "Sacrococcygeal disorders, not elsewhere classified"),
            relatedIcdCodes: [Coding.Icd("M53.2X8", "Spinal instabilities, sacral and sacrococcygeal region")],
            synonyms: ["Sacroiliac joint pain", "Sacroiliac syndrome", "Pelvic girdle pain"],
            causes:
            [
                new("Fall on the buttock or a missed step"),
                new("Loosened ligaments in pregnancy"),
                new("Extra load after lumbar fusion or with unequal legs"),
            ],
            riskLinks:
            [
                new("A fall on the buttock.", Findings.History.FallOnButtock),
                new("Pregnancy or recent childbirth.", Findings.History.PregnancyPostpartum),
                new("Surgery of the lumbar spine.", Findings.History.LumbarSurgery),
            ],
            claims: ["A2.14", "A4.06", "A4.07"]));

    /// <summary>Sacroiliitis.</summary>
    public static Condition Sacroiliitis { get; } = new(
        "sacroiliitis",
        "Sacroiliitis",
        PainSource.SacroiliacJoint,
        isSerious: false,
        "Inflammation of one or both sacroiliac joints, as a rule as part of axial spondyloarthritis: buttock and back pain, at times alternating, towards the hips, with stiff, painful hips and upper legs; worse at rest and at night, better with movement. Sudden onset on one side with fever is infection until excluded.",
        static () => new(
            [Inflammation, Convergence],
            [
                new(HistoryAndExamination, "Onset before 45, morning stiffness, night pain, relief by exercise; eye, skin and bowel."),
                new(BloodTests, "C-reactive protein and HLA-B27; cultures with fever."),
                new(PlainXRay, "Pelvis: late changes only."),
                new(Mri, "Sacroiliac joints: marrow oedema before any change on X-ray."),
            ],
            [
                new(FirstLine, ProfessionalAssessment, "Referral to a rheumatologist."),
                new(FirstLine, ActiveTherapy, "Daily exercise for life."),
                new(FirstLine, AntiInflammatory, "Full dose, two kinds in turn; good relief supports the diagnosis."),
                new(SecondLine, DiseaseModifyingTherapy),
                new(SecondLine, JointOrTendonInjection),
            ],
            Coding.Icd("M46.1", "Sacroiliitis, not elsewhere classified"),
            relatedIcdCodes: [Coding.Icd("M45.8", "Ankylosing spondylitis sacral and sacrococcygeal region"), Coding.Icd("M45.A8", "Non-radiographic axial spondyloarthritis of sacral and sacrococcygeal region")],
            synonyms: ["Axial spondyloarthritis with sacroiliitis", "Ankylosing spondylitis"],
            causes:
            [
                new("Axial spondyloarthritis, with or without psoriasis, bowel disease or uveitis"),
                new("Reactive arthritis"),
                new("Infection of the joint"),
            ],
            riskLinks:
            [
                new("A relative with spondyloarthritis.", Findings.History.FamilySpondyloarthritis),
                new("Psoriasis, uveitis or inflammatory bowel disease.", Findings.History.InflammatoryDisease),
            ],
            claims: ["A3.02", "A3.04", "A4.06"]));
}
