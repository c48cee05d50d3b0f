using static LumbopelvicModel.Investigations;
using static LumbopelvicModel.ManagementOptions;
using static LumbopelvicModel.ManagementStage;
using static LumbopelvicModel.Mechanisms;
using static LumbopelvicModel.NerveRoots;

namespace LumbopelvicModel;

public static partial class Conditions
{
    /// <summary>Lumbar disc herniation.</summary>
    public static Condition LumbarDiscHerniation { get; } = new(
        "lumbar-disc-herniation",
        "Lumbar disc herniation",
        PainSource.LumbarSpine,
        isSerious: false,
        "Disc material displaced beyond the disc space that compresses or inflames a nerve root: pain from buttock or hip down the leg in the area of the root, worse sitting or bending, often with numbness, tingling or weakness. Paracentral it takes the traversing root, foraminal or far lateral the exiting one.",
        static () => new(
            [NerveRootCompression, ChemicalRadiculitis, RootReferredPain, Degeneration],
            [
                new(HistoryAndExamination, "Side, level and severity of the root lesion; saddle, bladder and bowel every time."),
                new(Mri, "With weakness that matters, a red flag, or leg pain after six weeks when an injection or operation is considered."),
                new(Ct, "Where magnetic resonance imaging cannot be done."),
                new(Electromyography, "Root against peripheral nerve when examination and image disagree."),
                new(DiagnosticBlock, "Which root, when more than one is narrowed."),
            ],
            [
                new(FirstLine, AdviceAndActivity, "Most leg pain settles within three months."),
                new(FirstLine, ActiveTherapy),
                new(FirstLine, PassiveTherapy),
                new(FirstLine, ManualTherapy, "Not with progressing weakness."),
                new(FirstLine, NerveGlides),
                new(FirstLine, HeatOrCold),
                new(FirstLine, AntiInflammatory),
                new(FirstLine, Paracetamol),
                new(FirstLine, MuscleRelaxant),
                new(SecondLine, EpiduralInjection, "For severe leg pain."),
                new(SecondLine, Antidepressant, "For leg pain that has become chronic."),
                new(SecondLine, SpinalCordStimulation, "For leg pain that stays after surgery."),
                new(Surgical, LumbarDiscectomy, "After six to twelve weeks of disabling leg pain that fits the image; at once with cauda equina syndrome, soon with progressing weakness."),
            ],
            Coding.Icd("M51.16", "Intervertebral disc disorders with radiculopathy, lumbar region"),
            relatedIcdCodes:
            [
                Coding.Icd("M51.17", "Intervertebral disc disorders with radiculopathy, lumbosacral region"),
                Coding.Icd("M51.26", "Other intervertebral disc displacement, lumbar region"),
                Coding.Icd("M51.27", "Other intervertebral disc displacement, lumbosacral region"),
            ],
            synonyms: ["Slipped disc", "Prolapsed disc", "Lumbar disc prolapse", "Lumbar radiculopathy due to a disc"],
            causes:
            [
                new("Wear of the disc with fissures in its ring"),
                new("Bending and lifting under load"),
            ],
            riskLinks:
            [
                new("Heavy lifting or twisting at the onset.", Findings.History.HeavyLifting),
                new("Heavy manual work over years.", Findings.History.HeavyManualWork),
                new("Smoking.", Findings.History.Smoking),
            ],
            roots: [L1, L2, L3, L4, L5, S1],
            claims: ["A2.10", "A2.12", "A3.07", "A4.08"]));

