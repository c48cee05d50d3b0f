namespace LumbopelvicModel;

/// <summary>A link from one structure to another, such as the sacroiliac joint joining spine and pelvis.</summary>
public sealed record StructureLink : IClaimCarrier
{
    internal StructureLink(AnatomicalStructure from, StructureRelation relation, AnatomicalStructure to, string description, string[] claims)
    {
        From = from;
        Relation = relation;
        To = to;
        Description = description;
        Claims = Internal.ValueList<string>.Own(claims);
    }

    /// <summary>Where the link starts.</summary>
    public AnatomicalStructure From { get; }

    /// <summary>What it is.</summary>
    public StructureRelation Relation { get; }

    /// <summary>Where it leads.</summary>
    public AnatomicalStructure To { get; }

    /// <summary>What the link means for pain in hip and back.</summary>
    public string Description { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }
}
