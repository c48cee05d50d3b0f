using System.Text.Json.Nodes;
using LumbopelvicModel.Notebooks;

namespace LumbopelvicModel.Docs.Tests;

/// <summary>Small notebooks to execute.</summary>
internal static class Notebooks
{
    public const string Version = "1.2.3";

    public static Notebook Of(params string[] codes) => Read([.. codes.Select((code, index) => Cell(code, $"cell-{index + 1}"))]);

    public static Notebook Read(params JsonObject[] cells) => Notebook.Read(new JsonObject
    {
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
        ["metadata"] = new JsonObject(),
        ["cells"] = new JsonArray([.. cells]),
    }.ToJsonString());

    public static JsonObject Cell(string code, string id, params string[] tags) => new()
    {
        ["cell_type"] = "code",
        ["id"] = id,
        ["metadata"] = tags.Length == 0 ? new JsonObject() : new JsonObject { ["tags"] = new JsonArray([.. tags]) },
        ["source"] = code,
        ["execution_count"] = null,
        ["outputs"] = new JsonArray(),
    };

    public static Task<Notebook> Execute(Notebook notebook) => NotebookExecution.Execute(notebook, Version);

    /// <summary>What the last cell shows as plain text.</summary>
    public static async Task<string> Shown(params string[] codes)
    {
        Notebook executed = await Execute(Of(codes));
        return string.Concat(executed.Cells[^1].Outputs.Select(output => NotebookText.Join(output!["text"] ?? output["data"]!["text/plain"])));
    }
}
