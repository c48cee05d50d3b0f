using static LumbopelvicModel.Investigations;
using static LumbopelvicModel.ManagementOptions;
using static LumbopelvicModel.ManagementStage;
using static LumbopelvicModel.Mechanisms;
using static LumbopelvicModel.NerveRoots;

namespace LumbopelvicModel;

public static partial class Conditions
{
    /// <summary>Iliopsoas dysfunction.</summary>
    public static Condition IliopsoasDysfunction { get; } = new(
        "iliopsoas-dysfunction",
        "Iliopsoas dysfunction",
        PainSource.Peripheral,
        isSerious: false,
        "Tight, overloaded or inflamed iliopsoas, with or without snapping of its tendon: pain in groin or front of the hip on lifting the thigh and on stretching the hip into extension, often with low back pain from the pull on the lumbar spine.",
        static () => new(
            [PsoasTension, TendonOverload, MuscleImbalance, PosturalLoad],
            [
                new(HistoryAndExamination, "Pain on resisted hip flexion, tightness in extension, a snap from flexion to extension; the hip joint excluded. Fever with a hip held bent is a psoas abscess until excluded."),
                new(Ultrasound, "Tendon, bursa, and the snap as it happens."),
                new(Mri, "The hip joint, and the muscle when an abscess or bleeding is possible."),
                new(DiagnosticBlock, "At the tendon."),
            ],
            [
                new(FirstLine, LoadManagement),
                new(FirstLine, ActiveTherapy, "Stretching of the hip flexors, strength of gluteals and trunk."),
                new(FirstLine, ManualTherapy),
                new(FirstLine, PostureAndErgonomics, "Breaks in long sitting."),
                new(FirstLine, AntiInflammatory),
                new(SecondLine, JointOrTendonInjection),
                new(Surgical, TendonSurgery, "After hip replacement or for lasting painful snapping."),
            ],
            Coding.Icd("M76.10", "Psoas tendinitis, unspecified hip"),
            relatedIcdCodes: [Coding.Icd("M70.70", "Other bursitis of hip, unspecified hip"), Coding.Icd("R29.4", "Clicking hip")],
            synonyms: ["Iliopsoas syndrome", "Psoas tendinopathy", "Iliopsoas bursitis", "Internal snapping hip"],
            causes:
            [
                new("Repeated hip flexion in sport"),
                new("Long sitting with a shortened muscle"),
                new("Rubbing on the cup of a hip replacement"),
            ],
            riskLinks:
            [
                new("Sport with kicking or deep hip flexion.", Findings.History.KickingOrFlexionSport),
                new("Work in long sitting.", Findings.History.ProlongedSittingWork),
                new("Replacement of the joint.", Findings.History.JointReplacement),
            ],
            claims: ["A2.03"]));

    /// <summary>Piriformis syndrome.</summary>
    public static Condition PiriformisSyndrome { get; } = new(
        "piriformis-syndrome",
        "Piriformis syndrome",
        PainSource.Peripheral,
        isSerious: false,
        "Compression of the sciatic nerve by the piriformis in the buttock: pain in buttock and hip down the back of the leg, worse sitting and on stretching or tightening the muscle. It resembles lumbar radiculopathy; no consistent root deficit, and a quiet lumbar spine, tell it apart.",
        static () => new(
            [PeripheralNerveEntrapment, MuscleImbalance],
            [
                new(HistoryAndExamination, "Familiar pain on seated stretch or active piriformis test, tenderness at the sciatic notch; lumbar spine examined first."),
                new(Mri, "Lumbar spine, to exclude a root lesion; pelvis for a mass, variant or thickened muscle."),
                new(Electromyography, "Root against sciatic nerve."),
                new(DiagnosticBlock, "Into the muscle under ultrasound."),
            ],
            [
                new(FirstLine, ActiveTherapy, "Stretching of the muscle, strength of the gluteals."),
                new(FirstLine, ManualTherapy),
                new(FirstLine, PassiveTherapy),
                new(FirstLine, NerveGlides),
                new(FirstLine, PostureAndErgonomics, "Less sitting, nothing in the back pocket."),
                new(FirstLine, AntiInflammatory),
                new(SecondLine, NerveInjection),
                new(Surgical, NerveDecompression),
            ],
            Coding.Icd("G57.00", "Lesion of sciatic nerve, unspecified lower limb"),
            synonyms: ["Deep gluteal syndrome", "Extraspinal sciatica"],
            causes:
            [
                new("Spasm or swelling of the muscle after overuse or a fall"),
                new("Course of the nerve through the muscle"),
                new("Imbalance of the muscles with back trouble", "nonspecific-low-back-pain", ["A4.05"]),
            ],
            riskLinks:
            [
                new("Back trouble, through the imbalance of muscles that follows it.", Findings.History.BackPain, "nonspecific-low-back-pain", ["A4.05"]),
                new("A fall on the buttock.", Findings.History.FallOnButtock),
                new("Work in long sitting.", Findings.History.ProlongedSittingWork),
            ],
            claims: ["A2.15", "A4.05"]));

