using System.Globalization;

namespace LumbopelvicModel.Drawing;

/// <summary>The reasons for one condition as a waterfall: to the right what speaks for it, to the left what speaks against it.</summary>
internal static class ExplanationChart
{
    private const double LabelWidth = 336;
    private const double Start = Canvas.Margin + LabelWidth + 32;
    private const double End = 836;
    private const double Thickness = 20;

    // Up to the next ten, so that the scale reaches from 1 % to 99 % at least.
    private const double LeastReach = 15;

    public static SvgPicture Draw(Assessment assessment, Condition condition, Theme theme)
    {
        var waterfall = new Waterfall(assessment, condition);
        string name = waterfall.Explanation.Variant is { } variant ? $"{condition.Name} ({variant.Label})" : condition.Name;
        string title = $"Why {waterfall.Posttest}: {name}";
        var head = new ChartHead(title, $"Each step multiplies the odds: +10 decibans by ten, +3 by two, \u22123 by a half. Setting: {assessment.Profile.Name}.", assessment.RedFlags);
        double scaleTop = head.Bottom + 34;
        double top = scaleTop + 16;
        double rowsEnd = top + ((waterfall.Steps.Count + 2) * Bars.RowHeight);
        var canvas = new Canvas(ChartText.Width, (int)(rowsEnd + 72 + ChartText.NoticeHeight), theme);
        AxisScale scale = ScaleOf(waterfall);
        head.Draw(canvas);
        Scales(canvas, scale, scaleTop, rowsEnd);
        Mark(canvas, "pretest", "Before the findings (pretest)", waterfall.Pretest, scale.At(waterfall.Start), top);
        top += Bars.RowHeight;
        foreach (WaterfallStep step in waterfall.Steps)
        {
            double middle = top + (Bars.RowHeight / 2);
            double multiplied = Math.Pow(10, step.Decibans / 10);
            string words = $"{step.Label}: {ChartText.Signed(step.Decibans)} decibans, odds × {multiplied.ToString("G3", CultureInfo.InvariantCulture)} ({step.Source})";
            ChartText.Group(canvas, words, "step", step.Id, () => Step(canvas, scale, step, middle));
            top += Bars.RowHeight;
        }

        Mark(canvas, "posttest", "After the findings (posttest)", waterfall.Posttest, scale.At(waterfall.End), top);
        Legend(canvas, rowsEnd + 46);
        canvas.Notice();
        return canvas.ToPicture(title, Description(waterfall, name));
    }

    /// <summary>A scale that holds every step, whole tens of decibans, never less than from 1 % to 99 %.</summary>
    private static AxisScale ScaleOf(Waterfall waterfall)
    {
        double[] places = [-LeastReach, LeastReach, waterfall.Start, waterfall.End, .. waterfall.Steps.Select(step => step.To)];
        return new AxisScale(10 * Math.Floor((places.Min() - 1) / 10), 10 * Math.Ceiling((places.Max() + 1) / 10), Start, End);
    }

    private static void Scales(Canvas canvas, AxisScale scale, double top, double bottom)
    {
        canvas.Label("probability", Canvas.Margin, top, 12, isMuted: true);
        foreach ((double place, string label) in ProbabilityTicks.On(scale, label => TextMetrics.Width(label, 12) + 6))
        {
            canvas.Rule((place, top + 5), (place, top + 12));
            canvas.Label(label, place, top, 12, TextAnchor.Middle, isMuted: true);
        }

        canvas.Rule((scale.Start, top + 12), (scale.End, top + 12));
        double range = scale.To - scale.From;
        int step = range <= 100 ? 10 : range <= 200 ? 20 : 50 * (int)Math.Ceiling(range / 500);
        for (double decibans = step * Math.Ceiling(scale.From / step); decibans <= scale.To; decibans += step)
        {
            double x = scale.At(decibans);
            canvas.Rule((x, top + 12), (x, bottom));
            canvas.Label(decibans.ToString("+0;\u22120;0", CultureInfo.InvariantCulture), x, bottom + 16, 12, TextAnchor.Middle, isMuted: true);
        }

        canvas.Label("decibans of odds", Canvas.Margin, bottom + 16, 12, isMuted: true);
    }

