using System.Text.Json;

namespace LumbopelvicModel.Tool;

/// <summary>What a published case says that the patient had: the annotation <c>expected</c> of a case.</summary>
internal sealed record ExpectedAnswer(IReadOnlyList<Condition> Conditions, string? Source, NerveRoot? Root, string Urgency)
{
    /// <summary>Reads the annotation; the case itself is read by the library.</summary>
    /// <exception cref="FormatException">The annotation is missing or names an unknown condition or root.</exception>
    public static ExpectedAnswer Read(byte[] json, string file)
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
        if (Text(expected, "root") is { } rootId && !NerveRoots.TryGet(rootId, out root))
        {
            throw new FormatException($"{file}: there is no nerve root '{rootId}'. Known: {string.Join(", ", NerveRoots.All)}.");
        }

        return new ExpectedAnswer(conditions, Text(expected, "source"), root, Text(expected, "urgency") ?? "none");
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