    /// <summary>Greater trochanteric pain syndrome.</summary>
    public static Condition GreaterTrochantericPainSyndrome { get; } = new(
        "greater-trochanteric-pain-syndrome",
        "Greater trochanteric pain syndrome",
        PainSource.Peripheral,
        isSerious: false,
        "Tendinopathy of gluteus medius and minimus, with or without bursitis: pain and tenderness over the greater trochanter, down the outer thigh but seldom below the knee, worse lying on that side, on one leg and on stairs; most in women from 40 to 60.",
        static () => new(
            [TendonOverload, GlutealWeakness, MuscleImbalance],
            [
                new(HistoryAndExamination, "Tenderness over the trochanter, pain on one-leg stance within 30 seconds and on resisted abduction."),
                new(PlainXRay, "To exclude the joint and a fracture."),
                new(Ultrasound, "Tendon and bursa, when it does not settle."),
                new(Mri, "Tears of the tendons, before an operation."),
            ],
            [
                new(FirstLine, LoadManagement, "Not lying on the side, no crossed legs, no hanging on one hip."),
                new(FirstLine, ActiveTherapy, "Progressive strength of the abductors: better than waiting and, at a year, at least as good as injection."),
                new(FirstLine, AntiInflammatory),
                new(FirstLine, WeightManagement),
                new(SecondLine, JointOrTendonInjection, "Relief for weeks."),
                new(SecondLine, RegenerativeInjection),
                new(Surgical, TendonSurgery, "For tears with lasting weakness."),
            ],
            Coding.Icd("M70.60", "Trochanteric bursitis, unspecified hip"),
            relatedIcdCodes: [Coding.Icd("M76.00", "Gluteal tendinitis, unspecified hip")],
            synonyms: ["Gluteal tendinopathy", "Trochanteric bursitis", "Lateral hip pain"],
            causes: [new("Load and compression of the gluteal tendons at the trochanter"), new("Weak abductors")],
            riskLinks:
            [
                new("A recent rise in training or walking.", Findings.History.RecentTrainingIncrease),
                new("Back pain, through gait and gluteal weakness.", Findings.History.BackPain, "nonspecific-low-back-pain"),
            ],
            claims: ["A2.04"]));

    /// <summary>Meralgia paraesthetica.</summary>
    public static Condition MeralgiaParaesthetica { get; } = new(
        "meralgia-paraesthetica",
        "Meralgia paraesthetica",
        PainSource.Peripheral,
        isSerious: false,
        "Entrapment of the lateral femoral cutaneous nerve at the inguinal ligament: burning, tingling or numbness of the outer thigh, not below the knee; power and reflexes are normal. Sitting or bending the hip may ease it.",
        static () => new(
            [PeripheralNerveEntrapment],
            [
                new(HistoryAndExamination, "Sensory change confined to the outer thigh, normal power and reflexes, tapping at the ligament brings it on, compression of the pelvis eases it."),
                new(Ultrasound, "The nerve, and to guide an injection."),
                new(Electromyography, "To exclude a lesion of L2 or L3 or of the femoral nerve."),
                new(DiagnosticBlock, "At the inguinal ligament."),
                new(Mri, "Lumbar spine or pelvis, when power or reflexes are not normal."),
            ],
            [
                new(FirstLine, AdviceAndActivity, "Loose clothing and belt; the course is good."),
                new(FirstLine, WeightManagement),
                new(FirstLine, AntiInflammatory),
                new(SecondLine, NeuropathicPainMedicine),
                new(SecondLine, Antidepressant, "As a medicine for pain of nerve origin."),
                new(SecondLine, NerveInjection),
                new(Surgical, NerveDecompression),
            ],
            Coding.Icd("G57.10", "Meralgia paresthetica, unspecified lower limb"),
            synonyms: ["Lateral femoral cutaneous neuropathy", "Bernhardt-Roth syndrome"],
            causes:
            [
                new("Pressure of clothing, belt or abdomen on the inguinal ligament"),
                new("Pregnancy"),
                new("Surgery at hip, groin or iliac crest, or lying prone in spinal surgery"),
            ],
            riskLinks:
            [
                new("Tight clothing or obesity.", Findings.History.TightClothingOrObesity),
                new("Pregnancy.", Findings.History.PregnancyPostpartum),
                new("Diabetes."),
            ]));
}
