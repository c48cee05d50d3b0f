using System.Text;

namespace LumbopelvicModel.Tool;

/// <summary>HTML, element by element. Everything that is not markup of ours is escaped.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _text = new();

    public HtmlWriter Open(string name, params (string Name, string Value)[] attributes)
    {
        Start(name, attributes);
        _text.Append('\n');
        return this;
    }

    public HtmlWriter Close(string name)
    {
        _text.Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element with text in it.</summary>
    public HtmlWriter Element(string name, string text, params (string Name, string Value)[] attributes)
    {
        Start(name, attributes);
        _text.Append(Escape(text)).Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element with markup in it, which was made by this class.</summary>
    public HtmlWriter Element(string name, HtmlWriter content, params (string Name, string Value)[] attributes)
    {
        Start(name, attributes);
        _text.Append(content._text.ToString().TrimEnd('\n')).Append("</").Append(name).Append(">\n");
        return this;
    }

    public HtmlWriter Text(string text)
    {
        _text.Append(Escape(text));
        return this;
    }

    /// <summary>Markup that is escaped already: a picture of the library, or a style.</summary>
    public HtmlWriter Markup(string markup)
    {
        _text.Append(markup);
        return this;
    }

    public override string ToString() => _text.ToString();

    private void Start(string name, (string Name, string Value)[] attributes)
    {
        _text.Append('<').Append(name);
        foreach ((string attribute, string value) in attributes)
        {
            _text.Append(' ').Append(attribute).Append("=\"").Append(Escape(value)).Append('"');
        }

        _text.Append('>');
    }

    /// <summary>What HTML cannot hold, such as a control character in the name of a case, becomes the replacement character.</summary>
    private static string Escape(string text)
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
                '\'' => escaped.Append("&#39;"),
                _ when Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
