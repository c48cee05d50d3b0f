using System.Globalization;

namespace LumbopelvicModel.Drawing;

/// <summary>A reliability plot: what was forecast against what came true, the diagonal, and how many forecasts each point rests on.</summary>
internal static class ReliabilityChart
{
    private const double Left = 84;
    private const double Top = 128;
    private const double Size = 440;
    private const double HistogramTop = Top + Size + 50;
    private const double HistogramHeight = 70;
    private const double TableX = 580;
    private const double RowHeight = 30;

    public static SvgPicture Draw(Calibration calibration, Theme theme)
    {
        var canvas = new Canvas(ChartText.Width, (int)(HistogramTop + HistogramHeight + 16 + ChartText.NoticeHeight), theme);
        string error = (calibration.ExpectedError * 100).ToString("0.00", CultureInfo.InvariantCulture);
        const string Title = "Are the probabilities what they say?";
        new ChartHead(Title, $"Expected calibration error {error} percentage points over {Count(calibration.Count)} forecasts; 0 is perfect.", []).Draw(canvas);
        var across = new AxisScale(0, 1, Left, Left + Size);
        var up = new AxisScale(0, 1, Top + Size, Top);
        Axes(canvas, across, up);
        Histogram(canvas, calibration, across);
        Points(canvas, calibration, across, up);
        Table(canvas, calibration);
        canvas.Notice();
        return canvas.ToPicture(Title, Description(calibration, error));
    }

    private static void Axes(Canvas canvas, AxisScale across, AxisScale up)
    {
        for (int fifth = 0; fifth <= 5; fifth++)
        {
            double share = fifth / 5.0;
            string label = share.ToString("0 %", CultureInfo.InvariantCulture);
            canvas.Rule((across.At(share), up.Start), (across.At(share), up.End));
            canvas.Rule((across.Start, up.At(share)), (across.End, up.At(share)));
            canvas.Label(label, across.At(share), up.Start + 18, 12, TextAnchor.Middle, isMuted: true);
            canvas.Label(label, across.Start - 8, up.At(share) + 4, 12, TextAnchor.End, isMuted: true);
        }

        canvas.Polyline([(across.Start, up.Start), (across.End, up.End)], ("class", "diagonal"), ("stroke", canvas.Colours.Muted), ("stroke-dasharray", "6 5"), ("stroke-width", "1.5"));
        canvas.Label("came true", Canvas.Margin, Top - 14, isMuted: true);
        canvas.Label("forecast", across.End, up.Start + 36, Canvas.TextSize, TextAnchor.End, isMuted: true);
    }

    private static void Points(Canvas canvas, Calibration calibration, AxisScale across, AxisScale up)
    {
        (double X, double Y)[] points = [.. calibration.Bins.Select(bin => (across.At(bin.Predicted.Value), up.At(bin.Observed.Value)))];
        canvas.Polyline(points, ("class", "curve"), ("stroke", canvas.Colours.Bar), ("stroke-width", "2"));
        foreach ((CalibrationBin bin, (double x, double y)) in calibration.Bins.Zip(points))
        {
            ChartText.Group(canvas, Words(bin), "bin", BinName(bin), () => canvas.Circle(x, y, 6, ("fill", canvas.Colours.Bar), ("stroke", canvas.Colours.Background), ("stroke-width", "1.5")));
        }
    }

    /// <summary>How many forecasts each bin holds, on a scale of tenfold steps: the rare ones would not be seen beside the many.</summary>
    private static void Histogram(Canvas canvas, Calibration calibration, AxisScale across)
    {
        canvas.Label("how many forecasts (tenfold steps)", across.Start, HistogramTop - 4, 12, isMuted: true);
        double most = Math.Log10(calibration.Bins.Max(bin => bin.Count) + 1);
        foreach (CalibrationBin bin in calibration.Bins)
        {
            double height = Math.Log10(bin.Count + 1) / most * (HistogramHeight - 6);
            double x = across.At(bin.From) + 3;
            ChartText.Group(canvas, Words(bin), "count", BinName(bin), () =>
                canvas.Rectangle(x, HistogramTop + HistogramHeight - height, across.At(bin.To) - 3 - x, height, ("fill", canvas.Colours.Bar)));
        }

        canvas.Rule((across.Start, HistogramTop + HistogramHeight), (across.End, HistogramTop + HistogramHeight));
    }

    private static void Table(Canvas canvas, Calibration calibration)
    {
        double[] columns = [TableX, TableX + 164, TableX + 266, canvas.Width - Canvas.Margin];
        double y = Top + 4;
        Row(canvas, columns, y, true, "Forecast", "mean", "came true", "count");
        foreach (CalibrationBin bin in calibration.Bins)
        {
            y += RowHeight;
            Row(canvas, columns, y, false, Range(bin), bin.Predicted.ToString(), bin.Observed.ToString(), Count(bin.Count));
        }

        foreach (string line in TextMetrics.Wrap("On the dashed line forecasts come true as often as they say; below it they were too high, above it too low.", canvas.Width - Canvas.Margin - TableX, Canvas.TextSize))
        {
            y += y < Top + 10 + (calibration.Bins.Count * RowHeight) ? 36 : 18;
            canvas.Label(line, TableX, y, isMuted: true);
        }
    }

    private static void Row(Canvas canvas, double[] columns, double y, bool isHeading, params string[] cells)
    {
        for (int column = 0; column < cells.Length; column++)
        {
            canvas.Label(cells[column], columns[column], y, Canvas.TextSize, column == 0 ? TextAnchor.Start : TextAnchor.End, isHeading);
        }
    }

    private static string BinName(CalibrationBin bin) => bin.From.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Range(CalibrationBin bin) => string.Create(CultureInfo.InvariantCulture, $"{bin.From * 100:0} to {bin.To * 100:0} %");

    private static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Words(CalibrationBin bin) => $"{Range(bin)}: forecast {bin.Predicted} on average, came true {bin.Observed}, {Count(bin.Count)} forecasts";

    private static string Description(Calibration calibration, string error) =>
        $"Forecast probability against the share that came true. {string.Join("; ", calibration.Bins.Select(Words))}. Expected calibration error {error} percentage points.";
}
