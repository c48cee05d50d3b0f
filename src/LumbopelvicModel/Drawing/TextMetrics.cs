namespace LumbopelvicModel.Drawing;

/// <summary>
/// How wide a text may become. The font is the reader's own sans-serif, so that the width is not known; 0.6 em a character is more than the
/// common ones take on average.
/// </summary>
internal static class TextMetrics
{
    private const double CharacterWidth = 0.6;

    public static double Width(string text, double size) => CharacterWidth * size * text.Length;

    /// <summary>The text on lines of at most a width. A word that is wider than a line is cut.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size)
    {
        var lines = new List<string>();
        string line = string.Empty;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Cut(word, width, size)))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Width(longer, size) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>The text, cut with an ellipsis where it is wider than it may be.</summary>
    public static string Cut(string text, double width, double size)
    {
        int room = (int)(width / (CharacterWidth * size));
        return text.Length <= room ? text : text[..(char.IsHighSurrogate(text[room - 2]) ? room - 2 : room - 1)] + "…";
    }
}
