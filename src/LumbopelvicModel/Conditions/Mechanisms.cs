using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The mechanisms: of nerves, of referred pain, of load and movement, of tissue, then the dangerous ones.</summary>
public static class Mechanisms
{
    /// <summary>Compression of a nerve root.</summary>
    public static Mechanism NerveRootCompression { get; } = new(
        "nerve-root-compression",
        "Nerve root compression",
        "Disc, bone or ligament presses on a root in the recess or foramen. The root is felt along its course on that side; numbness, weakness and a lost reflex follow where its fibres fail.",
        "A1.05");

    /// <summary>Compression of the cauda equina or of many roots in the canal.</summary>
    public static Mechanism CanalNarrowing { get; } = new(
        "canal-narrowing",
        "Narrowing of the spinal canal",
        "A narrow canal presses on the roots and on their veins, most when standing upright; with walking the roots run short of blood. Flexion widens the canal and relieves them. Severe compression can cost leg power and control of bladder and bowel.",
        "A0.03",
        "A0.04");

    /// <summary>Thickening of ligaments and joints by repeated small injuries.</summary>
    public static Mechanism MicroTrauma { get; } = new(
        "micro-trauma",
        "Repeated micro-trauma",
        "Small injuries repeated over years thicken ligaments and facet joints and raise bony spurs, until the supporting tissue takes the room of the nerves.",
        "A0.07");

    /// <summary>Chemical irritation of a root by disc material.</summary>
    public static Mechanism ChemicalRadiculitis { get; } = new(
        "chemical-radiculitis",
        "Chemical radiculitis",
        "Substances from a torn disc inflame a root that nothing touches: leg pain with little or no compression on imaging.",
        "A3.08");

    /// <summary>Compression of a peripheral nerve outside the spine.</summary>
    public static Mechanism PeripheralNerveEntrapment { get; } = new(
        "peripheral-nerve-entrapment",
        "Entrapment of a peripheral nerve",
        "A muscle, ligament or band presses on a nerve after it has left the spine, so that the symptoms follow that nerve and not one root.",
        "A4.05");

    /// <summary>Pain of a root felt where its fibres end.</summary>
    public static Mechanism RootReferredPain { get; } = new(
        "root-referred-pain",
        "Pain referred along a root",
        "Signals that start at an irritated lumbar root are located by the brain where the root ends: in hip, buttock, groin or leg.",
        "A2.07",
        "A3.03",
        "A4.02");

    /// <summary>Referred pain through convergence of afferents in the spinal cord.</summary>
    public static Mechanism Convergence { get; } = new(
        "convergence",
        "Referred pain by convergence",
        "Afferents of spine, pelvis and hip meet on the same cells of the cord, so that an inflamed spinal structure is felt in hip or buttock (and an ill hip in thigh or knee): dull, deep, without neurological signs.",
        "A2.09",
        "A3.03");

    /// <summary>Mechanical transfer of strain without nerve compression.</summary>
    public static Mechanism MechanicalReferral { get; } = new(
        "mechanical-referral",
        "Mechanical transfer of strain",
        "Stiffness, weakness or malalignment in one part of the complex loads the other parts, which then hurt themselves; no nerve is compressed.",
        "A2.06");

    /// <summary>Lost hip rotation makes the lumbar spine twist more.</summary>
    public static Mechanism LimitedHipRotation { get; } = new(
        "limited-hip-rotation",
        "Limited hip rotation loads the spine",
        "What the hip does not turn, the low back turns instead; the added rotation wears its facet joints and discs.",
        "A2.05");

    /// <summary>Pull of a tight or irritable psoas on spine and hip.</summary>
    public static Mechanism PsoasTension { get; } = new(
        "psoas-tension",
        "Tension of the psoas",
        "Psoas crosses lumbar spine and hip joint: shortened or in spasm it pulls the spine forwards and down, and presses its tendon on the front of the hip.",
        "A2.03");

    /// <summary>Weak gluteal muscles.</summary>
    public static Mechanism GlutealWeakness { get; } = new(
        "gluteal-weakness",
        "Gluteal weakness",
        "Weak abductors and extensors let the pelvis drop and rotate with each step; lumbar spine, sacroiliac joint, hip and gluteal tendons carry what they do not.",
        "A2.04");

    /// <summary>Some muscles overwork, others weaken.</summary>
    public static Mechanism MuscleImbalance { get; } = new(
        "muscle-imbalance",
        "Muscle imbalance",
        "Pain in the back changes how a person moves: some muscles overwork and tighten, others are spared and weaken, and the hips are strained.",
        "A4.04");

    /// <summary>Weight and gait shift away from pain.</summary>
    public static Mechanism AlteredGait { get; } = new(
        "altered-gait",
        "Altered gait and weight shift",
        "Back pain changes how weight is carried and how the hips are used; guarding on one side loads the other leg and, over years, the cartilage of its hip.",
        "A3.01",
        "A3.10");

