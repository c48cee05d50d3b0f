using System.Globalization;

namespace LumbopelvicModel.Drawing;

/// <summary>Draws the body. The shapes are defined once in a picture and then used where they are coloured.</summary>
internal static class FigureDrawing
{
    private const double FadeHeight = 46;

    public static IReadOnlyList<Side> Sides { get; } = [Side.Left, Side.Right];

    /// <summary>Defines the outlines and every region of the vocabulary in each view that it names, on the left and on the right.</summary>
    public static void Define(Canvas canvas)
    {
        canvas.Open("linearGradient", ("id", "fade"), ("x2", "0"), ("y2", "1"));
        canvas.Empty("stop", ("offset", "0.08"), ("stop-color", canvas.Colours.Background));
        canvas.Empty("stop", ("offset", "1"), ("stop-color", canvas.Colours.Background), ("stop-opacity", "0"));
        canvas.Close("linearGradient");
        foreach (BodyFigure figure in BodyFigure.All)
        {
            canvas.Empty("path", ("id", $"{figure.Id}-outline"), ("d", Curve.Parse(figure.Outline).WithMirrorImage().ToPathData(isClosed: true)));
            canvas.Open("clipPath", ("id", $"{figure.Id}-clip")).Empty("use", ("href", $"#{figure.Id}-outline")).Close("clipPath");
            DefineLines(canvas, figure);
            foreach (BodyRegion region in BodyRegions.All.Where(figure.Shows))
            {
                Define(canvas, figure, region);
            }
        }
    }

    /// <summary>Draws one view, the top of the body at a point, and on its skin whatever is painted on it.</summary>
    public static void Draw(Canvas canvas, BodyFigure figure, double x, double y, double scale, Action paint)
    {
        Caption(canvas, figure, x, y - 8, scale);
        canvas.Open("g", ("transform", $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)})" + (scale == 1 ? string.Empty : $" scale({scale.ToString(CultureInfo.InvariantCulture)})")));
        canvas.Empty("use", ("href", $"#{figure.Id}-outline"), ("fill", canvas.Colours.Skin));
        canvas.Open("g", ("clip-path", $"url(#{figure.Id}-clip)"));
        paint();
        canvas.Close("g");
        canvas.Empty("use", ("href", $"#{figure.Id}-lines"));
        canvas.Close("g");
    }

    /// <summary>Marks a region in the colour, pattern and edge of the group around it; for use while a view is drawn.</summary>
    /// <param name="canvas">The picture.</param>
    /// <param name="figure">The view.</param>
    /// <param name="region">The region. A wide one has no edge, because it would be the edges of its parts.</param>
    /// <param name="side">The side; any for a region in the midline.</param>
    /// <param name="attributes">What else is said of it.</param>
    public static void Mark(Canvas canvas, BodyFigure figure, BodyRegion region, Side side, params (string Name, string Value)[] attributes)
    {
        string id = figure.IdOf(region, side);
        (string, string)[] edge = figure.ShapeOf(region) is null ? [("stroke", "none")] : [];
        canvas.Empty("use", [("href", "#" + id), ("data-region", region.Id), ("data-side", id.Split('-')[1]), .. edge, .. attributes]);
    }

    /// <summary>The sides on which something in a region is painted: once where the region lies in the midline.</summary>
    public static IReadOnlyList<Side> SidesFor(BodyFigure figure, BodyRegion region, IReadOnlyList<Side> sides) =>
        figure.ShapeOf(region) is { IsMidline: true } ? [Side.Midline] : sides;

    /// <summary>What lies above the colours: contours, creases, the outline, and the fading of the trunk.</summary>
    private static void DefineLines(Canvas canvas, BodyFigure figure)
    {
        canvas.Open("g", ("id", $"{figure.Id}-lines"), ("fill", "none"), ("stroke-linecap", "round"), ("stroke-linejoin", "round"));
        foreach ((string name, IReadOnlyList<string> lines, string opacity) in new[] { ("contours", figure.Contours, "0.4"), ("creases", figure.Creases, "0.85") })
        {
            canvas.Open("g", ("stroke", canvas.Colours.Crease), ("stroke-width", "1.2"), ("stroke-opacity", opacity));
            canvas.Empty("path", ("id", $"{figure.Id}-{name}"), ("d", string.Concat(lines.Select(line => Curve.Parse(line).ToPathData(isClosed: false)))));
            canvas.Empty("use", ("href", $"#{figure.Id}-{name}"), ("transform", "scale(-1 1)"));
            canvas.Close("g");
        }

        canvas.Empty("use", ("href", $"#{figure.Id}-outline"), ("stroke", canvas.Colours.Outline), ("stroke-width", "2"));
        canvas.Rectangle(-BodyFigure.HalfWidth, -2, 2 * BodyFigure.HalfWidth, FadeHeight, ("fill", "url(#fade)"));
        canvas.Close("g");
    }

    private static void Define(Canvas canvas, BodyFigure figure, BodyRegion region)
    {
        foreach (Side side in SidesFor(figure, region, Sides))
        {
            string id = figure.IdOf(region, side);
            if (figure.ShapeOf(region) is { } shape)
            {
                Curve half = Curve.Parse(shape.Knots);
                Curve curve = shape.IsMidline ? half.WithMirrorImage() : figure.DirectionOf(side) > 0 ? half : half.Mirror();
                canvas.Empty("path", ("id", id), ("d", curve.ToPathData(isClosed: true)));
                continue;
            }

            canvas.Open("g", ("id", id));
            foreach (BodyRegion part in BodyRegions.All.Where(part => part.Parents.Contains(region) && figure.Shows(part)))
            {
                canvas.Empty("use", ("href", "#" + figure.IdOf(part, side)));
            }

            canvas.Close("g");
        }
    }

    private static void Caption(Canvas canvas, BodyFigure figure, double x, double y, double scale)
    {
        double reach = BodyFigure.HalfWidth * scale;
        double size = scale < 1 ? 12 : Canvas.TextSize;
        (string left, string right) = figure.DirectionOf(Side.Left) > 0 ? ("right", "left") : ("left", "right");
        canvas.Label(figure.View == BodyView.Front ? "Front" : "Back", x, y, size + 2, TextAnchor.Middle, isBold: true);
        canvas.Label(left, x - reach, y, size, isMuted: true);
        canvas.Label(right, x + reach, y, size, TextAnchor.End, isMuted: true);
    }
}
