using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The conditions that are two diseases. Every other condition is weighed as one.</summary>
public static class ConditionVariants
{
    /// <summary>Herniation that presses on the root L5 or S1.</summary>
    public static ConditionVariant LowerLumbarHerniation { get; } = new(
        Conditions.LumbarDiscHerniation,
        "lower-lumbar",
        "lower lumbar",
        "Herniation of the discs L4/5 and L5/S1 with the root L5 or S1: sciatica down the back or outside of the leg to the foot. Nearly all that was counted in studies.");

    /// <summary>Herniation that presses on the root L2, L3 or L4, whose pain a hip gives too.</summary>
    public static ConditionVariant UpperLumbarHerniation { get; } = new(
        Conditions.LumbarDiscHerniation,
        "upper-lumbar",
        "upper lumbar",
        "Herniation with the root L2, L3 or L4, of the upper discs or far lateral: pain in groin, front of the thigh, knee or inner lower leg, the femoral nerve stretch rather than the straight leg raise. More often in the elderly; easily taken for a hip.");

    /// <summary>Narrowing of the whole canal: claudication, often of both legs.</summary>
    public static ConditionVariant CentralStenosis { get; } = new(
        Conditions.LumbarSpinalStenosis,
        "central",
        "central",
        "Narrowing of the whole canal in older people: claudication, often of both legs, with few fixed signs.");

    /// <summary>Narrowing beside the canal, where one root leaves.</summary>
    public static ConditionVariant LateralRecessStenosis { get; } = new(
        Conditions.LumbarSpinalStenosis,
        "lateral-recess",
        "lateral recess",
        "Narrowing of the lateral recess or foramen from middle age on: one-sided radicular leg pain, less bound to walking, with signs of one root.");

    /// <summary>Slip over a defect of the pars, from adolescence to middle age.</summary>
    public static ConditionVariant IsthmicSpondylolisthesis { get; } = new(
        Conditions.LumbarSpondylolisthesis,
        "isthmic",
        "isthmic",
        "Slip over a defect of the pars interarticularis, mostly L5 on S1, from adolescence to middle age; back pain with activity and extension.");

    /// <summary>Slip from worn joints and disc, after fifty.</summary>
    public static ConditionVariant DegenerativeSpondylolisthesis { get; } = new(
        Conditions.LumbarSpondylolisthesis,
        "degenerative",
        "degenerative",
        "Slip from worn facet joints and disc, mostly L4 on L5, after fifty and more often in women; behaves like stenosis with instability.");

    /// <summary>Strain, tendinopathy, bursitis or snapping of the iliopsoas.</summary>
    public static ConditionVariant IliopsoasStrain { get; } = new(
        Conditions.IliopsoasDysfunction,
        "strain",
        "strain or tendinopathy",
        "Strain, tendinopathy, bursitis, snapping or tightness of the iliopsoas.");

    /// <summary>Abscess or haematoma in the psoas.</summary>
    public static ConditionVariant PsoasAbscess { get; } = new(
        Conditions.IliopsoasDysfunction,
        "abscess",
        "psoas abscess",
        "Abscess or haematoma in the psoas: severe and worsening pain, a flexed hip, pain on extension, often fever or a source of infection.");

    /// <summary>Fracture of the hip after a fall or injury.</summary>
    public static ConditionVariant FragilityFracture { get; } = new(
        Conditions.HipFracture,
        "fragility",
        "after a fall or injury",
        "Fracture of the proximal femur or pelvis after a fall, in the old or osteoporotic after a minor one.");

    /// <summary>Fatigue fracture from repeated load.</summary>
    public static ConditionVariant StressFracture { get; } = new(
        Conditions.HipFracture,
        "stress",
        "stress fracture",
        "Fatigue fracture of the femoral neck or pelvis from repeated load, without an injury: runners, dancers, recruits.");

    /// <summary>Atherosclerosis of the arteries to the leg.</summary>
    public static ConditionVariant ArterialDisease { get; } = new(
        Conditions.VascularClaudication,
        "arterial-disease",
        "peripheral artery disease",
        "Atherosclerosis of the aorta, iliac or leg arteries.");

    /// <summary>An artery or compartment that is squeezed on exertion, in young athletes.</summary>
    public static ConditionVariant ArterialEntrapment { get; } = new(
        Conditions.VascularClaudication,
        "entrapment",
        "entrapment in the young",
        "Popliteal entrapment, endofibrosis of the iliac artery or exertional compartment syndrome: young athletes, symptoms on exertion only.");

    /// <summary>Every variant, in the order of the conditions.</summary>
    public static IReadOnlyList<ConditionVariant> All { get; } = ValueList<ConditionVariant>.Own(
    [
        LowerLumbarHerniation,
        UpperLumbarHerniation,
        CentralStenosis,
        LateralRecessStenosis,
        IsthmicSpondylolisthesis,
        DegenerativeSpondylolisthesis,
        IliopsoasStrain,
        PsoasAbscess,
        FragilityFracture,
        StressFracture,
        ArterialDisease,
        ArterialEntrapment,
    ]);

    private static readonly Dictionary<string, ConditionVariant> ById = All.ToDictionary(variant => variant.Id, StringComparer.Ordinal);

    /// <summary>The variants of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>Its variants; empty where it is one disease.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public static IReadOnlyList<ConditionVariant> Of(Condition condition)
    {
        Guard.NotNull(condition);
        return ValueList<ConditionVariant>.From(All.Where(variant => variant.Condition == condition));
    }

    /// <summary>The variant with an id, if there is one.</summary>
    /// <param name="id">The id; <see langword="null"/> is no variant.</param>
    /// <param name="variant">The variant, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out ConditionVariant? variant)
    {
        variant = null;
        return id is not null && ById.TryGetValue(id, out variant);
    }
}
