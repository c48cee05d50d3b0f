using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// A peripheral nerve of the lumbar or sacral plexus. It gathers fibres of several roots, so that its lesion crosses dermatomes and myotomes;
/// that is how it is told from a root.
/// </summary>
/// <remarks>Entries of <see cref="PeripheralNerves"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class PeripheralNerve : IClaimCarrier
{
    internal PeripheralNerve(
        string id,
        string name,
        string segments,
        NerveRoot[] roots,
        string course,
        string motor,
        BodyRegion[] sensory,
        PeripheralNerve? parent = null,
        string[]? synonyms = null,
        string[]? claims = null)
    {
        Id = id;
        Name = name;
        Segments = segments;
        Roots = ValueList<NerveRoot>.Own(roots);
        Course = course;
        Motor = motor;
        SensoryRegions = ValueList<BodyRegion>.Own(sensory);
        Parent = parent;
        Synonyms = ValueList<string>.From(synonyms);
        Claims = ValueList<string>.From(claims);
    }

    /// <summary>The permanent id, such as <c>sciatic</c>.</summary>
    public string Id { get; }

    /// <summary>The name, such as "Sciatic nerve".</summary>
    public string Name { get; }

    /// <summary>Other names in use; never <see langword="null"/>.</summary>
    public IReadOnlyList<string> Synonyms { get; }

    /// <summary>The spinal segments in full, those outside L1 to S1 included, such as "L4-S3".</summary>
    public string Segments { get; }

    /// <summary>The roots among L1 to S1, rostral to caudal; empty for the pudendal nerve (S2-S4).</summary>
    public IReadOnlyList<NerveRoot> Roots { get; }

    /// <summary>Where it runs and where it can be compressed.</summary>
    public string Course { get; }

    /// <summary>What it moves; empty for a purely sensory nerve.</summary>
    public string Motor { get; }

    /// <summary>The regions whose skin it supplies, its own and not those of its branches; empty for a purely motor nerve.</summary>
    public IReadOnlyList<BodyRegion> SensoryRegions { get; }

    /// <summary>The nerve of which it is a branch; <see langword="null"/> where it leaves the plexus.</summary>
    public PeripheralNerve? Parent { get; }

    /// <summary>The nerves into which it divides, as far as they are in the catalogue.</summary>
    public IReadOnlyList<PeripheralNerve> Branches => ValueList<PeripheralNerve>.From(PeripheralNerves.All.Where(nerve => ReferenceEquals(nerve.Parent, this)));

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
