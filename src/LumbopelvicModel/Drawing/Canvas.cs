using System.Globalization;

namespace LumbopelvicModel.Drawing;

/// <summary>A picture in the making: its size, its colours and what has been drawn so far.</summary>
internal sealed class Canvas
{
    public const double Margin = 24;
    public const double TextSize = 14;
    private readonly SvgWriter _writer = new();

    public Canvas(int width, int height, Theme theme)
    {
        Width = width;
        Height = height;
        Theme = theme;
    }

    public int Width { get; }

    public int Height { get; }

    public Theme Theme { get; }

    public ThemeColours Colours => Theme.Colours;

    public Canvas Open(string name, params (string Name, string Value)[] attributes)
    {
        _writer.Open(name, attributes);
        return this;
    }

    public Canvas Close(string name)
    {
        _writer.Close(name);
        return this;
    }

    public Canvas Empty(string name, params (string Name, string Value)[] attributes)
    {
        _writer.Empty(name, attributes);
        return this;
    }

    public void Text(string name, string content, params (string Name, string Value)[] attributes) => _writer.Text(name, content, attributes);

    public void Rectangle(double x, double y, double width, double height, params (string Name, string Value)[] attributes) =>
        _writer.Empty("rect", [("x", SvgWriter.Number(x)), ("y", SvgWriter.Number(y)), ("width", SvgWriter.Number(width)), ("height", SvgWriter.Number(height)), .. attributes]);

    public void Circle(double x, double y, double radius, params (string Name, string Value)[] attributes) =>
        _writer.Empty("circle", [("cx", SvgWriter.Number(x)), ("cy", SvgWriter.Number(y)), ("r", SvgWriter.Number(radius)), .. attributes]);

    /// <summary>A thin line through points, as from a label to what it names.</summary>
    public void Rule(params (double X, double Y)[] points) => Polyline(points, ("stroke", Colours.Rule), ("stroke-width", "1.2"));

    /// <summary>A line from point to point, not filled.</summary>
    public void Polyline((double X, double Y)[] points, params (string Name, string Value)[] attributes) =>
        _writer.Empty("polyline", [("points", string.Join(' ', points.Select(point => $"{SvgWriter.Number(point.X)},{SvgWriter.Number(point.Y)}"))), ("fill", "none"), .. attributes]);

    /// <summary>A text on one line.</summary>
    public void Label(string text, double x, double y, double size = TextSize, TextAnchor anchor = TextAnchor.Start, bool isBold = false, bool isMuted = false)
    {
        var attributes = new List<(string, string)> { ("x", SvgWriter.Number(x)), ("y", SvgWriter.Number(y)) };
        if (size != TextSize)
        {
            attributes.Add(("font-size", SvgWriter.Number(size)));
        }

        if (isMuted)
        {
            attributes.Add(("fill", Colours.Muted));
        }

        if (anchor != TextAnchor.Start)
        {
            attributes.Add(("text-anchor", anchor == TextAnchor.Middle ? "middle" : "end"));
        }

        if (isBold)
        {
            attributes.Add(("font-weight", "600"));
        }

        _writer.Text("text", text, [.. attributes]);
    }

    /// <summary>The heading of the picture, cut where it is too long for it.</summary>
    public void Heading(string title, string subtitle)
    {
        Label(TextMetrics.Cut(title, Width - (2 * Margin), 24), Margin, 42, 24, isBold: true);
        Label(TextMetrics.Cut(subtitle, Width - (2 * Margin), 15), Margin, 68, 15, isMuted: true);
    }

    /// <summary>At the foot, what every picture of a patient or of a map must say.</summary>
    public void Notice()
    {
        const double Size = 12;
        IReadOnlyList<string> lines = TextMetrics.Wrap(Assessment.NoDiagnosis, Width - (2 * Margin), Size);
        for (int i = 0; i < lines.Count; i++)
        {
            Label(lines[i], Margin, Height - 20 - ((lines.Count - 1 - i) * 15), Size, isMuted: true);
        }
    }

    /// <summary>Ends the picture. What was drawn with short ids gets ids of its own, so that a page can hold several pictures.</summary>
    public SvgPicture ToPicture(string title, string description)
    {
        string body = _writer.ToString();
        string id = Fingerprint($"{title}\n{description}\n{body}");
        string width = SvgWriter.Number(Width);
        string height = SvgWriter.Number(Height);
        var document = new SvgWriter();
        document.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("width", width),
            ("height", height),
            ("viewBox", $"0 0 {width} {height}"),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-description"),
            ("font-family", "Helvetica, Arial, sans-serif"),
            ("font-size", SvgWriter.Number(TextSize)),
            ("fill", Colours.Text));
        document.Text("title", title, ("id", "title"));
        document.Text("desc", description, ("id", "description"));
        document.Empty("rect", ("width", width), ("height", height), ("fill", Colours.Background));
        return new SvgPicture(id, title, description, Width, Height, SvgWriter.WithIds(document + body + "</svg>\n", id));
    }

    /// <summary>A short word from a text, by the hash of Fowler, Noll and Vo: another text, another word, but for chance.</summary>
    private static string Fingerprint(string text)
    {
        uint hash = 2166136261;
        foreach (char letter in text)
        {
            hash = unchecked((hash ^ letter) * 16777619);
        }

        return string.Create(CultureInfo.InvariantCulture, $"p{(hash >> 24) ^ (hash & 0xFFFFFF):x6}");
    }
}
