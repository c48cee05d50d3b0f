using System.Text.Json.Nodes;

namespace LumbopelvicModel.Notebooks;

/// <summary>A text as notebooks hold it: a list of lines, each with its line break, so that a change of one line is a change of one line.</summary>
internal static class NotebookText
{
    public static string Join(JsonNode? text) => text switch
    {
        null => string.Empty,
        JsonArray lines => string.Concat(lines.Select(line => (string?)line)),
        _ => (string?)text ?? string.Empty,
    };

    public static JsonArray Split(string text)
    {
        var lines = new JsonArray();
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
