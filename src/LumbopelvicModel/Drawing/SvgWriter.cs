using System.Globalization;
using System.Text;

namespace LumbopelvicModel.Drawing;

/// <summary>Writes SVG elements, escaped and in the invariant culture.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>A number with at most one decimal: finer is not seen.</summary>
    public static string Number(double value)
    {
        double rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.#", CultureInfo.InvariantCulture);
    }

    public SvgWriter Open(string name, params (string Name, string Value)[] attributes)
    {
        Start(name, attributes);
        _text.Append(">\n");
        return this;
    }

    public SvgWriter Close(string name)
    {
        _text.Append("</").Append(name).Append(">\n");
        return this;
    }

    public SvgWriter Empty(string name, params (string Name, string Value)[] attributes)
    {
        Start(name, attributes);
        _text.Append("/>\n");
        return this;
    }

    public SvgWriter Text(string name, string content, params (string Name, string Value)[] attributes)
    {
        Start(name, attributes);
        _text.Append('>').Append(Escaped(content)).Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>A document with a word before every id and every reference to one. No content looks like either, because it has no bare quotation mark.</summary>
    public static string WithIds(string document, string prefix) => document
        .Replace(" id=\"", $" id=\"{prefix}-", StringComparison.Ordinal)
        .Replace(" href=\"#", $" href=\"#{prefix}-", StringComparison.Ordinal)
        .Replace("=\"url(#", $"=\"url(#{prefix}-", StringComparison.Ordinal);

    public override string ToString() => _text.ToString();

    private void Start(string name, (string Name, string Value)[] attributes)
    {
        _text.Append('<').Append(name);
        foreach ((string attribute, string value) in attributes)
        {
            _text.Append(' ').Append(attribute).Append("=\"").Append(Escaped(value)).Append('"');
        }
    }

    /// <summary>What XML 1.0 cannot say, such as a control character in the name of a case, becomes the replacement character.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                < 0x20 or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
