namespace LumbopelvicModel.Drawing;

/// <summary>Where the key sensory point of a root lies on the drawing; see <see cref="Dermatome.KeySensoryPoint"/>.</summary>
/// <param name="Root">The root.</param>
/// <param name="Figure">The view that shows it.</param>
/// <param name="X">Outwards from the midline.</param>
/// <param name="Y">Downwards.</param>
internal sealed record KeyPoint(NerveRoot Root, BodyFigure Figure, double X, double Y)
{
    public static IReadOnlyList<KeyPoint> All { get; } =
    [
        new(NerveRoots.L1, BodyFigure.Front, 54, 246),
        new(NerveRoots.L2, BodyFigure.Front, 40, 330),
        new(NerveRoots.L3, BodyFigure.Front, 28, 436),
        new(NerveRoots.L4, BodyFigure.Front, 45, 683),
        new(NerveRoots.L5, BodyFigure.Front, 68, 762),
        new(NerveRoots.S1, BodyFigure.Back, 76, 700),
    ];

    /// <summary>Draws the ring, and beside the figure the name of the root with a line to it.</summary>
    public void Draw(Canvas canvas, double figureX, double figureY, Side side)
    {
        int direction = Figure.DirectionOf(side);
        double x = figureX + (direction * X);
        double y = figureY + Y;
        double nameX = figureX + (direction * (BodyFigure.HalfWidth + 30));
        canvas.Rule((x, y), (nameX - (direction * 17), y));
        canvas.Circle(x, y, 6, ("fill", canvas.Colours.Background), ("stroke", canvas.Colours.Text), ("stroke-width", "1.5"), ("data-key-point", Root.Id));
        canvas.Circle(x, y, 2.5, ("fill", canvas.Colours.Text));
        canvas.Rectangle(nameX - 17, y - 11, 34, 22, ("rx", "11"), ("fill", canvas.Colours.Background), ("stroke", canvas.Colours.Of(Root)), ("stroke-width", "2.5"));
        canvas.Label(Root.Id, nameX, y + 5, Canvas.TextSize, TextAnchor.Middle, isBold: true);
    }
}
