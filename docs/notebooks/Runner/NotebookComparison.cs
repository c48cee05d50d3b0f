using System.Text.Json.Nodes;

namespace LumbopelvicModel.Notebooks;

/// <summary>Tells whether a notebook shows what is stored in it.</summary>
internal static class NotebookComparison
{
    /// <summary>The first difference with its cell, <see langword="null"/> where there is none.</summary>
    public static string? FirstDifference(Notebook stored, Notebook executed)
    {
        foreach ((NotebookCell before, NotebookCell after) in stored.Cells.Zip(executed.Cells))
        {
            if (after.IsCode && !after.IsVolatile && Difference(before.Outputs, after.Outputs) is { } difference)
            {
                return $"{after.Name} shows something else than is stored.\n{difference}";
            }
        }

        return stored.ToJson() == executed.With(executed.Cells.Zip(stored.Cells, (after, before) => after.IsVolatile ? Counted(after, before) : after)).ToJson()
            ? null
            : "The stored results are not those of one run from the first cell to the last; `run` stores them.";
    }

    // The new count with the old outputs.
    private static NotebookCell Counted(NotebookCell after, NotebookCell before) =>
        after.Executed((int)after.ToJson()["execution_count"]!, before.Outputs.DeepClone().AsArray());

    private static string? Difference(JsonArray stored, JsonArray executed)
    {
        for (int index = 0; index < Math.Max(stored.Count, executed.Count); index++)
        {
            JsonNode? before = index < stored.Count ? stored[index] : null;
            JsonNode? after = index < executed.Count ? executed[index] : null;
            if (!JsonNode.DeepEquals(before, after))
            {
                return LineDifference(Lines(before), Lines(after));
            }
        }

        return null;
    }

    private static string LineDifference(string[] stored, string[] executed)
    {
        int line = stored.Zip(executed).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"  stored: {Line(stored, line)}\n  now:    {Line(executed, line)}";
    }

    private static string Line(string[] lines, int index) => index < lines.Length ? Shortened(lines[index]) : "nothing";

    private static string Shortened(string line) => line.Length <= 160 ? line : line[..160] + "...";

    // What a person sees comes first, then how it is wrapped.
    private static string[] Lines(JsonNode? output) => output is null
        ? []
        : [
            .. (output["data"] as JsonObject ?? []).OrderBy(form => form.Key == "text/plain" ? 0 : 1).Select(form => form.Value)
                .Prepend(output["text"])
                .Where(text => text is not null)
                .SelectMany(text => NotebookText.Join(text).Split('\n')),
            output.ToJsonString(),
        ];
}
