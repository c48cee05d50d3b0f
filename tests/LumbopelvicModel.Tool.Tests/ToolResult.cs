using System.Text.Json;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>What a run left behind.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public IReadOnlyList<JsonElement> Records => Tool.Records(Output);

    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public override string ToString() => $"exit code {ExitCode}\n{Output}\n{Error}";
}
