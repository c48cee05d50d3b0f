using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The catalogue of conditions: lumbar spine, sacroiliac joint, hip joint, peripheral, then the serious ones.</summary>
public static partial class Conditions
{
    /// <summary>Lumbar disc herniation.</summary>
    public static Condition LumbarDiscHerniation { get; } = new("lumbar-disc-herniation", "Lumbar disc herniation", PainSource.LumbarSpine, isSerious: false);

    /// <summary>Lumbar spinal stenosis.</summary>
    public static Condition LumbarSpinalStenosis { get; } = new("lumbar-spinal-stenosis", "Lumbar spinal stenosis", PainSource.LumbarSpine, isSerious: false);

    /// <summary>Lumbar spondylolisthesis.</summary>
    public static Condition LumbarSpondylolisthesis { get; } = new("lumbar-spondylolisthesis", "Lumbar spondylolisthesis", PainSource.LumbarSpine, isSerious: false);

    /// <summary>Lumbar facet arthropathy.</summary>
    public static Condition LumbarFacetArthropathy { get; } = new("lumbar-facet-arthropathy", "Lumbar facet arthropathy", PainSource.LumbarSpine, isSerious: false);

    /// <summary>Nonspecific low back pain.</summary>
    public static Condition NonspecificLowBackPain { get; } = new("nonspecific-low-back-pain", "Nonspecific low back pain", PainSource.LumbarSpine, isSerious: false);

    /// <summary>Sacroiliac joint dysfunction.</summary>
    public static Condition SacroiliacJointDysfunction { get; } = new("sacroiliac-joint-dysfunction", "Sacroiliac joint dysfunction", PainSource.SacroiliacJoint, isSerious: false);

    /// <summary>Sacroiliitis.</summary>
    public static Condition Sacroiliitis { get; } = new("sacroiliitis", "Sacroiliitis", PainSource.SacroiliacJoint, isSerious: false);

    /// <summary>Hip osteoarthritis.</summary>
    public static Condition HipOsteoarthritis { get; } = new("hip-osteoarthritis", "Hip osteoarthritis", PainSource.HipJoint, isSerious: false);

    /// <summary>Acetabular labral tear.</summary>
    public static Condition AcetabularLabralTear { get; } = new("acetabular-labral-tear", "Acetabular labral tear", PainSource.HipJoint, isSerious: false);

    /// <summary>Avascular necrosis of the hip.</summary>
    public static Condition HipAvascularNecrosis { get; } = new("hip-avascular-necrosis", "Avascular necrosis of the hip", PainSource.HipJoint, isSerious: false);

    /// <summary>Iliopsoas dysfunction.</summary>
    public static Condition IliopsoasDysfunction { get; } = new("iliopsoas-dysfunction", "Iliopsoas dysfunction", PainSource.Peripheral, isSerious: false);

    /// <summary>Piriformis syndrome.</summary>
    public static Condition PiriformisSyndrome { get; } = new("piriformis-syndrome", "Piriformis syndrome", PainSource.Peripheral, isSerious: false);

    /// <summary>Greater trochanteric pain syndrome.</summary>
    public static Condition GreaterTrochantericPainSyndrome { get; } = new("greater-trochanteric-pain-syndrome", "Greater trochanteric pain syndrome", PainSource.Peripheral, isSerious: false);

    /// <summary>Meralgia paraesthetica.</summary>
    public static Condition MeralgiaParaesthetica { get; } = new("meralgia-paraesthetica", "Meralgia paraesthetica", PainSource.Peripheral, isSerious: false);

    /// <summary>Hip fracture.</summary>
    public static Condition HipFracture { get; } = new("hip-fracture", "Hip fracture", PainSource.HipJoint, isSerious: true);

    /// <summary>Cauda equina syndrome.</summary>
    public static Condition CaudaEquinaSyndrome { get; } = new("cauda-equina-syndrome", "Cauda equina syndrome", PainSource.LumbarSpine, isSerious: true);

    /// <summary>Spinal malignancy.</summary>
    public static Condition SpinalMalignancy { get; } = new("spinal-malignancy", "Spinal malignancy", PainSource.LumbarSpine, isSerious: true);

    /// <summary>Spinal infection.</summary>
    public static Condition SpinalInfection { get; } = new("spinal-infection", "Spinal infection", PainSource.LumbarSpine, isSerious: true);

    /// <summary>Vertebral fracture.</summary>
    public static Condition VertebralFracture { get; } = new("vertebral-fracture", "Vertebral fracture", PainSource.LumbarSpine, isSerious: true);

    /// <summary>Vascular claudication.</summary>
    public static Condition VascularClaudication { get; } = new("vascular-claudication", "Vascular claudication", PainSource.Peripheral, isSerious: true);

    /// <summary>Abdominal aortic aneurysm.</summary>
    public static Condition AbdominalAorticAneurysm { get; } = new("abdominal-aortic-aneurysm", "Abdominal aortic aneurysm", PainSource.Peripheral, isSerious: true);

    private static readonly ValueList<Condition> InOrder = ValueList<Condition>.Own(
    [
        LumbarDiscHerniation,
        LumbarSpinalStenosis,
        LumbarSpondylolisthesis,
        LumbarFacetArthropathy,
        NonspecificLowBackPain,
        SacroiliacJointDysfunction,
        Sacroiliitis,
        HipOsteoarthritis,
        AcetabularLabralTear,
        HipAvascularNecrosis,
        IliopsoasDysfunction,
        PiriformisSyndrome,
        GreaterTrochantericPainSyndrome,
        MeralgiaParaesthetica,
        HipFracture,
        CaudaEquinaSyndrome,
        SpinalMalignancy,
        SpinalInfection,
        VertebralFracture,
        VascularClaudication,
        AbdominalAorticAneurysm,
    ]);

    private static readonly FrozenDictionary<string, Condition> ById = InOrder.ToFrozenDictionary(condition => condition.Id, StringComparer.Ordinal);
    private static readonly FrozenDictionary<Condition, int> Indexes = InOrder.Select((condition, index) => (condition, index)).ToFrozenDictionary(pair => pair.condition, pair => pair.index);

    /// <summary>Every condition, in clinical order.</summary>
    public static IReadOnlyList<Condition> All => InOrder;

    /// <summary>The condition with an id.</summary>
    /// <param name="id">The permanent id, such as <c>hip-osteoarthritis</c>.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">No condition has this id; the message names the nearest known ones. <see cref="TryGet"/> does not throw.</exception>
    public static Condition Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGet(id, out Condition? condition) ? condition : throw new ArgumentException(Messages.UnknownId("condition", id, KnownIds), nameof(id));
    }

    /// <summary>The condition with an id, if there is one.</summary>
    /// <param name="id">The id; <see langword="null"/> is no condition.</param>
    /// <param name="condition">The condition, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Condition? condition)
    {
        condition = null;
        return id is not null && ById.TryGetValue(id, out condition);
    }

    internal static IEnumerable<string> KnownIds => InOrder.Select(condition => condition.Id);

    /// <summary>The place of the condition in <see cref="All"/>.</summary>
    internal static int IndexOf(Condition condition) => Indexes[condition];
}
