using System.CommandLine;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>Writes the built-in knowledge base.</summary>
internal sealed class KnowledgeExportCommand : ToolCommand
{
    private readonly Option<string?> _file = new("--output", "-o") { Description = "The file to write; one that is there is replaced. Standard output unless given.", HelpName = "FILE" };
    private readonly ToolStreams _streams;

    public KnowledgeExportCommand(ToolStreams streams)
        : base(
            "export",
            "Writes the built-in knowledge base as one JSON document: every rule, score, red flag and profile with its sources.",
            "lumbopelvic knowledge export -o knowledge.json",
            "lumbopelvic knowledge export | jq '.rules | length'")
    {
        _streams = streams;
        Add(_file);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string json = KnowledgeBase.Default.ToJson().TrimEnd('\n') + "\n";
        if (parsed.GetValue(_file) is not { } path || path == InputFile.StandardInput)
        {
            await _streams.WriteAsync(json, cancellationToken);
            return ExitCode.Done;
        }

        try
        {
            await File.WriteAllTextAsync(path, json, Utf8.Text, cancellationToken);
            return ExitCode.Done;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"The file '{path}' cannot be written: {refused.Message} Check the path and who may write there.");
        }
    }
}
