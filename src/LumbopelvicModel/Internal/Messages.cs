namespace LumbopelvicModel.Internal;

/// <summary>The wording of errors that more than one place gives.</summary>
internal static class Messages
{
    // A path shows less of a name than a sentence does.
    private const int LongestName = 40;
    private const int LongestQuote = 80;

    /// <summary>The value of a sentence that came from outside: shortened, so that a message stays readable whatever was sent.</summary>
    public static string Quote(string value) => "'" + Cut(value, LongestQuote) + "'";

    /// <summary>A name that came from outside, short enough for a path.</summary>
    public static string Short(string name) => Cut(name, LongestName);

    /// <summary>The text, or its beginning with three dots; no pair of surrogates is cut in two.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int end = longest - 3;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "...";
    }

    /// <summary>The text on one line: what came from outside may hold line breaks and other control characters, which are shown as they are escaped in JSON.</summary>
    public static string OneLine(string text) => text.Any(char.IsControl)
        ? string.Concat(text.Select(character => char.IsControl(character) ? $"\\u{(int)character:X4}" : character.ToString()))
        : text;

    public static string UnknownId(string kind, string id, IEnumerable<string> known) =>
        $"There is no {kind} {Quote(id)}. {DidYouMean(kind, id, known)}";

    public static string DidYouMean(string kind, string id, IEnumerable<string> known)
    {
        IReadOnlyList<string> nearest = Nearest.To(id, known);
        return nearest.Count == 0
            ? $"No known {kind} is near it."
            : "Did you mean " + string.Join(" or ", nearest.Select(Quote)) + "?";
    }
}
