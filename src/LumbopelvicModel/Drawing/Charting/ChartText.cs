using System.Globalization;

namespace LumbopelvicModel.Drawing;

/// <summary>Words and numbers of the charts.</summary>
internal static class ChartText
{
    /// <summary>The width of a chart.</summary>
    public const int Width = 960;

    /// <summary>The room at the foot for what every picture says of itself.</summary>
    public const double NoticeHeight = 60;

    private const double LineHeight = 17;

    /// <summary>Text on at most some lines, centred on a height. What is too long is cut; the element around it holds the whole as its title.</summary>
    public static void Block(Canvas canvas, string text, double x, double middle, double width, int lines, TextAnchor anchor = TextAnchor.Start, bool isBold = false, bool isMuted = false)
    {
        IReadOnlyList<string> wrapped = TextMetrics.Wrap(text, width, Canvas.TextSize);
        string[] shown = wrapped.Count <= lines ? [.. wrapped] : [.. wrapped.Take(lines - 1), TextMetrics.Cut(string.Join(' ', wrapped.Skip(lines - 1)), width, Canvas.TextSize)];
        double y = middle + 5 - ((shown.Length - 1) * LineHeight / 2);
        foreach (string line in shown)
        {
            canvas.Label(line, x, y, Canvas.TextSize, anchor, isBold, isMuted);
            y += LineHeight;
        }
    }

    /// <summary>The height of a block of so many lines.</summary>
    public static double HeightOf(int lines) => lines * LineHeight;

    /// <summary>A group with a name that a pointer shows and a reader of the source finds.</summary>
    public static void Group(Canvas canvas, string title, string name, string value, Action draw)
    {
        canvas.Open("g", ("data-" + name, value));
        canvas.Text("title", title);
        draw();
        canvas.Close("g");
    }

    /// <summary>Decibans with their sign.</summary>
    public static string Signed(double decibans) => decibans.ToString("+0.0;\u22120.0;0.0", CultureInfo.InvariantCulture);
}
