using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// A structure of the lumbopelvic-hip complex: bone, joint, disc, canal or ligament. Lumbar spine, pelvis and hips move and carry load as one;
/// the <see cref="Links"/> say how.
/// </summary>
/// <remarks>Entries of <see cref="AnatomicalStructures"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class AnatomicalStructure : IClaimCarrier
{
    internal AnatomicalStructure(string id, string name, string definition, params string[] claims)
    {
        Id = id;
        Name = name;
        Definition = definition;
        Claims = ValueList<string>.Own(claims);
    }

    /// <summary>The permanent id, such as <c>sacroiliac-joint</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as "Sacroiliac joint".</summary>
    public string Name { get; }

    /// <summary>What it is and why it matters here.</summary>
    public string Definition { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>The links that start at or lead to this structure.</summary>
    public IReadOnlyList<StructureLink> Links => ValueList<StructureLink>.From(AnatomicalStructures.Links.Where(link => ReferenceEquals(link.From, this) || ReferenceEquals(link.To, this)));

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
