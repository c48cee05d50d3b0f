using System.CommandLine;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>Writes the built-in knowledge base as pages for clinicians, or checks that they are up to date.</summary>
internal sealed class KnowledgePagesCommand : ToolCommand
{
    private readonly Argument<string> _folder = new("FOLDER") { Description = "The folder of the pages; made where it is missing, pages that are there are replaced." };
    private readonly Option<bool> _check = new("--check") { Description = "Write nothing; name the files that are not as they would be written." };
    private readonly ToolStreams _streams;

    public KnowledgePagesCommand(ToolStreams streams)
        : base(
            "pages",
            "Writes the built-in knowledge base as Markdown pages for clinicians: conditions, findings, scores, red flags, citations.",
            "lumbopelvic knowledge pages docs/evidence",
            "lumbopelvic knowledge pages docs/evidence --check")
    {
        _streams = streams;
        Add(_folder);
        Add(_check);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string path = parsed.GetRequiredValue(_folder);
        var folder = new PageFolder(path);
        SortedDictionary<string, string> pages = KnowledgePages.Of(KnowledgeBase.Default);
        if (parsed.GetValue(_check))
        {
            return await CheckAsync(folder, path, pages, cancellationToken);
        }

        await folder.WriteAsync(pages, cancellationToken);
        foreach (string file in folder.Extra(pages))
        {
            _streams.Report($"{file}: is no page of the knowledge base; it was left as it is.");
        }

        await _streams.WriteAsync($"{path}: {pages.Count} pages written.\n", cancellationToken);
        return ExitCode.Done;
    }

    private async Task<int> CheckAsync(PageFolder folder, string path, SortedDictionary<string, string> pages, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> drift = await folder.DriftAsync(pages, cancellationToken);
        foreach (string sentence in drift)
        {
            _streams.Report(sentence);
        }

        if (drift.Count > 0)
        {
            _streams.Report($"'lumbopelvic knowledge pages {path}' writes them anew.");
            return ExitCode.Refused;
        }

        await _streams.WriteAsync($"{path}: {pages.Count} pages, all up to date.\n", cancellationToken);
        return ExitCode.Done;
    }
}
