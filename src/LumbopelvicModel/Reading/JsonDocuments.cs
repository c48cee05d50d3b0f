using System.Text;
using System.Text.Json;

namespace LumbopelvicModel;

/// <summary>Parses strict JSON, without comments and trailing commas, so that every text in it can be read.</summary>
internal static class JsonDocuments
{
    /// <summary>The longest text that is parsed, in characters. The built-in knowledge base takes a hundredth of this; a document of gigabytes cannot be held.</summary>
    public const int MaximumLength = 64 << 20;

    /// <summary>What is wrong with a text before it is parsed, or <see langword="null"/>.</summary>
    public static InputIssue? Unparsable(string json) =>
        string.IsNullOrWhiteSpace(json) ? new InputIssue(IssueCode.Empty, "There is no text.", "Write a JSON object.", "$")
        : json.Length > MaximumLength ? new InputIssue(IssueCode.TooLarge, $"The text is longer than {MaximumLength} characters.", "Cut it.", "$")
        : null;

    /// <summary>The document. An escaped half of a surrogate pair is refused here, with its place; a document would throw only when that text is read.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonDocument Parse(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        CheckTexts(utf8);
        return JsonDocument.Parse(utf8);
    }

    private static void CheckTexts(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                Check(ref reader, utf8);
            }
        }
    }

    private static void Check(ref Utf8JsonReader reader, byte[] utf8)
    {
        try
        {
            reader.GetString();
        }
        catch (InvalidOperationException)
        {
            (int line, int column) = TextPosition.Of(utf8, reader.TokenStartIndex);
            throw new JsonException("A text holds half a surrogate pair.", null, line - 1, column - 1);
        }
    }
}