    /// <summary>Load by poor posture.</summary>
    public static Mechanism PosturalLoad { get; } = new(
        "postural-load",
        "Postural load",
        "Long or awkward postures keep muscles, tendons and ligaments of back and hips under load without rest.",
        "A3.09");

    /// <summary>Degeneration of disc, joint or cartilage.</summary>
    public static Mechanism Degeneration { get; } = new(
        "degeneration",
        "Degeneration",
        "Disc and cartilage lose water, height and smoothness; bone answers with spurs. Degenerated joints hurt under load and narrow the spaces of the nerves, in the spine and in the hip alike.",
        "A0.05",
        "A4.10");

    /// <summary>Inflammation of a joint and what it does to the tissue.</summary>
    public static Mechanism Inflammation { get; } = new(
        "inflammation",
        "Inflammation",
        "An inflamed joint or enthesis hurts at rest and at night and is stiff in the morning; lasting inflammation breaks down soft tissue and cartilage, that of the hip included.",
        "A3.04");

    /// <summary>Overload of a tendon and compression at its insertion.</summary>
    public static Mechanism TendonOverload { get; } = new(
        "tendon-overload",
        "Tendon overload",
        "A tendon loaded beyond what it can repair, or pressed against bone at its insertion, degenerates and hurts under load.");

    /// <summary>Abutment of femur and acetabular rim.</summary>
    public static Mechanism Impingement { get; } = new(
        "impingement",
        "Femoroacetabular impingement",
        "A femoral neck without its waist (cam) or a socket that covers too much (pincer) strikes at the end of flexion and rotation and tears labrum and rim cartilage.");

    /// <summary>Loss of blood supply to the femoral head.</summary>
    public static Mechanism BoneIschaemia { get; } = new(
        "bone-ischaemia",
        "Ischaemia of the femoral head",
        "The blood supply of the femoral head fails through injury, steroids, alcohol or sickled red cells; bone dies and, unless relieved, the head collapses.",
        "A3.11");

    /// <summary>Lack of arterial blood to the muscles.</summary>
    public static Mechanism MuscleIschaemia { get; } = new(
        "muscle-ischaemia",
        "Ischaemia of the muscles",
        "Narrowed arteries cannot meet the need of working muscle: pain after a fixed amount of work, gone within minutes of standing still.");

    /// <summary>Slip or movement of one vertebra on the next.</summary>
    public static Mechanism SegmentalInstability { get; } = new(
        "segmental-instability",
        "Segmental slip and instability",
        "A vertebra slides forward on the one below, by a defect of the arch or by worn facets: the segment hurts under load, canal and foramen narrow.",
        "A4.11");

    /// <summary>Failure of bone under load.</summary>
    public static Mechanism BoneFailure { get; } = new(
        "bone-failure",
        "Failure of bone",
        "Bone breaks under a force, under repeated load, or, when it is weak, under next to none.");

    /// <summary>Growth of a tumour in bone or canal.</summary>
    public static Mechanism TumourGrowth { get; } = new(
        "tumour-growth",
        "Growth of a tumour",
        "A tumour stretches and destroys bone, which hurts at rest and at night, and may break it or grow into canal and foramen.",
        "A0.05");

    /// <summary>Infection of disc, bone or epidural space.</summary>
    public static Mechanism Infection { get; } = new(
        "infection",
        "Infection",
        "Bacteria carried by the blood or brought in by a procedure settle in disc and bone, destroy them, and may form pus in the canal or in the psoas.");

    /// <summary>Expansion or leak of an artery.</summary>
    public static Mechanism ArterialExpansion { get; } = new(
        "arterial-expansion",
        "Expansion of an artery",
        "A widening aorta stretches the tissue behind it, erodes vertebrae or leaks: pain in the back, flank or groin that no movement changes.");

    /// <summary>Every mechanism.</summary>
    public static IReadOnlyList<Mechanism> All { get; } = ValueList<Mechanism>.Own(
    [
        NerveRootCompression,
        CanalNarrowing,
        MicroTrauma,
        ChemicalRadiculitis,
        PeripheralNerveEntrapment,
        RootReferredPain,
        Convergence,
        MechanicalReferral,
        LimitedHipRotation,
        PsoasTension,
        GlutealWeakness,
        MuscleImbalance,
        AlteredGait,
        PosturalLoad,
        Degeneration,
        Inflammation,
        TendonOverload,
        Impingement,
        BoneIschaemia,
        MuscleIschaemia,
        SegmentalInstability,
        BoneFailure,
        TumourGrowth,
        Infection,
        ArterialExpansion,
    ]);

    /// <summary>The mechanism with an id, if there is one.</summary>
    /// <param name="id">The id; <see langword="null"/> is no mechanism.</param>
    /// <param name="mechanism">The mechanism, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Mechanism? mechanism)
    {
        mechanism = All.FirstOrDefault(entry => entry.Id == id);
        return mechanism is not null;
    }
}
