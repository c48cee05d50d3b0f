using System.Text.Json;

namespace LumbopelvicModel.Tool;

/// <summary>What people have to say about a set of labelled cases: what the cases are, and why some are answered wrongly.</summary>
/// <param name="About">Paragraphs that say where the cases come from and what the figures do not mean.</param>
/// <param name="Misses">The reason for each miss, by the file name of the case without its ending.</param>
internal sealed record AccuracyRemarks(IReadOnlyList<string> About, IReadOnlyDictionary<string, MissRemark> Misses)
{
    public static readonly AccuracyRemarks None = new([], new Dictionary<string, MissRemark>());

    /// <summary>Reads remarks; strictly, because a reason under a misspelt name would be lost.</summary>
    /// <exception cref="FormatException">The text is no JSON of that shape; the message names the place, but for a text that holds half a surrogate pair.</exception>
    public static AccuracyRemarks Read(byte[] json, string file)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json.AsMemory(json.AsSpan().StartsWith(Utf8.ByteOrderMark) ? Utf8.ByteOrderMark.Length : 0), new JsonDocumentOptions { AllowDuplicateProperties = false });
            JsonElement root = Members(document.RootElement, $"{file} $", "about", "misses");
            List<string> about = root.TryGetProperty("about", out JsonElement paragraphs) ? [.. Texts(paragraphs, $"{file} $.about")] : [];
            var misses = new Dictionary<string, MissRemark>(StringComparer.Ordinal);
            if (root.TryGetProperty("misses", out JsonElement remarks))
            {
                foreach (JsonProperty one in Object(remarks, $"{file} $.misses").EnumerateObject())
                {
                    misses.Add(one.Name, Remark(one.Value, $"{file} $.misses.{one.Name}"));
                }
            }

            return new AccuracyRemarks(about, misses);
        }
        catch (JsonException malformed)
        {
            throw new FormatException($"{file}: This is no JSON: {malformed.Message}");
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"{file}: a text holds half a surrogate pair. Write the character itself.");
        }
    }

    /// <summary>What has to be written, changed or taken out so that there is a reason for every miss and none for anything else.</summary>
    public IEnumerable<string> Faults(IReadOnlyList<CaseResult> cases)
    {
        foreach (CaseResult result in cases)
        {
            string actual = Ids(result.Misses);
            if (!Misses.TryGetValue(result.File, out MissRemark? remark))
            {
                if (actual.Length > 0)
                {
                    yield return $"{result.File}: has no reason for its miss ({actual}; {result.Leader.Condition.Id} leads). Add it under 'misses'.";
                }
            }
            else if (actual.Length == 0)
            {
                yield return $"{result.File}: is answered as expected; its reason is out of date. Take it out.";
            }
            else if (actual != Ids(remark.Of))
            {
                yield return $"{result.File}: misses {actual}, its reason is for {Ids(remark.Of)} ({result.Leader.Condition.Id} leads). Read the reason again and set 'of'.";
            }
        }

        foreach (string unknown in Misses.Keys.Except(cases.Select(result => result.File)))
        {
            yield return $"{unknown}: there is a reason for it, but no such case. Take it out.";
        }
    }

    private static string Ids(IEnumerable<Miss> misses) => string.Join(", ", misses.Select(MissExtensions.ToId));

    private static MissRemark Remark(JsonElement element, string place)
    {
        Members(element, place, "of", "because");
        string[] ids = element.TryGetProperty("of", out JsonElement of) ? [.. Texts(of, place + ".of")] : [];
        if (ids.FirstOrDefault(id => MissExtensions.All.All(miss => miss.ToId() != id)) is { } unknown)
        {
            throw new FormatException($"{place}.of: there is no miss '{unknown}'. Known: {string.Join(", ", MissExtensions.All.Select(MissExtensions.ToId))}.");
        }

        string because = element.TryGetProperty("because", out JsonElement text) ? OneText(text, place + ".because") : throw new FormatException($"{place}: the member 'because' is missing. Say what in the record spoke otherwise.");
        return new MissRemark([.. MissExtensions.All.Where(miss => ids.Contains(miss.ToId()))], because);
    }

    private static JsonElement Members(JsonElement element, string place, params string[] known) =>
        Object(element, place).EnumerateObject().Select(member => member.Name).FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? throw new FormatException($"{place}: there is no member '{unknown}'. Known: {string.Join(", ", known)}.")
            : element;

    private static JsonElement Object(JsonElement element, string place) =>
        element.ValueKind == JsonValueKind.Object ? element : throw new FormatException($"{place}: is no object. Write one in braces.");

    private static IEnumerable<string> Texts(JsonElement element, string place) => element.ValueKind == JsonValueKind.Array
        ? element.EnumerateArray().Select(text => OneText(text, place))
        : throw new FormatException($"{place}: is no list. Write texts in square brackets.");

    private static string OneText(JsonElement element, string place) => element.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(element.GetString())
        ? element.GetString()!
        : throw new FormatException($"{place}: {element.GetRawText()} is no text. Write one in quotes.");
}
