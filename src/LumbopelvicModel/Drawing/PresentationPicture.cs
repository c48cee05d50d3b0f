namespace LumbopelvicModel.Drawing;

/// <summary>Where one patient has pain, numbness and sensory loss.</summary>
internal static class PresentationPicture
{
    private const double ColumnWidth = 300;

    /// <summary>Findings that say something of the other side and have no place on the skin.</summary>
    private static readonly Finding[] OfTheOtherSide =
    [
        Findings.Course.Bilateral,
        Findings.Symptom.WeaknessBothLegs,
        Findings.Sign.CrossedStraightLegRaise,
        Findings.Sign.CrossedFemoralStretch,
        Findings.Sign.StraightLegRaiseBilateral,
    ];

    public static SvgPicture Draw(Presentation presentation, Theme theme)
    {
        ViewLayout layout = presentation.Side == Side.Left ? ViewLayout.ForLeft() : ViewLayout.ForRight(between: 40);
        double columnX = layout.End + 34;
        var canvas = new Canvas((int)(columnX + ColumnWidth + Canvas.Margin), 976, theme);
        string title = presentation.Id is { } id ? $"Where it hurts: {id}" : "Where it hurts";
        canvas.Heading(title, string.Join(". ", [.. Person(presentation), PatientMarks.SideNote(presentation)]));
        canvas.Open("defs");
        FigureDrawing.Define(canvas);
        foreach (Complaint complaint in Complaint.All)
        {
            complaint.Define(canvas);
        }

        canvas.Close("defs");
        foreach (BodyFigure figure in BodyFigure.All)
        {
            FigureDrawing.Draw(canvas, figure, layout.XOf(figure), ViewLayout.Top, 1, () => PatientMarks.Paint(canvas, figure, presentation));
            layout.Draw(canvas, figure, Callouts(layout, figure, presentation));
        }

        Legend(canvas, columnX, presentation);
        canvas.Notice();
        return canvas.ToPicture(title, Description(presentation));
    }

    /// <summary>A region is labelled once, in the view that comes first.</summary>
    private static IEnumerable<Callout> Callouts(ViewLayout layout, BodyFigure figure, Presentation presentation) =>
        from region in BodyRegions.All
        where figure.View == BodyView.Front ? region.View != BodyView.Back : region.View == BodyView.Back
        let kinds = Complaint.All.Where(complaint => complaint.RegionsIn(presentation).Contains(region)).Select(complaint => complaint.Id.Replace('-', ' ')).ToArray()
        where kinds.Length > 0
        select layout.CalloutAt(figure, region, TextMetrics.Wrap(string.Join(", ", kinds), CalloutColumn.Width, CalloutColumn.DetailSize));

    /// <summary>Age and sex, as far as they are known.</summary>
    private static IEnumerable<string> Person(Presentation presentation)
    {
        string?[] known = [presentation.Age is { } age ? new MeasuredValue(Measurements.Age, age).ToString() : null, presentation.Sex?.ToId()];
        string person = string.Join(", ", known.OfType<string>());
        return person.Length == 0 ? [] : [person];
    }

    private static void Legend(Canvas canvas, double x, Presentation presentation)
    {
        TextColumn column = new TextColumn(canvas, x, ViewLayout.Top - 12, ColumnWidth).Heading("What is marked");
        foreach (Complaint complaint in Complaint.All)
        {
            column.Entry(complaint.Fill, complaint.Name);
        }

        List(column, "On both sides or crossed", OfTheOtherSide.Where(finding => presentation.Status(finding) == FindingStatus.Present).Select(finding => finding.Name));
        List(column, "Asked and denied", Complaint.All
            .Select(complaint => (complaint.Name, Regions: complaint.DeniedIn(presentation)))
            .Where(denied => denied.Regions.Count > 0)
            .Select(denied => $"{denied.Name}: {Names(denied.Regions)}"));
        column.Space(8).Heading("How to read it").Paragraph("A finding marks the whole of its region; what is not marked was denied or not asked.", isMuted: true);
    }

    private static void List(TextColumn column, string heading, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length == 0)
        {
            return;
        }

        column.Space(8).Heading(heading);
        foreach (string line in all)
        {
            column.Paragraph(line);
        }
    }

    private static string Description(Presentation presentation)
    {
        IEnumerable<string> marked = Complaint.All
            .Select(complaint => (complaint.Name, Regions: complaint.RegionsIn(presentation)))
            .Where(kind => kind.Regions.Count > 0)
            .Select(kind => $"{kind.Name}: {Names(kind.Regions)}.");
        return string.Join(" ", ["Front and back of the body.", PatientMarks.SideNote(presentation), .. marked.DefaultIfEmpty("Nothing is marked.")]);
    }

    private static string Names(IEnumerable<BodyRegion> regions) => string.Join(", ", regions.Select(region => region.Name.ToLowerInvariant()));
}
