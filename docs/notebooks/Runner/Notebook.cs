using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LumbopelvicModel.Notebooks;

/// <summary>A notebook in the format of Jupyter, version 4.5: cells of text and of code with what the code showed.</summary>
internal sealed class Notebook
{
    // The format that Jupyter itself writes, so that saving in an editor changes nothing: keys in order, one space, no escapes but the needed ones.
    private static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonObject _json;

    private Notebook(JsonObject json, IReadOnlyList<NotebookCell> cells)
    {
        _json = json;
        Cells = cells;
    }

    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>Reads a notebook; refuses what is none with the reason.</summary>
    public static Notebook Read(string json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject document
                && (int?)document["nbformat"] == 4
                && (int?)document["nbformat_minor"] >= 5
                && document["cells"] is JsonArray cells
                ? new Notebook(document, [.. cells.Select((cell, index) => new NotebookCell(cell!.AsObject(), index + 1))])
                : throw new NotebookException("This is no notebook of the format 4.5.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new NotebookException($"This is no notebook: {exception.Message}", exception);
        }
    }

    /// <summary>The same notebook with other cells.</summary>
    public Notebook With(IEnumerable<NotebookCell> cells) => new(_json, [.. cells]);

    /// <summary>The text of the file. The same notebook gives the same text.</summary>
    public string ToJson()
    {
        JsonObject document = _json.DeepClone().AsObject();
        document["cells"] = new JsonArray([.. Cells.Select(cell => cell.ToJson())]);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Format))
        {
            Sorted(document).WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject map => new JsonObject(map
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Sorted(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Sorted(item))]),
        _ => node.DeepClone(),
    };
}
