namespace LumbopelvicModel;

/// <summary>A way in which a nerve root is compressed: a disc level together with the zone of the herniation.</summary>
public sealed record RootCompression
{
    internal RootCompression(DiscLevel disc, HerniationZone zone)
    {
        Disc = disc;
        Zone = zone;
    }

    /// <summary>The disc.</summary>
    public DiscLevel Disc { get; }

    /// <summary>Where the herniation lies.</summary>
    public HerniationZone Zone { get; }

    /// <summary>The pair in words, such as "L4/5 paracentral".</summary>
    /// <returns>The disc and the zone.</returns>
    public override string ToString() => $"{Disc.Id} {Zone.ToName()}";
}
