using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>A muscle, or a group that is tested as one, of the lumbopelvic-hip region and the leg.</summary>
/// <remarks>Entries of <see cref="Muscles"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class Muscle : IClaimCarrier
{
    internal Muscle(
        string id,
        string name,
        string origin,
        string insertion,
        string action,
        NerveRoot[] roots,
        string supply,
        PeripheralNerve[]? nerves = null,
        string relevance = "",
        string[]? claims = null)
    {
        Id = id;
        Name = name;
        Origin = origin;
        Insertion = insertion;
        Action = action;
        Roots = ValueList<NerveRoot>.Own(roots);
        Supply = supply;
        Nerves = ValueList<PeripheralNerve>.From(nerves);
        Relevance = relevance;
        Claims = ValueList<string>.From(claims);
    }

    /// <summary>The permanent id, such as <c>psoas-major</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as "Psoas major".</summary>
    public string Name { get; }

    /// <summary>Where it arises.</summary>
    public string Origin { get; }

    /// <summary>Where it inserts.</summary>
    public string Insertion { get; }

    /// <summary>What it does.</summary>
    public string Action { get; }

    /// <summary>The roots among L1 to S1 that supply it, rostral to caudal. Sources differ by a segment; <see cref="Supply"/> gives the full span.</summary>
    public IReadOnlyList<NerveRoot> Roots { get; }

    /// <summary>The supply in words with the full span of segments, such as "Inferior gluteal nerve (L5-S2)".</summary>
    public string Supply { get; }

    /// <summary>The nerves of the catalogue that supply it; empty where branches of the plexus or the dorsal rami do.</summary>
    public IReadOnlyList<PeripheralNerve> Nerves { get; }

    /// <summary>Why it matters when hip and back are told apart; empty where its part is only that of the myotomes.</summary>
    public string Relevance { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
