namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>Cuts any text into the tokens that JSON would have: texts in quotes, marks, blanks, and runs of everything else. Joined they are the text again.</summary>
internal static class JsonTokens
{
    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int end = EndOf(text, start);
            tokens.Add(text[start..end]);
            start = end;
        }

        return tokens;
    }

    /// <summary>Whether a token is a value or a name, not a mark or a blank.</summary>
    public static bool IsValue(string token) => !"{}[]:, \t\r\n".Contains(token[0], StringComparison.Ordinal);

    private static int EndOf(string text, int start)
    {
        if (text[start] == '"')
        {
            int place = start + 1;
            while (place < text.Length && text[place] != '"')
            {
                place += text[place] == '\\' ? 2 : 1;
            }

            return Math.Min(place + 1, text.Length);
        }

        if ("{}[]:,".Contains(text[start], StringComparison.Ordinal))
        {
            return start + 1;
        }

        bool isBlank = char.IsWhiteSpace(text[start]);
        int end = start + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end]) == isBlank && !"{}[]:,\"".Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }
}