    /// <summary>Lumbar spinal stenosis.</summary>
    public static Condition LumbarSpinalStenosis { get; } = new(
        "lumbar-spinal-stenosis",
        "Lumbar spinal stenosis",
        PainSource.LumbarSpine,
        isSerious: false,
        "Narrowing of the lumbar canal, lateral recess or foramen with pain, numbness or weakness in back, buttocks, hips or legs in varying patterns. Typically neurogenic claudication: worse standing and walking, eased by sitting or leaning forward. It may be mild and occasional or severe and slowly worsening, on one side or both; central stenosis favours both.",
        static () => new(
            [CanalNarrowing, NerveRootCompression, RootReferredPain, Degeneration, MicroTrauma],
            [
                new(HistoryAndExamination, "Posture and walking, pulses, reflexes, gait and balance; hips, because both are often worn."),
                new(PlainXRay, "Baseline, standing: alignment, slip, disc height, and the hips."),
                new(FlexionExtensionXRay, "Instability, before an operation or with a slip."),
                new(Mri, "Place and degree of the narrowing, when injection or operation is considered or a deficit appears."),
                new(Ct, "With myelography, where magnetic resonance imaging cannot be done."),
                new(AnkleBrachialIndex, "Vascular claudication, alone or as well."),
                new(Electromyography, "Root against neuropathy, as in diabetes."),
            ],
            [
                new(FirstLine, AdviceAndActivity),
                new(FirstLine, ActiveTherapy, "Flexion exercises, bicycle, strength of trunk and hips."),
                new(FirstLine, PassiveTherapy),
                new(FirstLine, NerveGlides),
                new(FirstLine, AntiInflammatory),
                new(FirstLine, Paracetamol),
                new(FirstLine, MuscleRelaxant),
                new(FirstLine, Antidepressant),
                new(FirstLine, LumbarBrace),
                new(FirstLine, WalkingAid, "One to lean on."),
                new(SecondLine, EpiduralInjection, "Around the irritated roots when the steps before have failed; the relief is short."),
                new(Surgical, LumbarDecompression, "After several months of failed conservative care; sooner with weakness or loss of sphincter control."),
                new(Surgical, LumbarFusion, "Added in some, for instability or deformity."),
            ],
            Coding.Icd("M48.061", "Spinal stenosis, lumbar region without neurogenic claudication"),
            relatedIcdCodes:
            [
                Coding.Icd("M48.062", "Spinal stenosis, lumbar region with neurogenic claudication"),
                Coding.Icd("M48.07", "Spinal stenosis, lumbosacral region"),
            ],
            synonyms: ["Lumbar stenosis", "Narrow lumbar canal", "Lateral recess stenosis", "Foraminal stenosis"],
            causes:
            [
                new("Bone spurs of the facet joints", "lumbar-facet-arthropathy", ["A0.05"]),
                new("Herniated disc", "lumbar-disc-herniation", ["A0.05"]),
                new("Lost disc height", claims: ["A0.05"]),
                new("Thickened ligaments", claims: ["A0.05", "A0.07"]),
                new("Slipped vertebra", "lumbar-spondylolisthesis"),
                new("Spinal injury", "vertebral-fracture", ["A0.05"]),
                new("Tumour", "spinal-malignancy", ["A0.05"]),
                new("Canal narrow from birth", claims: ["A0.05", "A0.06"]),
            ],
            riskLinks:
            [
                new("Age over 40, unless the canal is narrow from birth.", claims: ["A0.06"]),
                new("A canal narrow from birth.", Findings.History.CongenitalNarrowCanal, claims: ["A0.06"]),
                new("A slipped vertebra.", Findings.History.KnownSpondylolisthesis, "lumbar-spondylolisthesis"),
            ],
            roots: [L1, L2, L3, L4, L5, S1],
            claims: ["A0.02", "A0.03", "A0.05", "A0.09", "A0.10", "A1.01", "A1.02", "A1.03", "A1.04", "A2.13", "A4.09"]));

    /// <summary>Lumbar spondylolisthesis.</summary>
    public static Condition LumbarSpondylolisthesis { get; } = new(
        "lumbar-spondylolisthesis",
        "Lumbar spondylolisthesis",
        PainSource.LumbarSpine,
        isSerious: false,
        "Forward slip of a vertebra on the one below, by a defect of the arch (isthmic, most at L5/S1) or by worn facet joints (degenerative, most at L4/5): back pain worse in extension, felt into buttocks and hips, with root symptoms when foramen or canal is narrowed.",
        static () => new(
            [SegmentalInstability, NerveRootCompression, CanalNarrowing, Convergence],
            [
                new(HistoryAndExamination, "A step between the spinous processes, pain in extension, root signs."),
                new(PlainXRay, "Standing lateral film: the slip and its grade."),
                new(FlexionExtensionXRay, "Whether the slip moves."),
                new(Mri, "Roots and canal, with leg symptoms."),
                new(Ct, "The defect of the arch."),
            ],
            [
                new(FirstLine, AdviceAndActivity),
                new(FirstLine, ActiveTherapy, "Trunk stability; for the time being no repeated extension."),
                new(FirstLine, AntiInflammatory),
                new(FirstLine, Paracetamol),
                new(FirstLine, LumbarBrace, "Also while a fresh defect in the young heals."),
                new(SecondLine, EpiduralInjection),
                new(Surgical, LumbarDecompression, "For claudication or root pain with a stable degenerative slip."),
                new(Surgical, LumbarFusion, "For instability, a high-grade slip, or an isthmic slip with root pain."),
            ],
            Coding.Icd("M43.16", "Spondylolisthesis, lumbar region"),
            relatedIcdCodes: [Coding.Icd("M43.17", "Spondylolisthesis, lumbosacral region"), Coding.Icd("M43.06", "Spondylolysis, lumbar region")],
            synonyms: ["Slipped vertebra", "Isthmic spondylolisthesis", "Degenerative spondylolisthesis"],
            causes:
            [
                new("Stress fracture of the arch (spondylolysis), often in youth"),
                new("Worn facet joints", "lumbar-facet-arthropathy"),
            ],
            riskLinks: [new("Sport with repeated extension of the back in youth.")],
            roots: [L4, L5, S1],
            claims: ["A4.11"]));

