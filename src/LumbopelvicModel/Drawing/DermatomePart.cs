namespace LumbopelvicModel.Drawing;

/// <summary>
/// The part of a region that a root supplies, where the note of the dermatome names one. The shares of the height are drawn, not measured.
/// </summary>
/// <param name="Root">The root.</param>
/// <param name="Region">The region.</param>
/// <param name="From">Where it begins, as a share of the height of the region.</param>
/// <param name="To">Where it ends.</param>
internal sealed record DermatomePart(NerveRoot Root, BodyRegion Region, double From, double To)
{
    public static IReadOnlyList<DermatomePart> All { get; } =
    [
        new(NerveRoots.L1, BodyRegions.UpperLateralButtock, 0, 0.6),
        new(NerveRoots.L1, BodyRegions.LowBack, 0, 0.4),
        new(NerveRoots.L2, BodyRegions.AnteriorThigh, 0, 0.67),
        new(NerveRoots.L2, BodyRegions.MedialThigh, 0, 0.5),
        new(NerveRoots.L2, BodyRegions.LateralThigh, 0, 0.5),
        new(NerveRoots.L3, BodyRegions.AnteriorThigh, 0.67, 1),
    ];

    public static DermatomePart? Of(NerveRoot root, BodyRegion region) =>
        All.FirstOrDefault(part => ReferenceEquals(part.Root, root) && ReferenceEquals(part.Region, region));

    public string ClipId(BodyFigure figure) => $"{figure.Id}-{Root.Id}-{Region.Id}";
}
