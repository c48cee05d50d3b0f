namespace LumbopelvicModel;

/// <summary>
/// An intervertebral disc, named by the vertebrae above and below it. A disc is not a root: the disc L4/5 can compress root L4 or root L5,
/// and only the <see cref="HerniationZone"/> tells which (<see cref="RootCompressedIn"/>).
/// </summary>
/// <remarks>Entries of <see cref="DiscLevels"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class DiscLevel
{
    internal DiscLevel(string id, int order, NerveRoot? exitingRoot, NerveRoot traversingRoot, string centralEffect)
    {
        Id = id;
        Order = order;
        ExitingRoot = exitingRoot;
        TraversingRoot = traversingRoot;
        CentralEffect = centralEffect;
    }

    /// <summary>The permanent id, such as <c>L4/5</c>.</summary>
    public string Id { get; }

    /// <summary>The place from rostral to caudal: 1 for T12/L1 to 6 for L5/S1.</summary>
    public int Order { get; }

    /// <summary>The root that leaves through the foramen at this level, numbered as the upper vertebra; <see langword="null"/> at T12/L1, where it is T12.</summary>
    public NerveRoot? ExitingRoot { get; }

    /// <summary>The root that passes this disc in the lateral recess to leave one level lower, numbered as the lower vertebra.</summary>
    public NerveRoot TraversingRoot { get; }

    /// <summary>What a large central herniation at this level compresses instead of a single root.</summary>
    public string CentralEffect { get; }

    /// <summary>
    /// The root that a herniation of this disc compresses: paracentral the <see cref="TraversingRoot"/>, foraminal or far lateral the
    /// <see cref="ExitingRoot"/>. Tables that name one root per disc give one of the two only.
    /// </summary>
    /// <param name="zone">Where the herniation lies.</param>
    /// <returns>The root; <see langword="null"/> for a central herniation, which takes no single root, and for T12, which is outside the model.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="zone"/> is not a value of the enumeration.</exception>
    public NerveRoot? RootCompressedIn(HerniationZone zone) => zone switch
    {
        HerniationZone.Central => null,
        HerniationZone.Paracentral => TraversingRoot,
        HerniationZone.Foraminal or HerniationZone.FarLateral => ExitingRoot,
        _ => throw new ArgumentOutOfRangeException(nameof(zone), zone, $"{zone} is not a herniation zone."),
    };

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
