namespace LumbopelvicModel.Drawing;

/// <summary>The shape of one region in one view, on one half of the body.</summary>
/// <param name="Region">The region.</param>
/// <param name="AnchorX">A point in it, to which a label points, outwards from the midline.</param>
/// <param name="AnchorY">The same point, downwards.</param>
/// <param name="Knots">Its border; see <see cref="Curve"/>.</param>
internal sealed record RegionShape(BodyRegion Region, double AnchorX, double AnchorY, string Knots)
{
    /// <summary>Whether it lies across the midline, so that its two halves are one shape on neither side.</summary>
    public bool IsMidline => ReferenceEquals(Region, BodyRegions.Tailbone) || ReferenceEquals(Region, BodyRegions.Saddle);
}
