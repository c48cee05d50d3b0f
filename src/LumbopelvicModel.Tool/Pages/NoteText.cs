using System.Text.RegularExpressions;

namespace LumbopelvicModel.Tool;

/// <summary>The notes of the knowledge base, in which findings and conditions may stand by id: here by name.</summary>
internal static partial class NoteText
{
    public static string Of(string note) => Markdown.Text(Id().Replace(note, match =>
        Findings.TryGet(match.Value, out Finding? finding) ? $"“{finding.Name}”"
        : Conditions.TryGet(match.Value, out Condition? condition) ? condition.Name
        : match.Value));

    /// <summary>The notes on the numbers of conditions and then of variants, each with its name; those without a note are left out.</summary>
    public static IEnumerable<string> OfGiven<T>(IReadOnlyDictionary<Condition, T> given, IReadOnlyDictionary<ConditionVariant, T> ofVariants, Func<T, string?> noteOf)
    {
        foreach (Condition condition in Conditions.All)
        {
            if (given.TryGetValue(condition, out T? number) && noteOf(number) is { } note)
            {
                yield return $"{condition.Name}: {Of(note)}";
            }
        }

        foreach (ConditionVariant variant in ConditionVariants.All)
        {
            if (ofVariants.TryGetValue(variant, out T? number) && noteOf(number) is { } note)
            {
                yield return $"{variant.Condition.Name} ({variant.Label}): {Of(note)}";
            }
        }
    }

    [GeneratedRegex("[a-z]+(?:[.-][a-z0-9]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
