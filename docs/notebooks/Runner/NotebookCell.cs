using System.Text.Json.Nodes;

namespace LumbopelvicModel.Notebooks;

/// <summary>A cell of text or of code. The stored outputs are as they stand in the file.</summary>
internal sealed class NotebookCell
{
    private readonly JsonObject _json;

    public NotebookCell(JsonObject json, int number)
    {
        _json = json;
        Number = number;
    }

    /// <summary>Counted from 1 over all cells, as one counts on the screen.</summary>
    public int Number { get; }

    public bool IsCode => (string?)_json["cell_type"] == "code";

    /// <summary>Whether it shows something else on every run, such as a time that was measured. It is executed and not compared.</summary>
    public bool IsVolatile => _json["metadata"]?["tags"] is JsonArray tags && tags.Any(tag => (string?)tag == "volatile");

    public string Source => NotebookText.Join(_json["source"]);

    public JsonArray Outputs => _json["outputs"] as JsonArray ?? [];

    /// <summary>How a message names it: the number and the id.</summary>
    public string Name => $"cell {Number} ({(string?)_json["id"] ?? "without id"})";

    /// <summary>The same cell after it was executed.</summary>
    /// <param name="count">Its number among the cells of code, from 1.</param>
    /// <param name="outputs">What it showed.</param>
    public NotebookCell Executed(int count, JsonArray outputs)
    {
        JsonObject json = ToJson();
        json["execution_count"] = count;
        json["outputs"] = outputs;
        return new NotebookCell(json, Number);
    }

    public JsonObject ToJson() => _json.DeepClone().AsObject();
}
