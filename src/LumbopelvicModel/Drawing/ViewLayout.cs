namespace LumbopelvicModel.Drawing;

/// <summary>Where the two views and their labels stand, so that the lines of the labels cross no other leg than the one they name.</summary>
internal sealed record ViewLayout
{
    public const double Top = 118;
    public const double Bottom = Top + BodyFigure.Height;
    private const double Reach = BodyFigure.HalfWidth;
    private const double Clear = 16;

    private ViewLayout(Side side, double front, double back, double end)
    {
        Side = side;
        FrontX = front;
        BackX = back;
        End = end;
    }

    /// <summary>The side that is labelled.</summary>
    public Side Side { get; }

    public double FrontX { get; }

    public double BackX { get; }

    /// <summary>Where the views and labels end and text may begin.</summary>
    public double End { get; }

    /// <summary>Labels of the right side, outside of both views: seen from the front the patient's right is on the left.</summary>
    /// <param name="between">The room between the views.</param>
    public static ViewLayout ForRight(double between)
    {
        double front = Canvas.Margin + CalloutColumn.Width + Clear + Reach;
        double back = front + Reach + between + Reach;
        return new ViewLayout(Side.Right, front, back, back + Reach + Clear + CalloutColumn.Width);
    }

    /// <summary>Labels of the left side, between the views.</summary>
    public static ViewLayout ForLeft()
    {
        double front = Canvas.Margin + Reach;
        double back = front + Reach + Clear + CalloutColumn.Width + 28 + CalloutColumn.Width + Clear + Reach;
        return new ViewLayout(Side.Left, front, back, back + Reach);
    }

    public double XOf(BodyFigure figure) => figure.View == BodyView.Front ? FrontX : BackX;

    /// <summary>A label at a region of the labelled side.</summary>
    public Callout CalloutAt(BodyFigure figure, BodyRegion region, params IReadOnlyList<string> details)
    {
        RegionShape shape = figure.ShapeOf(region) ?? figure.PartsOf(region).First();
        return CalloutAt(figure, shape.AnchorX, shape.AnchorY, region, details);
    }

    /// <summary>A label at a point of the labelled side.</summary>
    public Callout CalloutAt(BodyFigure figure, double x, double y, BodyRegion region, params IReadOnlyList<string> details) =>
        new(XOf(figure) + (figure.DirectionOf(Side) * x), Top + y, region.Name, details);

    public void Draw(Canvas canvas, BodyFigure figure, IEnumerable<Callout> callouts)
    {
        int direction = figure.DirectionOf(Side);
        CalloutColumn.Draw(canvas, callouts, XOf(figure) + (direction * (Reach + Clear)), direction > 0 ? TextAnchor.Start : TextAnchor.End, Top, Bottom);
    }
}
