using System.Globalization;
using System.Text;

namespace LumbopelvicModel.Tool;

/// <summary>Markdown as GitHub reads it, built line by line with "\n".</summary>
internal sealed class Markdown
{
    private readonly StringBuilder _text = new();

    public static string Link(string text, string target) => $"[{text}]({target})";

    /// <summary>The anchor that GitHub gives a heading.</summary>
    public static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')).Replace(' ', '-');

    /// <summary>Text of the knowledge base as it stands, with nothing in it read as markup.</summary>
    public static string Text(string text) =>
        text.ReplaceLineEndings(" ").Replace("<", "&lt;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("~", "\\~", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);

    /// <summary>An id in words: <c>cauda-equina.both-legs-weak</c> is "Cauda equina: both legs weak".</summary>
    public static string Words(string id)
    {
        string words = id.Replace(".", ": ", StringComparison.Ordinal).Replace('-', ' ');
        return Capitalised(words);
    }

    public static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    public Markdown Heading(int level, string heading) => Paragraph($"{new string('#', level)} {heading}");

    public Markdown Paragraph(string text)
    {
        if (text.Length > 0)
        {
            Separate();
            _text.Append(text).Append('\n');
        }

        return this;
    }

    public Markdown Bullets(IEnumerable<string> items)
    {
        string list = string.Concat(items.Select(item => $"{(item.TrimStart(' ').StartsWith("* ", StringComparison.Ordinal) ? string.Empty : "* ")}{item}\n"));
        return Paragraph(list.TrimEnd('\n'));
    }

    /// <summary>A heading with a list below it, or nothing where the list is empty.</summary>
    public Markdown Section(int level, string heading, IEnumerable<string> items)
    {
        string[] known = [.. items];
        return known.Length == 0 ? this : Heading(level, heading).Bullets(known);
    }

    public Markdown Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        Separate();
        Row(head);
        Row([.. head.Select(_ => "---")]);
        foreach (IReadOnlyList<string> row in rows)
        {
            Row(row);
        }

        return this;
    }

    /// <summary>What only some readers want: folded away until they open it.</summary>
    public Markdown Folded(string summary, Action<Markdown> content)
    {
        Paragraph($"<details><summary>{summary}</summary>");
        content(this);
        return Paragraph("</details>");
    }

    public override string ToString() => _text.ToString();

    private void Row(IReadOnlyList<string> cells) => _text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");

    private void Separate()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }
}
