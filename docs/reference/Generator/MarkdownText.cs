using System.Reflection;
using System.Xml.Linq;
using LumbopelvicModel.Tests.Conventions;

namespace LumbopelvicModel.Reference;

/// <summary>XML documentation as Markdown on one line.</summary>
internal sealed class MarkdownText(LibraryTypes types)
{
    private readonly Dictionary<string, MemberInfo> _byId = typeof(Evaluator).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(member => member is not Type).Prepend(type))
        .GroupBy(XmlDocumentation.Id)
        .ToDictionary(members => members.Key, members => members.First());

    /// <summary>The anchor that GitHub gives a heading.</summary>
    public static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')).Replace(' ', '-');

    /// <summary>Code in a table cell or a line of text.</summary>
    public static string Code(string code) => "`" + code.Replace("|", "\\|", StringComparison.Ordinal) + "`";

    /// <summary>The text of an element; paragraphs become sentences of one line.</summary>
    /// <param name="element">The element of the documentation, or nothing.</param>
    /// <param name="within">The type in whose section it stands, which is not linked to itself; none on the index.</param>
    public string Of(XElement? element, Type? within = null) => element is null ? string.Empty
        : string.Join(' ', string.Concat(element.Nodes().Select(node => Node(node, within))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The first sentence, for the index.</summary>
    public string FirstSentence(XElement? element)
    {
        string whole = Of(element);
        int end = whole.IndexOfAny(['.', ':']);
        while (end >= 0 && end + 1 < whole.Length && whole[end + 1] != ' ')
        {
            end = whole.IndexOfAny(['.', ':'], end + 1);
        }

        return end < 0 ? whole : whole[..end] + ".";
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);

    private string Node(XNode node, Type? within) => node switch
    {
        XText text => Escaped(text.Value),
        XElement { Name.LocalName: "see" or "seealso" } see => Reference(see, within),
        XElement { Name.LocalName: "paramref" or "typeparamref" } named => Code(named.Attribute("name")!.Value),
        XElement { Name.LocalName: "c" } code => Code(code.Value),
        XElement { Name.LocalName: "para" } paragraph => " " + string.Concat(paragraph.Nodes().Select(inner => Node(inner, within))) + " ",
        XElement other => throw new InvalidOperationException($"<{other.Name}> has no form in Markdown yet; give it one in MarkdownText."),
        _ => string.Empty,
    };

    private string Reference(XElement see, Type? within)
    {
        if (see.Attribute("langword")?.Value is { } word)
        {
            return Code(word);
        }

        string target = see.Attribute("cref")!.Value;
        if (!_byId.TryGetValue(target, out MemberInfo? member))
        {
            // A type of .NET: its name without namespace and parameters.
            return Code(string.Join('.', target[2..].Split('(')[0].Split('.').TakeLast(target[0] == 'T' ? 1 : 2)));
        }

        Type type = member as Type ?? member.DeclaringType!;
        string own = member is ConstructorInfo or Type ? LibraryTypes.Heading(type) : member.Name;
        if (type == within)
        {
            return see.Value.Length > 0 ? Escaped(see.Value) : Code(own);
        }

        string shown = see.Value.Length > 0 ? Escaped(see.Value) : Code(member is Type ? own : $"{ApiName.Plain(type)}.{own}");
        return $"[{shown}]({types.LinkTo(type, within)})";
    }
}
