using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// The skin of one nerve root, as graded regions. Dermatomes overlap and the published maps differ, so that this is no partition of the leg;
/// root pain keeps to its map less well than tested sensation does.
/// </summary>
/// <remarks>Read from <see cref="NerveRoot.Dermatome"/>; each exists once, so that equality is identity.</remarks>
public sealed class Dermatome : IClaimCarrier
{
    internal Dermatome(NerveRoot root, string keySensoryPoint, BodyRegion keySensoryRegion, DermatomeRegion[] regions, string[]? claims = null)
    {
        Root = root;
        KeySensoryPoint = keySensoryPoint;
        KeySensoryRegion = keySensoryRegion;
        Regions = ValueList<DermatomeRegion>.Own(regions);
        Claims = ValueList<string>.From(claims);
    }

    /// <summary>The root.</summary>
    public NerveRoot Root { get; }

    /// <summary>The regions: core first, then usual, then disputed.</summary>
    public IReadOnlyList<DermatomeRegion> Regions { get; }

    /// <summary>The key sensory point of the International Standards for Neurological Classification of Spinal Cord Injury (ISNCSCI), where touch and pin prick are tested.</summary>
    public string KeySensoryPoint { get; }

    /// <summary>The region in which the <see cref="KeySensoryPoint"/> lies.</summary>
    public BodyRegion KeySensoryRegion { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>The grade of a region in this dermatome.</summary>
    /// <param name="region">The region, taken exactly: neither its parents nor its parts count.</param>
    /// <returns>The grade; <see langword="null"/> where no source read names the region for this root.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    public DermatomeGrade? GradeOf(BodyRegion region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return Regions.FirstOrDefault(entry => ReferenceEquals(entry.Region, region))?.Grade;
    }

    /// <summary>The id of the root.</summary>
    /// <returns>The id of the root.</returns>
    public override string ToString() => Root.Id;
}
