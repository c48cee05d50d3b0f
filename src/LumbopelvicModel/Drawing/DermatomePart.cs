namespace LumbopelvicModel.Drawing;

/// <summary>The part of a region that a root supplies, where the note of the dermatome names one.</summary>
/// <param name="Root">The root.</param>
/// <param name="Region">The region.</param>
/// <param name="Border">Where the part ends.</param>
/// <param name="IsAbove">Whether the part lies above its border; below it otherwise.</param>
/// <param name="AnchorX">A point in it, to which a label points, outwards from the midline.</param>
/// <param name="AnchorY">The same point, downwards.</param>
internal sealed record DermatomePart(NerveRoot Root, BodyRegion Region, DermatomeBorder Border, bool IsAbove, double AnchorX, double AnchorY)
{
    public static IReadOnlyList<DermatomePart> All { get; } =
    [
        new(NerveRoots.L1, BodyRegions.UpperLateralButtock, DermatomeBorder.IliacCrest, IsAbove: true, 68, 158),
        new(NerveRoots.L1, BodyRegions.LowBack, DermatomeBorder.FirstVertebra, IsAbove: true, 50, 104),
        new(NerveRoots.L2, BodyRegions.AnteriorThigh, DermatomeBorder.AcrossThigh, IsAbove: true, 58, 320),
        new(NerveRoots.L2, BodyRegions.MedialThigh, DermatomeBorder.AcrossThigh, IsAbove: true, 22, 306),
        new(NerveRoots.L2, BodyRegions.LateralThigh, DermatomeBorder.AcrossThigh, IsAbove: true, 93, 300),
        new(NerveRoots.L3, BodyRegions.AnteriorThigh, DermatomeBorder.AcrossThigh, IsAbove: false, 58, 392),
    ];

    /// <summary>The id of the area of the body in which the part lies; parts with one border share it.</summary>
    public string ClipId => $"{(IsAbove ? "above" : "below")}-{Border.Id}";

    public static DermatomePart? Of(NerveRoot root, BodyRegion region) =>
        All.FirstOrDefault(part => ReferenceEquals(part.Root, root) && ReferenceEquals(part.Region, region));
}
