namespace LumbopelvicModel;

/// <summary>
/// A region of the trunk or leg in which pain, numbness or sensory loss can be felt, such as the groin or the calf.
/// Regions form a tree: pain in the calf is pain below the knee, and pain below the knee is pain in the leg.
/// </summary>
/// <remarks>Entries of <see cref="BodyRegions"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class BodyRegion
{
    internal BodyRegion(string id, string name, string place, BodyView view, string definition, params BodyRegion[] parents)
    {
        Id = id;
        Name = name;
        Place = place;
        View = view;
        Definition = definition;
        Parents = Internal.ValueList<BodyRegion>.Own(parents);
    }

    /// <summary>The permanent id, such as <c>upper-lateral-buttock</c>.</summary>
    public string Id { get; }

    /// <summary>The name for a person, such as "Upper-lateral buttock".</summary>
    public string Name { get; }

    /// <summary>The place as it is said in a sentence, such as "in the groin" or "below the knee".</summary>
    public string Place { get; }

    /// <summary>From where it is seen.</summary>
    public BodyView View { get; }

    /// <summary>Its borders, for clinicians.</summary>
    public string Definition { get; }

    /// <summary>The wider regions that it is part of; empty at the top of the tree.</summary>
    public IReadOnlyList<BodyRegion> Parents { get; }

    /// <summary>Whether this region is <paramref name="other"/> or lies in it.</summary>
    /// <param name="other">The region that may be wider.</param>
    /// <returns><see langword="true"/> for the region itself and for every region that contains it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsWithin(BodyRegion other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ReferenceEquals(this, other) || Parents.Any(parent => parent.IsWithin(other));
    }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
