using static LumbopelvicModel.Investigations;
using static LumbopelvicModel.ManagementOptions;
using static LumbopelvicModel.ManagementStage;
using static LumbopelvicModel.Mechanisms;
using static LumbopelvicModel.NerveRoots;

namespace LumbopelvicModel;

public static partial class Conditions
{
    /// <summary>Hip fracture.</summary>
    public static Condition HipFracture { get; } = new(
        "hip-fracture",
        "Hip fracture",
        PainSource.HipJoint,
        isSerious: true,
        "Fracture of the proximal femur, by a fall, through weak or diseased bone, or by repeated load (stress fracture of the femoral neck): groin or hip pain, as a rule with inability to bear weight and, when displaced, a shortened and externally rotated leg. Undisplaced and stress fractures may still be walked on.",
        static () => new(
            [BoneFailure],
            [
                new(HistoryAndExamination, "Fall or training, weight-bearing, position of the leg, pain on rotation or axial load."),
                new(PlainXRay, "Pelvis and hip, today."),
                new(Mri, "When the X-ray is normal and suspicion stays; a stress fracture shows here first."),
                new(Ct, "When magnetic resonance imaging is not at hand."),
                new(BoneDensity, "Afterwards."),
                new(BloodTests, "Fitness for surgery; a cause of weak bone."),
            ],
            [
                new(Emergency, ProtectedWeightBearing, "No step until the fracture is excluded or fixed."),
                new(Emergency, FractureFixation),
                new(FirstLine, Paracetamol, "With a nerve block in the emergency department; opioids as needed for the first days."),
                new(SecondLine, ActiveTherapy, "Out of bed the day after the operation."),
                new(SecondLine, BoneProtection),
            ],
            Coding.Icd("S72.009A", "Fracture of unspecified part of neck of unspecified femur, initial encounter for closed fracture"),
            relatedIcdCodes: [Coding.Icd("M84.359A", "Stress fracture, hip, unspecified, initial encounter for fracture"), Coding.Icd("M84.459A", "Pathological fracture, hip, unspecified, initial encounter for fracture")],
            synonyms: ["Femoral neck fracture", "Proximal femoral fracture", "Femoral neck stress fracture", "Occult hip fracture"],
            causes:
            [
                new("Fall on the hip"),
                new("Osteoporosis"),
                new("Repeated load in runners and recruits"),
                new("Metastasis in the proximal femur"),
            ],
            riskLinks:
            [
                new("Osteoporosis.", Findings.History.Osteoporosis),
                new("Long-term corticosteroids.", Findings.History.CorticosteroidsLongTerm),
                new("A recent rise in training.", Findings.History.RecentTrainingIncrease),
            ]));

    /// <summary>Cauda equina syndrome.</summary>
    public static Condition CaudaEquinaSyndrome { get; } = new(
        "cauda-equina-syndrome",
        "Cauda equina syndrome",
        PainSource.LumbarSpine,
        isSerious: true,
        "Compression of the sacral roots in the lumbar canal: numbness of the saddle, loss of control or feeling of bladder, bowel or sexual function, often with sciatica or weakness of both legs. An emergency: what is lost may not come back.",
        static () => new(
            [CanalNarrowing, NerveRootCompression],
            [
                new(HistoryAndExamination, "Bladder, bowel, saddle sensation, sexual function, power of both legs; anal tone alone decides nothing."),
                new(Mri, "Lumbar spine, as an emergency, at any hour."),
                new(BladderScan, "A large residue supports it; a small one does not exclude it and must not delay the image."),
            ],
            [
                new(Emergency, EmergencyDecompression),
                new(Emergency, ProfessionalAssessment, "Emergency department with imaging and a spinal surgeon; a catheter for retention."),
            ],
            Coding.Icd("G83.4", "Cauda equina syndrome"),
            synonyms: ["Cauda equina compression"],
            causes:
            [
                new("Large central disc herniation", "lumbar-disc-herniation"),
                new("Severe stenosis", "lumbar-spinal-stenosis", ["A0.04"]),
                new("Tumour", "spinal-malignancy"),
                new("Epidural abscess", "spinal-infection"),
                new("Fracture", "vertebral-fracture"),
                new("Bleeding after spinal surgery or injection, above all with anticoagulants"),
            ],
            riskLinks: [new("Surgery of the lumbar spine.", Findings.History.LumbarSurgery)],
            roots: [L1, L2, L3, L4, L5, S1],
            claims: ["A0.04"]));

    /// <summary>Spinal malignancy.</summary>
    public static Condition SpinalMalignancy { get; } = new(
        "spinal-malignancy",
        "Spinal malignancy",
        PainSource.LumbarSpine,
        isSerious: true,
        "Metastasis, myeloma or, rarely, a primary tumour of vertebrae or canal: increasing pain that rest does not relieve and that wakes at night, with or without root symptoms; it may break the vertebra or compress cord and cauda equina.",
        static () => new(
            [TumourGrowth, NerveRootCompression, CanalNarrowing, BoneFailure],
            [
                new(HistoryAndExamination, "Which cancer and when, weight, night pain, percussion, full neurology."),
                new(Mri, "Whole spine: within 24 hours with signs of cord or cauda equina compression, otherwise within a week."),
                new(BloodTests, "Blood count, sedimentation rate, calcium, protein electrophoresis, prostate-specific antigen in men."),
                new(PlainXRay, "Normal until half of the bone is gone: it excludes nothing."),
                new(Ct, "Stability of the bone, and the search for the primary tumour."),
                new(Biopsy, "When the primary tumour is not known."),
            ],
            [
                new(Emergency, OncologicalCare, "Through the coordinator for cord compression; dexamethasone when nerve function is threatened."),
                new(Emergency, SpinalStabilisation, "With an unstable spine or progressing deficit."),
                new(SecondLine, LumbarBrace, "For pain of an unstable segment that is not operated on."),
            ],
            Coding.Icd("C79.51", "Secondary malignant neoplasm of bone"),
            relatedIcdCodes: [Coding.Icd("C41.2", "Malignant neoplasm of vertebral column"), Coding.Icd("C90.00", "Multiple myeloma not having achieved remission")],
            synonyms: ["Spinal metastasis", "Vertebral metastasis", "Spinal tumour"],
            causes:
            [
                new("Metastasis of breast, prostate, lung, kidney or thyroid cancer"),
                new("Multiple myeloma or lymphoma"),
                new("Primary tumour of bone or nerve sheath"),
            ],
            riskLinks: [new("A history of cancer.", Findings.History.Cancer)],
            roots: [L1, L2, L3, L4, L5, S1],
            claims: ["A0.05"]));