    /// <summary>Where the way starts or ends: a diamond on the scale.</summary>
    private static void Mark(Canvas canvas, string id, string label, Probability probability, double x, double top)
    {
        double middle = top + (Bars.RowHeight / 2);
        ChartText.Group(canvas, $"{label}: {probability}", "mark", id, () =>
        {
            ChartText.Block(canvas, label, Canvas.Margin, middle, LabelWidth, 2, isBold: true);
            canvas.Empty("path", ("d", $"M{SvgWriter.Number(x)} {SvgWriter.Number(middle - 9)}l9 9l-9 9l-9 -9z"), ("fill", canvas.Colours.Text));
            ChartText.Block(canvas, probability.ToString(), canvas.Width - Canvas.Margin, middle, canvas.Width - Canvas.Margin - End, 1, TextAnchor.End, isBold: true);
        });
    }

    private static void Step(Canvas canvas, AxisScale scale, WaterfallStep step, double middle)
    {
        double from = scale.At(step.From);
        double to = scale.At(step.To);
        canvas.Empty("path", ("d", $"M{SvgWriter.Number(from)} {SvgWriter.Number(middle - (Bars.RowHeight / 2) - 11)}V{SvgWriter.Number(middle)}"), ("stroke", canvas.Colours.Muted), ("stroke-width", "1"), ("stroke-dasharray", "2 2"));
        Arrow(canvas, from, to, middle, step.Decibans >= 0);
        ChartText.Block(canvas, step.Label, Canvas.Margin, middle, LabelWidth, 2, isMuted: step.Id is Waterfall.WeakerId or Waterfall.OthersId);
        ChartText.Block(canvas, ChartText.Signed(step.Decibans), canvas.Width - Canvas.Margin, middle, canvas.Width - Canvas.Margin - End, 1, TextAnchor.End);
    }

    /// <summary>A bar that points where it goes: filled for, outlined against.</summary>
    private static void Arrow(Canvas canvas, double from, double to, double middle, bool isFor)
    {
        double head = Math.Min(8, Math.Abs(to - from)) * (isFor ? 1 : -1);
        const double Half = Thickness / 2;
        string outline = $"M{SvgWriter.Number(from)} {SvgWriter.Number(middle - Half)}H{SvgWriter.Number(to - head)}L{SvgWriter.Number(to)} {SvgWriter.Number(middle)}L{SvgWriter.Number(to - head)} {SvgWriter.Number(middle + Half)}H{SvgWriter.Number(from)}z";
        canvas.Empty(
            "path",
            ("class", isFor ? "for" : "against"),
            ("d", outline),
            ("fill", isFor ? canvas.Colours.Bar : canvas.Colours.Background),
            ("stroke", isFor ? canvas.Colours.Bar : canvas.Colours.Against),
            ("stroke-width", "1.8"),
            ("stroke-linejoin", "round"));
    }

    private static void Legend(Canvas canvas, double middle)
    {
        Arrow(canvas, Canvas.Margin, Canvas.Margin + 36, middle, isFor: true);
        canvas.Label("speaks for it", Canvas.Margin + 46, middle + 5);
        Arrow(canvas, Canvas.Margin + 216, Canvas.Margin + 180, middle, isFor: false);
        canvas.Label("speaks against it", Canvas.Margin + 226, middle + 5);
    }

    private static string Description(Waterfall waterfall, string name) =>
        $"From {waterfall.Pretest} before the findings to {waterfall.Posttest} after them for {name}, in decibans of odds: "
        + string.Join("; ", waterfall.Steps.Select(step => $"{step.Label} {ChartText.Signed(step.Decibans)}").DefaultIfEmpty("nothing counted"))
        + ".";
}
