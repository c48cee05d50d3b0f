using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The superficial reflexes of the roots L1 to S1.</summary>
public static class SuperficialReflexes
{
    /// <summary>Cremasteric reflex: L1 and L2, in men.</summary>
    public static SuperficialReflex Cremasteric { get; } = new(
        "cremasteric",
        "Cremasteric reflex",
        [NerveRoots.L1, NerveRoots.L2],
        "Stroke the inner side of the upper thigh: the testicle of that side rises.",
        "Men only, through the genitofemoral nerve; often weak in old age, and lost in torsion of the testicle.");

    /// <summary>Every superficial reflex.</summary>
    public static IReadOnlyList<SuperficialReflex> All { get; } = ValueList<SuperficialReflex>.Own([Cremasteric]);

    /// <summary>The reflex with an id, if there is one.</summary>
    /// <param name="id">The id; <see langword="null"/> is no reflex.</param>
    /// <param name="reflex">The reflex, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out SuperficialReflex? reflex)
    {
        reflex = All.FirstOrDefault(entry => entry.Id == id);
        return reflex is not null;
    }
}
