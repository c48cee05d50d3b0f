using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LumbopelvicModel.Notebooks.Kernel;

/// <summary>Where Jupyter wants to be answered, from the file that it hands over.</summary>
internal sealed class KernelConnection
{
    private readonly JsonNode _json;

    private KernelConnection(JsonNode json) => _json = json;

    /// <summary>With this key both sides sign their messages; empty where they do not.</summary>
    public byte[] Key => Encoding.UTF8.GetBytes((string?)_json["key"] ?? string.Empty);

    /// <exception cref="NotebookException">The file is no connection file.</exception>
    public static KernelConnection Read(string file)
    {
        try
        {
            return new KernelConnection(JsonNode.Parse(File.ReadAllText(file)) ?? throw new NotebookException($"{file} is empty."));
        }
        catch (JsonException exception)
        {
            throw new NotebookException($"{file} is no connection file: {exception.Message}", exception);
        }
    }

    /// <summary>The address of a channel: shell, control, stdin, hb or iopub.</summary>
    public string Address(string channel) => $"{_json["transport"]}://{_json["ip"]}:{_json[$"{channel}_port"]}";
}
