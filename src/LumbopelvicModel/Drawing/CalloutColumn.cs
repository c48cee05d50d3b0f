namespace LumbopelvicModel.Drawing;

/// <summary>Sets labels one below the other beside a figure, each as near to its place as the others leave room.</summary>
internal static class CalloutColumn
{
    public const double Width = 220;
    public const double DetailSize = 13;
    private const double LineHeight = 17;
    private const double Gap = 9;

    /// <summary>Draws the labels.</summary>
    /// <param name="canvas">The picture.</param>
    /// <param name="callouts">The labels, in any order.</param>
    /// <param name="x">The edge of the column that looks at the figure.</param>
    /// <param name="anchor">Which end of the text stands at that edge.</param>
    /// <param name="top">Where the column begins.</param>
    /// <param name="bottom">Where it ends.</param>
    public static void Draw(Canvas canvas, IEnumerable<Callout> callouts, double x, TextAnchor anchor, double top, double bottom)
    {
        Callout[] sorted = [.. callouts.OrderBy(callout => callout.Y)];
        double[] tops = Spread(sorted, top, bottom);
        double away = anchor == TextAnchor.End ? 6 : -6;
        for (int i = 0; i < sorted.Length; i++)
        {
            Callout callout = sorted[i];
            double middle = tops[i] + (HeightOf(callout) / 2);
            canvas.Rule((x + away, middle), (x + (3 * away), middle), (callout.X, callout.Y));
            canvas.Circle(callout.X, callout.Y, 3, ("fill", canvas.Colours.Text), ("stroke", canvas.Colours.Background));
            double y = tops[i] + 13;
            canvas.Label(callout.Title, x, y, Canvas.TextSize, anchor, isBold: true);
            foreach (string detail in callout.Details)
            {
                y += LineHeight;
                canvas.Label(detail, x, y, DetailSize, anchor, isMuted: true);
            }
        }
    }

    private static double HeightOf(Callout callout) => LineHeight * (1 + callout.Details.Count);

    /// <summary>
    /// The tops of the labels: each level with its place; those that would overlap stand together, their middle level with the middle of their places.
    /// </summary>
    private static double[] Spread(Callout[] sorted, double top, double bottom)
    {
        double[] offsets = new double[sorted.Length + 1];
        var together = new Stack<(double Sum, int Count)>();
        for (int i = 0; i < sorted.Length; i++)
        {
            double height = HeightOf(sorted[i]);
            offsets[i + 1] = offsets[i] + height + Gap;
            (double Sum, int Count) group = (sorted[i].Y - (height / 2) - offsets[i], 1);
            while (together.TryPeek(out (double Sum, int Count) above) && above.Sum / above.Count > group.Sum / group.Count)
            {
                together.Pop();
                group = (group.Sum + above.Sum, group.Count + above.Count);
            }

            together.Push(group);
        }

        double room = bottom - (offsets[^1] - Gap);
        IEnumerable<double> starts = together.Reverse().SelectMany(group => Enumerable.Repeat(Math.Clamp(group.Sum / group.Count, top, Math.Max(top, room)), group.Count));
        return [.. starts.Zip(offsets, (start, offset) => start + offset)];
    }
}
