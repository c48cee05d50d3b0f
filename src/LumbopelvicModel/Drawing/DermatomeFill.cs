namespace LumbopelvicModel.Drawing;

/// <summary>
/// How the grades of a dermatome are painted: core as plain colour, usual as broad stripes, disputed as thin lines. The lines of each
/// root have a place of their own, so that several roots in one region lie beside each other.
/// </summary>
internal static class DermatomeFill
{
    private const double Period = 18;

    /// <summary>Defines the stripes and lines of a root and the areas to which it keeps.</summary>
    public static void Define(Canvas canvas, NerveRoot root)
    {
        Stripes(canvas, root, DermatomeGrade.Usual, 9);
        Stripes(canvas, root, DermatomeGrade.Disputed, 2.4);
        foreach (DermatomePart part in DermatomePart.All.Where(part => ReferenceEquals(part.Root, root)).DistinctBy(part => part.ClipId))
        {
            canvas.Open("clipPath", ("id", part.ClipId)).Empty("path", ("d", part.Border.Area(part.IsAbove).ToPathData(isClosed: true))).Close("clipPath");
        }
    }

    public static void Paint(Canvas canvas, BodyFigure figure, NerveRoot root, DermatomeRegion entry, IReadOnlyList<Side> sides)
    {
        if (!figure.Shows(entry.Region))
        {
            return;
        }

        (string, string)[] clip = DermatomePart.Of(root, entry.Region) is { } part ? [("clip-path", $"url(#{part.ClipId})")] : [];
        canvas.Open("g", ("fill", FillOf(canvas, root, entry.Grade)), ("stroke", canvas.Colours.Of(root)), ("data-root", root.Id), ("data-grade", NameOf(entry.Grade)));
        foreach (Side side in sides)
        {
            FigureDrawing.Mark(canvas, figure, entry.Region, side, clip);
        }

        canvas.Close("g");
    }

    public static string FillOf(Canvas canvas, NerveRoot root, DermatomeGrade grade) => grade == DermatomeGrade.Core ? canvas.Colours.Of(root) : $"url(#{IdOf(root, grade)})";

    public static string NameOf(DermatomeGrade grade) => grade switch
    {
        DermatomeGrade.Core => "core",
        DermatomeGrade.Usual => "usual",
        _ => "disputed",
    };

    private static string IdOf(NerveRoot root, DermatomeGrade grade) => $"{root.Id}-{NameOf(grade)}";

    private static void Stripes(Canvas canvas, NerveRoot root, DermatomeGrade grade, double width)
    {
        string period = SvgWriter.Number(Period);
        canvas.Open("pattern", ("id", IdOf(root, grade)), ("width", period), ("height", period), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"));
        canvas.Rectangle((root.Order - 1) * Period / 6 % (Period - width), 0, width, Period, ("fill", canvas.Colours.Of(root)));
        canvas.Close("pattern");
    }
}