    /// <summary>Lumbar facet arthropathy.</summary>
    public static Condition LumbarFacetArthropathy { get; } = new(
        "lumbar-facet-arthropathy",
        "Lumbar facet arthropathy",
        PainSource.LumbarSpine,
        isSerious: false,
        "Osteoarthritis of the facet joints: back pain beside the midline, referred to buttock, hip and thigh, seldom below the knee and without neurological signs; stiff after rest, worse in extension and rotation. Often together with osteoarthritis of the hip, which hurts in the same regions.",
        static () => new(
            [Degeneration, Convergence, LimitedHipRotation, MicroTrauma],
            [
                new(HistoryAndExamination, "No finding proves it; root signs point elsewhere, and the hips are examined as well."),
                new(PlainXRay, "Only when the result changes the plan: worn facets are common without pain."),
                new(Mri, "To exclude other causes before an intervention."),
                new(DiagnosticBlock, "Blocks of the medial branches: the only confirmation."),
            ],
            [
                new(FirstLine, AdviceAndActivity),
                new(FirstLine, ActiveTherapy),
                new(FirstLine, ManualTherapy),
                new(FirstLine, PostureAndErgonomics),
                new(FirstLine, AntiInflammatory),
                new(FirstLine, Paracetamol),
                new(FirstLine, HeatOrCold),
                new(SecondLine, JointOrTendonInjection, "Short relief at best."),
                new(SecondLine, RadiofrequencyNeurotomy, "After positive blocks."),
            ],
            Coding.Icd("M47.816", "Spondylosis without myelopathy or radiculopathy, lumbar region"),
            relatedIcdCodes: [Coding.Icd("M47.817", "Spondylosis without myelopathy or radiculopathy, lumbosacral region")],
            synonyms: ["Facet joint osteoarthritis", "Facet syndrome", "Zygapophysial joint pain", "Lumbar spondylosis"],
            causes: [new("Wear with age and with lost disc height")],
            riskLinks:
            [
                new("Limited rotation of the hips, which the low back makes up for.", claims: ["A2.05"]),
                new("Osteoarthritis elsewhere.", Findings.History.Osteoarthritis),
            ],
            claims: ["A4.10"]));

    /// <summary>Nonspecific low back pain.</summary>
    public static Condition NonspecificLowBackPain { get; } = new(
        "nonspecific-low-back-pain",
        "Nonspecific low back pain",
        PainSource.LumbarSpine,
        isSerious: false,
        "Pain between the lowest ribs and the gluteal folds, sometimes referred to buttock or thigh, that changes with posture and movement and for which no single structure can be named; neither a root nor a dangerous cause is involved.",
        static () => new(
            [MechanicalReferral, Convergence, MuscleImbalance, PosturalLoad, GlutealWeakness, AlteredGait],
            [
                new(HistoryAndExamination, "Excludes root lesion and red flags; looks for what slows recovery."),
                new(Mri, "Not as a routine: only with a red flag, or when the course is not as expected."),
            ],
            [
                new(FirstLine, AdviceAndActivity, "Most episodes ease within weeks; many come back."),
                new(FirstLine, ActiveTherapy),
                new(FirstLine, ManualTherapy),
                new(FirstLine, PassiveTherapy),
                new(FirstLine, PostureAndErgonomics),
                new(FirstLine, HeatOrCold),
                new(FirstLine, AntiInflammatory),
                new(FirstLine, MuscleRelaxant, "For days at most."),
                new(SecondLine, Antidepressant, "Duloxetine, for chronic pain."),
                new(SecondLine, ProfessionalAssessment, "Again, with psychological and occupational factors; a combined programme when pain lasts."),
            ],
            Coding.Icd("M54.50", "Low back pain, unspecified"),
            relatedIcdCodes: [Coding.Icd("M54.59", "Other low back pain")],
            synonyms: ["Mechanical low back pain", "Lumbago", "Low back strain"],
            causes: [new("No single cause: strain, load, deconditioning and personal factors together")],
            riskLinks:
            [
                new("Poor posture, which loads muscles, tendons and ligaments.", Findings.History.PoorPosture, claims: ["A3.09"]),
                new("Work in long sitting.", Findings.History.ProlongedSittingWork),
                new("Heavy manual work.", Findings.History.HeavyManualWork),
                new("A stiff hip that lets the low back twist more.", conditionId: "hip-osteoarthritis", claims: ["A2.05"]),
            ],
            claims: ["A2.06", "A2.20", "A2.21"]));
}
