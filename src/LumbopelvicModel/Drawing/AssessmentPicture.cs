using System.Globalization;

namespace LumbopelvicModel.Drawing;

/// <summary>Where the first condition of a differential typically hurts, beside where this patient hurts.</summary>
internal static class AssessmentPicture
{
    private const double Scale = 0.78;
    private const double Top = 164;
    private const double TableX = 404;
    private const double BarX = TableX + 186;
    private const double BarWidth = 110;
    private const double BasisX = BarX + BarWidth + 58;
    private const double AnswerX = TableX + 530;
    private const double RowHeight = 26;

    public static SvgPicture Draw(Assessment assessment, Theme theme)
    {
        var canvas = new Canvas(1340, 880, theme);
        ConditionAssessment leading = assessment.Differential[0];
        var typical = new TypicalPain(assessment.KnowledgeBase, leading);
        string name = leading.Variant is { } variant ? $"{leading.Condition.Name} ({variant.Variant.Label})" : leading.Condition.Name;
        string title = $"{name}, {leading.Probability}: where it hurts and where this patient hurts";
        canvas.Heading($"{name}, {leading.Probability}", Subtitle(assessment));
        RedFlags(canvas, assessment);
        canvas.Open("defs");
        FigureDrawing.Define(canvas);
        Complaint.All.ToList().ForEach(complaint => complaint.Define(canvas));
        canvas.Close("defs");
        double reach = BodyFigure.HalfWidth * Scale;
        DrawPair(canvas, Canvas.Margin + reach, "Where it typically hurts", figure => PaintTypical(canvas, figure, typical, PatientMarks.SidesOf(assessment.Presentation)));
        DrawPair(canvas, canvas.Width - Canvas.Margin - (3 * reach) - 20, "Where this patient hurts", figure => PatientMarks.Paint(canvas, figure, assessment.Presentation));
        Table(canvas, typical, assessment.Presentation);
        Footer(canvas, assessment.Presentation);
        return canvas.ToPicture(title, Description(assessment, name, typical));
    }

    private static void DrawPair(Canvas canvas, double x, string heading, Action<BodyFigure> paint)
    {
        double between = (2 * BodyFigure.HalfWidth * Scale) + 20;
        canvas.Label(heading, x + (between / 2), Top - 36, 16, TextAnchor.Middle, isBold: true);
        foreach (BodyFigure figure in BodyFigure.All)
        {
            FigureDrawing.Draw(canvas, figure, figure.View == BodyView.Front ? x : x + between, Top, Scale, () => paint(figure));
        }
    }

    /// <summary>What lies in another shape, as the upper outer part of the buttock does, is first cleared of its colour.</summary>
    private static void PaintTypical(Canvas canvas, BodyFigure figure, TypicalPain typical, IReadOnlyList<Side> sides)
    {
        canvas.Open("g", ("fill", canvas.Colours.Typical), ("stroke", canvas.Colours.Skin));
        foreach (BodyRegion region in figure.Shapes.Select(shape => shape.Region))
        {
            if (typical.In(region) is { } frequency)
            {
                foreach (Side side in FigureDrawing.SidesFor(figure, region, sides))
                {
                    if (region.Parents.Any(parent => figure.ShapeOf(parent) is not null))
                    {
                        canvas.Empty("use", ("href", "#" + figure.IdOf(region, side)), ("fill", canvas.Colours.Skin));
                    }

                    FigureDrawing.Mark(canvas, figure, region, side, ("fill-opacity", Opacity(frequency)));
                }
            }
        }

        canvas.Close("g");
    }

