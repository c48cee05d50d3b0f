using System.Globalization;

namespace LumbopelvicModel.Drawing;

/// <summary>The conditions as bars, the most probable first, below a strip of where the pain comes from.</summary>
internal static class DifferentialChart
{
    private const int Most = 10;
    private const int Fewest = 3;
    private const double StripHeight = 128;
    private const double LabelWidth = 324;
    private const double FigureWidth = 208;
    private const double TileGap = 14;
    private const string OtherName = "None of the modelled conditions";
    private const string OtherId = "other";

    // What is rarer is named together: a bar of it would not be seen.
    private const double LeastShown = 0.01;

    public static SvgPicture Draw(Assessment assessment, Theme theme)
    {
        ConditionAssessment[] shown = [.. assessment.Differential.Take(Most).Where((entry, rank) => rank < Fewest || entry.Probability.Value >= LeastShown)];
        var head = new ChartHead(assessment.Presentation.Id is { } id ? $"Differential: {id}" : "Differential", Subtitle(assessment), assessment.RedFlags);
        double stripTop = head.Bottom + 40;
        double rowsTop = stripTop + StripHeight;
        BarRow[] rows = [.. shown.Select(Row), Other(assessment)];
        double rowsEnd = rowsTop + Bars.HeightOf(rows, LabelWidth);
        var canvas = new Canvas(ChartText.Width, (int)(rowsEnd + 40 + ChartText.NoticeHeight), theme);
        head.Draw(canvas);
        Strip(canvas, assessment, stripTop);
        var bars = new Bars(canvas, LabelWidth, FigureWidth, 1);
        canvas.Label("Which condition", Canvas.Margin, rowsTop - 12, 16, isBold: true);
        bars.Grid(rowsTop - 12, rowsEnd, [.. new[] { 0, 0.25, 0.5, 0.75, 1 }.Select(share => (share, share.ToString("0 %", CultureInfo.InvariantCulture)))]);
        bars.Rows(rows, rowsTop);
        canvas.Label(Rest(assessment, shown.Length), Canvas.Margin, rowsEnd + 24, isMuted: true);
        canvas.Notice();
        string title = $"Differential: {shown[0].Name}, {shown[0].Probability}";
        return canvas.ToPicture(title, Description(assessment, rows));
    }

    private static BarRow Row(ConditionAssessment entry) =>
        new(("condition", entry.Condition.Id), entry.Name, entry.Probability.Value, Figure(entry.Probability, entry.Interval), Range(entry.Interval));

    private static BarRow Row(SourceAssessment entry) =>
        new(("source", entry.Source.ToId()), AssessmentText.Capitalised(entry.Source.ToName()), entry.Probability.Value, Figure(entry.Probability, entry.Interval), Range(entry.Interval));

    private static BarRow Other(Assessment assessment) =>
        new(("condition", OtherId), OtherName, assessment.Other.Value, Figure(assessment.Other, assessment.OtherInterval), Range(assessment.OtherInterval), IsHollow: true);

    /// <summary>Every source in a tile: name, probability and a thin bar.</summary>
    private static void Strip(Canvas canvas, Assessment assessment, double top)
    {
        BarRow[] tiles = [.. assessment.Sources.Select(Row), Other(assessment) with { Key = ("source", OtherId) }];
        double width = (canvas.Width - (2 * Canvas.Margin) - ((tiles.Length - 1) * TileGap)) / tiles.Length;
        canvas.Label("Where it comes from", Canvas.Margin, top, 16, isBold: true);
        double x = Canvas.Margin;
        foreach ((BarRow tile, Probability probability) in tiles.Zip(assessment.Sources.Select(source => source.Probability).Append(assessment.Other)))
        {
            ChartText.Group(canvas, $"{tile.Label}: {tile.Figure}", tile.Key.Name, tile.Key.Id, () => Tile(canvas, tile, probability.ToString(), x, top + 30, width));
            x += width + TileGap;
        }
    }

    private static void Tile(Canvas canvas, BarRow tile, string percent, double x, double y, double width)
    {
        var scale = new AxisScale(0, 1, x, x + width);
        canvas.Label(percent, x, y, 18, isBold: true);
        canvas.Rectangle(x, y + 8, width, 12, ("fill", "none"), ("stroke", canvas.Colours.Rule), ("stroke-width", "0.8"));
        Bars.Bar(canvas, scale, tile, y + 14, 12);
        foreach (string line in TextMetrics.Wrap(tile.Label, width, 12))
        {
            canvas.Label(line, x, y + 36, 12, isMuted: true);
            y += 15;
        }
    }

    private static string Figure(Probability probability, ProbabilityInterval? interval) =>
        interval is null ? probability.ToString() : $"{probability} ({Bare(interval.Low)} to {Bare(interval.High)})";

    private static string Bare(Probability probability) => probability.ToString().Replace(" %", string.Empty, StringComparison.Ordinal);

    private static (double, double)? Range(ProbabilityInterval? interval) => interval is null ? null : (interval.Low.Value, interval.High.Value);

    private static string Subtitle(Assessment assessment)
    {
        string text = $"{assessment.Fit} Setting: {assessment.Profile.Name}.";
        return assessment.OtherInterval is null ? text : text + " Whiskers: the range that the numbers leave open (90 %).";
    }

    private static string Rest(Assessment assessment, int shown)
    {
        ConditionAssessment next = assessment.Differential[shown];
        return $"{assessment.Differential.Count - shown} further conditions: each {next.Probability} or less. Two conditions at once: {assessment.Coexistence}.";
    }

    private static string Description(Assessment assessment, BarRow[] rows) =>
        "Bars, the longer the more probable. " + string.Join("; ", rows.Select(row => $"{row.Label} {row.Figure}"))
        + ". Where it comes from: " + string.Join("; ", assessment.Sources.Select(source => $"{source.Source.ToName()} {source.Probability}"))
        + ". Two can be ill at once, so that the bars may add up to more than 100 %.";
}
