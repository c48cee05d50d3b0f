namespace LumbopelvicModel.Drawing;

/// <summary>Rows of a label, a bar and a figure, one below the other.</summary>
internal sealed class Bars
{
    /// <summary>The height of a row with a label of at most two lines.</summary>
    public const double RowHeight = 42;
    private const int MostLines = 4;
    private const double Thickness = 20;
    private const double Gap = 12;
    private readonly Canvas _canvas;
    private readonly AxisScale _scale;
    private readonly double _labelWidth;

    /// <param name="canvas">The picture.</param>
    /// <param name="labelWidth">The room of the labels on the left.</param>
    /// <param name="figureWidth">The room of the figures on the right.</param>
    /// <param name="end">The number at the end of the scale, which starts at 0.</param>
    public Bars(Canvas canvas, double labelWidth, double figureWidth, double end)
    {
        _canvas = canvas;
        _labelWidth = labelWidth;
        _scale = new AxisScale(0, end, Canvas.Margin + labelWidth + Gap, canvas.Width - Canvas.Margin - figureWidth - Gap);
    }

    /// <summary>Lines across the rows, with their numbers above.</summary>
    public void Grid(double top, double bottom, params (double Value, string Label)[] ticks)
    {
        foreach ((double value, string label) in ticks)
        {
            double x = _scale.At(value);
            _canvas.Rule((x, top + 6), (x, bottom));
            _canvas.Label(label, x, top, 12, TextAnchor.Middle, isMuted: true);
        }
    }

    /// <summary>How high rows are in all.</summary>
    public static double HeightOf(IEnumerable<BarRow> rows, double labelWidth) => rows.Sum(row => HeightOf(row, labelWidth));

    /// <summary>Draws rows from a height down.</summary>
    public void Rows(IEnumerable<BarRow> rows, double top)
    {
        foreach (BarRow row in rows)
        {
            double height = HeightOf(row, _labelWidth);
            double middle = top + (height / 2);
            ChartText.Group(_canvas, $"{row.Label}: {row.Figure}", row.Key.Name, row.Key.Id, () => Row(row, middle));
            top += height;
        }
    }

    /// <summary>A bar from the start of a scale, filled or only outlined, and its whisker.</summary>
    public static void Bar(Canvas canvas, AxisScale scale, BarRow row, double middle, double thickness)
    {
        double width = scale.At(row.Value) - scale.Start;
        canvas.Rectangle(
            scale.Start,
            middle - (thickness / 2),
            width,
            thickness,
            ("class", "bar"),
            ("fill", row.IsHollow ? canvas.Colours.Background : canvas.Colours.Bar),
            ("stroke", canvas.Colours.Bar),
            ("stroke-width", row.IsHollow ? "1.6" : "0"));
        if (row.Range is { } range)
        {
            Whisker(canvas, scale.At(range.Low), scale.At(range.High), middle, thickness * 0.3);
        }
    }

    private static double HeightOf(BarRow row, double labelWidth) =>
        Math.Max(RowHeight, ChartText.HeightOf(Math.Min(MostLines, TextMetrics.Wrap(row.Label, labelWidth, Canvas.TextSize).Count)) + 8);

    private void Row(BarRow row, double middle)
    {
        ChartText.Block(_canvas, row.Label, Canvas.Margin, middle, _labelWidth, MostLines);
        Bar(_canvas, _scale, row, middle, Thickness);
        double right = _canvas.Width - Canvas.Margin;
        ChartText.Block(_canvas, row.Figure, right, middle, right - _scale.End - Gap, 1, TextAnchor.End);
    }

    /// <summary>A line with caps; a wider one below it in the colour of the page keeps it visible on the bar.</summary>
    private static void Whisker(Canvas canvas, double low, double high, double middle, double half)
    {
        string path = $"M{SvgWriter.Number(low)} {SvgWriter.Number(middle - half)}v{SvgWriter.Number(2 * half)}m0 {SvgWriter.Number(-half)}H{SvgWriter.Number(high)}m0 {SvgWriter.Number(-half)}v{SvgWriter.Number(2 * half)}";
        canvas.Empty("path", ("d", path), ("fill", "none"), ("stroke", canvas.Colours.Background), ("stroke-width", "4"));
        canvas.Empty("path", ("d", path), ("class", "whisker"), ("fill", "none"), ("stroke", canvas.Colours.Text), ("stroke-width", "1.6"));
    }
}
