using System.Globalization;

namespace LumbopelvicModel.Drawing;

/// <summary>
/// Fagan's nomogram (1975): log odds before on the left, growing downwards; log odds after on the right, growing upwards; half the log
/// likelihood ratio in the middle. A straight line through the three is then Bayes' rule.
/// </summary>
internal static class NomogramChart
{
    /// <summary>The scales reach no further: one in a million, and all but one in a million.</summary>
    public const double MostDecibans = 60;
    private const double LeastReach = 30;
    private const double Left = 210;
    private const double Middle = 450;
    private const double Right = 690;
    private const double Top = 140;
    private const double Bottom = 700;
    private const double Away = 70;
    private const double LeastSpace = 13;
    private static readonly string[] Dashes = ["none", "9 4", "3 3", "12 4 3 4"];

    public static SvgPicture Draw(Probability pretest, IReadOnlyList<LikelihoodRatio> ratios, Theme theme)
    {
        double before = LogOdds.Of(pretest.Value);
        double reach = Reach(before, ratios);
        var canvas = new Canvas(ChartText.Width, (int)Bottom + 80, theme);
        const string Title = "From pretest to posttest probability";
        new ChartHead(Title, "Straight from the pretest probability through the likelihood ratio to the posttest probability.", []).Draw(canvas);
        var pretestScale = new AxisScale(-reach, reach, Top, Bottom);
        var ratioScale = new AxisScale(-2 * reach, 2 * reach, Bottom, Top);
        var posttestScale = new AxisScale(-reach, reach, Bottom, Top);
        double y = pretestScale.At(before);
        var callouts = new List<Callout>();
        foreach ((LikelihoodRatio ratio, int index) in ratios.Select((ratio, index) => (ratio, index)))
        {
            double end = posttestScale.At(before + ratio.Decibans);
            string posttest = pretest.Update(ratio).ToString();
            ChartText.Group(canvas, $"{pretest}, likelihood ratio {ratio}: {posttest}", "ratio", ratio.Value.ToString("R", CultureInfo.InvariantCulture), () =>
                Line(canvas, y, ratioScale.At(ratio.Decibans), end, Dashes[index % Dashes.Length]));
            callouts.Add(new Callout(Right, end, posttest, TextMetrics.Wrap($"likelihood ratio {ratio}", canvas.Width - Canvas.Margin - Right - Away, Canvas.TextSize)));
        }

        Axis(canvas, Left, "pretest", ProbabilityTicks.On(pretestScale, _ => LeastSpace), TextAnchor.Start);
        Axis(canvas, Middle, "likelihood ratio", RatioTicks(ratioScale, ratios.Select(ratio => Math.Abs(ratio.Decibans)).Append(LeastReach).Max()), TextAnchor.Start);
        Axis(canvas, Right, "posttest", ProbabilityTicks.On(posttestScale, _ => LeastSpace), TextAnchor.End);
        foreach (LikelihoodRatio ratio in ratios)
        {
            canvas.Circle(Middle, ratioScale.At(ratio.Decibans), 4, ("fill", canvas.Colours.Bar), ("stroke", canvas.Colours.Background));
        }

        CalloutColumn.Draw(canvas, [new Callout(Left, y, pretest.ToString(), ["pretest"])], Left - Away, TextAnchor.End, Top, Bottom);
        CalloutColumn.Draw(canvas, callouts, Right + Away, TextAnchor.Start, Top - 20, Bottom + 20);
        canvas.Notice();
        return canvas.ToPicture(Title, Description(pretest, ratios));
    }

    /// <summary>How far the scales reach from even odds: far enough for every line, in whole tens of decibans.</summary>
    private static double Reach(double before, IReadOnlyList<LikelihoodRatio> ratios) =>
        ratios.Select(ratio => Math.Abs(before + ratio.Decibans)).Append(Math.Abs(before)).Append(LeastReach).Max(decibans => 10 * Math.Ceiling(decibans / 10));

    /// <summary>Likelihood ratios of one, two and five times each power of ten, or of the powers alone where there is no room.</summary>
    private static List<(double Place, string Label)> RatioTicks(AxisScale scale, double reach)
    {
        var ticks = new List<(double Place, string Label)>();
        bool hasRoom = scale.At(0) - scale.At(10 * Math.Log10(2)) >= LeastSpace;
        int most = (int)Math.Ceiling(reach / 10);
        for (int power = -most; power <= most; power++)
        {
            foreach (int digit in hasRoom && power < most ? [1, 2, 5] : new[] { 1 })
            {
                double value = digit * Math.Pow(10, power);
                ticks.Add((scale.At(10 * Math.Log10(value)), ((decimal)value).ToString("#,0.############", CultureInfo.InvariantCulture)));
            }
        }

        return ticks;
    }

    /// <summary>A scale with its marks, over the lines: where one crosses a label it gives way.</summary>
    private static void Axis(Canvas canvas, double x, string name, IReadOnlyList<(double Place, string Label)> ticks, TextAnchor anchor)
    {
        canvas.Rule((x, ticks.Min(tick => tick.Place)), (x, ticks.Max(tick => tick.Place)));
        canvas.Label(name, x, Top - 18, Canvas.TextSize, TextAnchor.Middle, isBold: true);
        foreach ((double place, string _) in ticks)
        {
            canvas.Rule((x - 5, place), (x + 5, place));
        }

        canvas.Open("g", ("stroke", canvas.Colours.Background), ("stroke-width", "4"), ("stroke-linejoin", "round"), ("paint-order", "stroke"));
        foreach ((double place, string label) in ticks)
        {
            canvas.Label(label, x + (anchor == TextAnchor.End ? -12 : 12), place + 4, 12, anchor, isMuted: true);
        }

        canvas.Close("g");
    }

    /// <summary>From scale to scale: three points, which lie on one straight line because Bayes' rule holds.</summary>
    private static void Line(Canvas canvas, double pretest, double ratio, double posttest, string dashes) =>
        canvas.Polyline([(Left, pretest), (Middle, ratio), (Right, posttest)], ("stroke", canvas.Colours.Bar), ("stroke-width", "2.2"), ("stroke-dasharray", dashes));

    private static string Description(Probability pretest, IReadOnlyList<LikelihoodRatio> ratios) =>
        $"From a pretest probability of {pretest}: "
        + string.Join("; ", ratios.Select(ratio => $"a likelihood ratio of {ratio} gives {pretest.Update(ratio)}"))
        + ".";
}
