using System.Text;
using System.Text.Json.Nodes;

namespace LumbopelvicModel.Notebooks;

/// <summary>Collects what a cell shows, in order: text that it prints and values that it displays.</summary>
internal sealed class CellOutputs : TextWriter
{
    private readonly JsonArray _outputs = [];
    private readonly StringBuilder _printed = new();

    public CellOutputs()
        : base(System.Globalization.CultureInfo.InvariantCulture) => CoreNewLine = ['\n'];

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => _printed.Append(value);

    public override void Write(string? value) => _printed.Append(value);

    /// <summary>A value that a cell shows on its way.</summary>
    public void Display(object? value) => Add(new JsonObject
    {
        ["output_type"] = "display_data",
        ["data"] = MimeBundle.Of(value),
        ["metadata"] = new JsonObject(),
    });

    /// <summary>The value of the last expression of a cell.</summary>
    public void Return(object value, int count) => Add(new JsonObject
    {
        ["output_type"] = "execute_result",
        ["data"] = MimeBundle.Of(value),
        ["execution_count"] = count,
        ["metadata"] = new JsonObject(),
    });

    /// <summary>Everything so far; the collector is empty afterwards.</summary>
    public JsonArray Take()
    {
        EndPrinted();
        JsonArray outputs = _outputs.DeepClone().AsArray();
        _outputs.Clear();
        return outputs;
    }

    private void Add(JsonObject output)
    {
        EndPrinted();
        _outputs.Add(output);
    }

    private void EndPrinted()
    {
        if (_printed.Length == 0)
        {
            return;
        }

        _outputs.Add(new JsonObject
        {
            ["output_type"] = "stream",
            ["name"] = "stdout",
            ["text"] = NotebookText.Split(_printed.ToString()),
        });
        _printed.Clear();
    }
}
