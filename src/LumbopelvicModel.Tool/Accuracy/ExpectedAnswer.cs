using System.Text.Json;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>What a published case says that the patient had: the annotation <c>expected</c> of a case.</summary>
internal sealed record ExpectedAnswer(IReadOnlyList<Condition> Conditions, string? Source, NerveRoot? Root, string Urgency)
{
    private const string NoUrgency = "none";

    /// <summary>Reads the annotation; the case itself is read by the library.</summary>
    /// <exception cref="FormatException">The annotation is missing or names an unknown condition, root, source or urgency.</exception>
    public static ExpectedAnswer Read(byte[] json, string file)
    {
        try
        {
            return ReadLabel(json, file);
        }
        catch (InvalidOperationException)
        {
            // The library leaves annotations unread.
            throw new FormatException($"{file}: a text of 'expected' holds half a surrogate pair. Write an id.");
        }
    }

    private static ExpectedAnswer ReadLabel(byte[] json, string file)
    {
        ReadOnlyMemory<byte> text = json.AsSpan().StartsWith(Utf8.ByteOrderMark) ? json.AsMemory(Utf8.ByteOrderMark.Length) : json;
        using JsonDocument document = JsonDocument.Parse(text);
        if (!document.RootElement.TryGetProperty("expected", out JsonElement expected) || expected.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"{file}: the member 'expected' is missing. Add what the patient had: conditions, source, root, urgency.");
        }

        List<Condition> conditions = [];
        if (!expected.TryGetProperty("conditions", out JsonElement ids) || ids.ValueKind != JsonValueKind.Array || ids.GetArrayLength() == 0)
        {
            throw new FormatException($"{file}: 'expected' names no condition. Add a list 'conditions' of ids.");
        }

        foreach (JsonElement id in ids.EnumerateArray())
        {
            conditions.Add(id.ValueKind == JsonValueKind.String && LumbopelvicModel.Conditions.TryGet(id.GetString(), out Condition? condition)
                ? condition
                : throw new FormatException($"{file}: there is no condition {id.GetRawText()}. Known: {string.Join(", ", LumbopelvicModel.Conditions.All)}."));
        }

        NerveRoot? root = null;
        if (Text(expected, "root", file) is { } rootId && !NerveRoots.TryGet(rootId, out root))
        {
            throw new FormatException($"{file}: there is no nerve root '{rootId}'. Known: {string.Join(", ", NerveRoots.All)}.");
        }

        string? source = OneOf(Text(expected, "source", file), "source", Enum.GetValues<PainSource>().Select(known => known.ToId()), file);
        string? urgency = OneOf(Text(expected, "urgency", file), "urgency", [.. Enum.GetValues<Knowledge.Urgency>().Select(UrgencyExtensions.ToId), NoUrgency], file);
        return new ExpectedAnswer(conditions, source, root, urgency ?? NoUrgency);
    }

    private static string? OneOf(string? id, string kind, IEnumerable<string> known, string file) => id is null || known.Contains(id)
        ? id
        : throw new FormatException($"{file}: there is no {kind} '{id}'. Known: {string.Join(", ", known)}.");

    private static string? Text(JsonElement element, string name, string file) =>
        !element.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new FormatException($"{file}: '{name}' is no text. Write an id in quotes, or null.");
}
