using System.Text.RegularExpressions;

namespace LumbopelvicModel.Tool;

/// <summary>The notes of the knowledge base, in which findings and conditions may stand by id: here by name.</summary>
internal static partial class NoteText
{
    public static string Of(string note) => Markdown.Text(Id().Replace(note, match =>
        Findings.TryGet(match.Value, out Finding? finding) ? $"“{finding.Name}”"
        : Conditions.TryGet(match.Value, out Condition? condition) ? condition.Name
        : match.Value));

    [GeneratedRegex("[a-z]+(?:[.-][a-z0-9]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
