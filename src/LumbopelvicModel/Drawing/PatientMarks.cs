namespace LumbopelvicModel.Drawing;

/// <summary>The pain, numbness and sensory loss of a patient on the body, on the side of the complaint.</summary>
internal static class PatientMarks
{
    private const string OtherSideOpacity = "0.45";

    /// <summary>The sides that the findings are on: both where the side is not known or is the midline, which says nothing against either.</summary>
    public static IReadOnlyList<Side> SidesOf(Presentation presentation) =>
        presentation.Side is Side.Left or Side.Right ? [presentation.Side.Value] : FigureDrawing.Sides;

    /// <summary>The side that is affected too, as the finding of both sides says of a complaint on one.</summary>
    public static Side? OtherSideOf(Presentation presentation) =>
        presentation.Side is Side.Left or Side.Right && presentation.Status(Findings.Course.Bilateral) == FindingStatus.Present ? presentation.Side.Value.Mirror() : null;

    public static void Paint(Canvas canvas, BodyFigure figure, Presentation presentation)
    {
        foreach (Complaint complaint in Complaint.All)
        {
            BodyRegion[] regions = [.. complaint.RegionsIn(presentation).Where(figure.Shows)];
            if (OtherSideOf(presentation) is { } other)
            {
                Paint(canvas, figure, complaint, regions.Where(region => figure.ShapeOf(region) is not { IsMidline: true }), [other], ("opacity", OtherSideOpacity));
            }

            Paint(canvas, figure, complaint, regions, SidesOf(presentation));
        }
    }

    /// <summary>Marks one kind of finding in some regions.</summary>
    public static void Paint(Canvas canvas, BodyFigure figure, Complaint complaint, IEnumerable<BodyRegion> regions, IReadOnlyList<Side> sides, params (string Name, string Value)[] attributes)
    {
        canvas.Open("g", [("fill", complaint.Fill), ("stroke", complaint.ColourIn(canvas.Theme)), ("data-finding", complaint.Id), .. attributes]);
        foreach (BodyRegion region in regions)
        {
            foreach (Side side in FigureDrawing.SidesFor(figure, region, sides))
            {
                FigureDrawing.Mark(canvas, figure, region, side);
            }
        }

        canvas.Close("g");
    }

    /// <summary>What the picture must say of its sides, in a sentence.</summary>
    public static string SideNote(Presentation presentation) => presentation.Side switch
    {
        null => "The side is not known: both sides are marked.",
        Side.Bilateral => "Both sides are affected.",
        Side.Midline => "In the midline: both halves are marked.",
        { } side when OtherSideOf(presentation) is { } other => $"Complaint on the {side.ToId()}; the {other.ToId()} is affected too and marked paler.",
        { } side => $"Complaint on the {side.ToId()}.",
    };
}