    private static void Table(Canvas canvas, TypicalPain typical, Presentation presentation)
    {
        double y = Top - 36;
        canvas.Label("Pain in", TableX, y, 16, isBold: true);
        canvas.Label("how often", BarX, y, isMuted: true);
        canvas.Label("rests on", BasisX, y, isMuted: true);
        canvas.Label("this one", AnswerX, y, anchor: TextAnchor.End, isMuted: true);
        Bars(canvas, y, typical, ("fill", canvas.Colours.Skin), ("stroke", canvas.Colours.Rule), _ => 1, _ => []);
        Bars(canvas, y, typical, ("fill", canvas.Colours.Typical), ("stroke", "none"), frequency => frequency, frequency => [("fill-opacity", Opacity(frequency))]);
        foreach (TypicalRegion entry in typical.Regions)
        {
            y += RowHeight;
            FindingStatus status = Complaint.Pain.StatusIn(presentation, entry.Region);
            canvas.Label(entry.Region.Name, TableX, y, isBold: status == FindingStatus.Present);
            canvas.Label(Percent(entry.Frequency), BarX + BarWidth + 42, y, anchor: TextAnchor.End);
            canvas.Label(entry.IsPublished ? "published" : "judgement", BasisX, y, isMuted: !entry.IsPublished);
            canvas.Label(Answer(status), AnswerX, y, Canvas.TextSize, TextAnchor.End, status == FindingStatus.Present, status == FindingStatus.NotAssessed);
        }

        canvas.Label("published: from studies or reviews of such patients; judgement: an estimate", TableX, y + RowHeight + 8, 11, isMuted: true);
    }

    /// <summary>One bar in each row below a height.</summary>
    private static void Bars(
        Canvas canvas,
        double y,
        TypicalPain typical,
        (string Name, string Value) fill,
        (string Name, string Value) stroke,
        Func<double, double> share,
        Func<double, (string Name, string Value)[]> attributes)
    {
        canvas.Open("g", fill, stroke, ("stroke-width", "0.6"));
        foreach (TypicalRegion entry in typical.Regions)
        {
            y += RowHeight;
            canvas.Rectangle(BarX, y - 13, BarWidth * share(entry.Frequency), 16, attributes(entry.Frequency));
        }

        canvas.Close("g");
    }

    private static void Footer(Canvas canvas, Presentation presentation)
    {
        double y = canvas.Height - 52;
        double x = canvas.Width - Canvas.Margin;
        foreach (Complaint complaint in Complaint.All.Reverse())
        {
            x -= TextMetrics.Width(complaint.Name, Canvas.TextSize);
            canvas.Label(complaint.Name, x, y);
            x -= 40;
            canvas.Rectangle(x, y - 13, 30, 16, ("rx", "3"), ("fill", complaint.Fill), ("stroke", canvas.Colours.Rule));
            x -= 16;
        }

        canvas.Label(TextMetrics.Cut(PatientMarks.SideNote(presentation), x - Canvas.Margin, Canvas.TextSize), Canvas.Margin, y, isMuted: true);
        canvas.Notice();
    }

    /// <summary>No picture of the likely may hide the dangerous.</summary>
    private static void RedFlags(Canvas canvas, Assessment assessment)
    {
        if (assessment.RedFlags.Count > 0)
        {
            string flags = "Red flag: " + string.Join("; ", assessment.RedFlags.Select(alert => alert.RedFlag.ConcernName).Distinct());
            canvas.Label(TextMetrics.Cut(flags, canvas.Width - (2 * Canvas.Margin), 15), Canvas.Margin, 92, 15, isBold: true);
        }
    }

    private static string Subtitle(Assessment assessment)
    {
        string text = "Then " + string.Join(", ", assessment.Differential.Skip(1).Take(2).Select(next => $"{next.Condition.Name} {next.Probability}"));
        return assessment.NamesRoots ? $"{text}. If a root is involved, most probably {assessment.Roots[0].Root.Id} ({assessment.Roots[0].Probability})" : text;
    }

    private static string Description(Assessment assessment, string name, TypicalPain typical) =>
        $"Left: how often {name} hurts in each region, the stronger the colour the more often: "
        + string.Join(", ", typical.Regions.Select(entry => $"{entry.Region.Name.ToLowerInvariant()} {Percent(entry.Frequency)}{(entry.IsPublished ? string.Empty : " by judgement")}"))
        + ". Right: where this patient hurts: "
        + string.Join(", ", Complaint.Pain.RegionsIn(assessment.Presentation).Select(region => region.Name.ToLowerInvariant()).DefaultIfEmpty("nowhere named"))
        + ". " + PatientMarks.SideNote(assessment.Presentation);

    private static string Answer(FindingStatus status) => status switch
    {
        FindingStatus.Present => "yes",
        FindingStatus.Absent => "no",
        _ => "not asked",
    };

    private static string Percent(double frequency) => (frequency * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Opacity(double frequency) => frequency.ToString("0.00", CultureInfo.InvariantCulture);
}
