using System.Globalization;

namespace LumbopelvicModel.Drawing;

/// <summary>What to ask next as bars of expected information, below the questions that close open emergency flags.</summary>
internal static class QuestionChart
{
    private const double LabelWidth = 428;
    private const double FigureWidth = 52;
    private const double LineHeight = 18;
    private const double Indent = 18;

    // The distance between two lines of the scale.
    private static readonly double[] Steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1];

    public static SvgPicture Draw(QuestionPlan plan, int top, Theme theme)
    {
        Question[] questions = [.. plan.AfterScreening.Take(top)];
        string[][] screening = [.. plan.Screening.Select(entry => TextMetrics.Wrap($"{entry.Finding.Question} ({ConcernsOf(entry)})", ChartText.Width - (2 * Canvas.Margin) - Indent, Canvas.TextSize).ToArray())];
        var head = new ChartHead("What to ask next", questions.Length == 0 ? "Everything is known that the rules ask for." : "The longer the bar, the more the answer is expected to tell about the differential.", []);
        double screeningTop = head.Bottom + 40;
        double rowsTop = screeningTop + (screening.Length == 0 ? 12 : 64 + (screening.Sum(lines => lines.Length) * LineHeight));
        BarRow[] rows = [.. questions.Select(Row)];
        double rowsEnd = rowsTop + Bars.HeightOf(rows, LabelWidth);
        var canvas = new Canvas(ChartText.Width, (int)(rowsEnd + 44 + ChartText.NoticeHeight), theme);
        head.Draw(canvas);
        Screening(canvas, screening, screeningTop);
        canvas.Label(questions.Length == 0 ? "No further question" : screening.Length == 0 ? "Next" : "Then", Canvas.Margin, rowsTop - 12, 16, isBold: true);
        if (rows.Length > 0)
        {
            double most = rows.Max(row => row.Value);
            double step = Steps.First(step => 4 * step >= most || step == Steps[^1]);
            int count = Math.Max(1, (int)Math.Ceiling(most / step));
            var bars = new Bars(canvas, LabelWidth, FigureWidth, count * step);
            bars.Grid(rowsTop - 12, rowsEnd, [.. Enumerable.Range(0, count + 1).Select(line => (line * step, (line * step).ToString("0.##", CultureInfo.InvariantCulture)))]);
            canvas.Label("bits", canvas.Width - Canvas.Margin, rowsTop - 12, 12, TextAnchor.End, isMuted: true);
            bars.Rows(rows, rowsTop);
            Legend(canvas, rowsEnd + 26);
        }

        canvas.Notice();
        return canvas.ToPicture("What to ask next", Description(plan, rows));
    }

    private static BarRow Row(Question question) => new(
        ("finding", question.Finding.Id),
        question.Finding.Question,
        question.Bits,
        question.Bits.ToString("0.000", CultureInfo.InvariantCulture),
        IsHollow: question.Finding.AskedOf == AskedOf.Clinician);

    private static void Screening(Canvas canvas, string[][] questions, double top)
    {
        if (questions.Length == 0)
        {
            return;
        }

        canvas.Label("First, to exclude emergencies", Canvas.Margin, top, 16, isBold: true);
        double y = top + 26;
        foreach (string[] lines in questions)
        {
            canvas.Circle(Canvas.Margin + 5, y - 5, 3, ("fill", canvas.Colours.Text));
            foreach (string line in lines)
            {
                canvas.Label(line, Canvas.Margin + Indent, y);
                y += LineHeight;
            }
        }
    }

    private static void Legend(Canvas canvas, double middle)
    {
        var scale = new AxisScale(0, 1, Canvas.Margin, Canvas.Margin + 36);
        Bars.Bar(canvas, scale, new BarRow(("legend", "patient"), string.Empty, 1, string.Empty), middle, 16);
        canvas.Label("ask the patient", Canvas.Margin + 46, middle + 5);
        scale = new AxisScale(0, 1, Canvas.Margin + 196, Canvas.Margin + 232);
        Bars.Bar(canvas, scale, new BarRow(("legend", "clinician"), string.Empty, 1, string.Empty, IsHollow: true), middle, 16);
        canvas.Label("examine (a clinician)", Canvas.Margin + 242, middle + 5);
    }

    private static string ConcernsOf(ScreeningQuestion question) => string.Join(", ", question.RedFlags.Select(flag => flag.ConcernName.ToLowerInvariant()).Distinct());

    private static string Description(QuestionPlan plan, BarRow[] rows) =>
        (plan.Screening.Count == 0 ? string.Empty : $"First {plan.Screening.Count} questions that exclude emergencies. ")
        + "Questions by expected information in bits: "
        + string.Join("; ", rows.Select(row => $"{row.Label} {row.Figure}").DefaultIfEmpty("none is left"))
        + ".";
}
