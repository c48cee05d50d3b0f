namespace LumbopelvicModel.Drawing;

/// <summary>The body in one view: its outline, its lines and the shapes of its regions.</summary>
internal sealed class BodyFigure
{
    private BodyFigure(BodyView view, string outline, RegionShape[] shapes, string[] creases, string[] contours)
    {
        View = view;
        Outline = outline;
        Shapes = shapes;
        Creases = creases;
        Contours = contours;
    }

    /// <summary>Half of the greatest width, and the height.</summary>
    public const double HalfWidth = 106;
    public const double Height = 808;

    public static BodyFigure Front { get; } = new(BodyView.Front, FrontFigure.Outline, FrontFigure.Regions, FrontFigure.Creases, FrontFigure.Contours);

    public static BodyFigure Back { get; } = new(BodyView.Back, BackFigure.Outline, BackFigure.Regions, BackFigure.Creases, BackFigure.Contours);

    public static IReadOnlyList<BodyFigure> All { get; } = [Front, Back];

    public BodyView View { get; }

    public string Id => View == BodyView.Front ? "front" : "back";

    public string Outline { get; }

    /// <summary>The shapes, none of which but the upper-lateral buttock lies in another.</summary>
    public IReadOnlyList<RegionShape> Shapes { get; }

    public IReadOnlyList<string> Creases { get; }

    public IReadOnlyList<string> Contours { get; }

    /// <summary>Whether a region is seen here.</summary>
    public bool Shows(BodyRegion region) => region.View == BodyView.Both || region.View == View;

    /// <summary>The shape of a region, or <see langword="null"/> for a wide region, which is the union of others.</summary>
    public RegionShape? ShapeOf(BodyRegion region) => Shapes.FirstOrDefault(shape => ReferenceEquals(shape.Region, region));

    /// <summary>The shapes that make up a region in this view: its own, or those of the narrower regions.</summary>
    public IEnumerable<RegionShape> PartsOf(BodyRegion region) =>
        ShapeOf(region) is { } own ? [own] : Shapes.Where(shape => shape.Region.IsWithin(region) && !shape.Region.Parents.Any(parent => ShapeOf(parent) is not null));

    /// <summary>Where a body side is drawn: +1 to the right of the viewer, -1 to the left. Seen from the front, the patient's left is on the right.</summary>
    public int DirectionOf(Side side) => (side == Side.Left) == (View == BodyView.Front) ? 1 : -1;

    /// <summary>The id of a region on a side; of a region in the midline whatever the side.</summary>
    public string IdOf(BodyRegion region, Side side) =>
        $"{Id}-{(ShapeOf(region) is { IsMidline: true } ? Side.Midline : side).ToId()}-{region.Id}";
}