    /// <summary>Spinal infection.</summary>
    public static Condition SpinalInfection { get; } = new(
        "spinal-infection",
        "Spinal infection",
        PainSource.LumbarSpine,
        isSerious: true,
        "Infection of disc and vertebra (spondylodiscitis), epidural space or psoas: constant back pain, worse at night, with stiffness; fever is absent in about half, so that its lack reassures nobody. Deficit means an abscess until excluded.",
        static () => new(
            [Infection, Inflammation, NerveRootCompression, CanalNarrowing],
            [
                new(HistoryAndExamination, "Temperature, source of infection, percussion of the spine, neurology, pain on extending the hip."),
                new(BloodTests, "C-reactive protein, sedimentation rate, blood count and blood cultures before antibiotics."),
                new(Mri, "Spine with contrast, within 24 hours with a deficit."),
                new(Biopsy, "When blood cultures stay negative."),
                new(PlainXRay, "Normal for the first weeks."),
            ],
            [
                new(Emergency, Antimicrobials),
                new(Emergency, SpinalStabilisation, "For deficit, epidural abscess, instability or failure of antibiotics."),
                new(SecondLine, LumbarBrace, "For pain while the bone heals."),
            ],
            Coding.Icd("M46.26", "Osteomyelitis of vertebra, lumbar region"),
            relatedIcdCodes: [Coding.Icd("M46.36", "Infection of intervertebral disc (pyogenic), lumbar region"), Coding.Icd("M46.46", "Discitis, unspecified, lumbar region"), Coding.Icd("G06.1", "Intraspinal abscess and granuloma")],
            synonyms: ["Spondylodiscitis", "Vertebral osteomyelitis", "Epidural abscess"],
            causes:
            [
                new("Bacteria in the blood, most often Staphylococcus aureus"),
                new("Spinal surgery or injection"),
                new("Tuberculosis or brucellosis"),
            ],
            riskLinks:
            [
                new("A recent infection or invasive procedure.", Findings.History.RecentInfection),
                new("Immunosuppression or diabetes.", Findings.History.Immunosuppression),
                new("Intravenous drug use.", Findings.History.IntravenousDrugUse),
            ],
            roots: [L1, L2, L3, L4, L5, S1]));

    /// <summary>Vertebral fracture.</summary>
    public static Condition VertebralFracture { get; } = new(
        "vertebral-fracture",
        "Vertebral fracture",
        PainSource.LumbarSpine,
        isSerious: true,
        "Fracture of a vertebra by injury or, in weak bone, by little or nothing: sudden pain in the midline at that level, worse standing, turning over and on percussion, which may spread around to flank or groin.",
        static () => new(
            [BoneFailure, Convergence, NerveRootCompression],
            [
                new(HistoryAndExamination, "Force, age, steroids, loss of height, percussion, neurology."),
                new(PlainXRay, "Within days; it misses a third to a half and does not tell old from new."),
                new(Ct, "At once after a major injury, and for stability."),
                new(Mri, "Age of the fracture, tumour, and the canal with any deficit."),
                new(BoneDensity, "After a fracture from little force."),
                new(BloodTests, "Myeloma and other causes of weak bone."),
            ],
            [
                new(Emergency, ProtectedWeightBearing, "After a major injury: keep the spine still until imaging."),
                new(Emergency, SpinalStabilisation, "For unstable fractures and deficit."),
                new(FirstLine, Paracetamol),
                new(FirstLine, AdviceAndActivity, "Early, gentle activity with a stable fracture."),
                new(FirstLine, LumbarBrace, "For comfort, some weeks."),
                new(FirstLine, BoneProtection),
                new(SecondLine, VertebralAugmentation),
            ],
            Coding.Icd("S32.009A", "Unspecified fracture of unspecified lumbar vertebra, initial encounter for closed fracture"),
            relatedIcdCodes: [Coding.Icd("M80.08XA", "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"), Coding.Icd("M48.56XA", "Collapsed vertebra, not elsewhere classified, lumbar region, initial encounter for fracture")],
            synonyms: ["Vertebral compression fracture", "Osteoporotic vertebral fracture"],
            causes:
            [
                new("Injury"),
                new("Osteoporosis"),
                new("Tumour", "spinal-malignancy"),
            ],
            riskLinks:
            [
                new("Osteoporosis.", Findings.History.Osteoporosis),
                new("Long-term corticosteroids.", Findings.History.CorticosteroidsLongTerm),
                new("Injury; in old age also a minor one.", Findings.History.Trauma),
            ],
            roots: [L1, L2, L3, L4, L5, S1]));
}
