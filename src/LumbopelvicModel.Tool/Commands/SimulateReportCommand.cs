using System.CommandLine;
using System.CommandLine.Parsing;

namespace LumbopelvicModel.Tool;

/// <summary>Says how the model answers patients that it invented itself.</summary>
internal sealed class SimulateReportCommand : ToolCommand
{
    private readonly Option<string?> _page = CommonSymbols.Page("Writes the report to a file instead of the output.");
    private readonly Option<bool> _check;
    private readonly ToolStreams _streams;

    public SimulateReportCommand(ToolStreams streams)
        : base(
            "report",
            "Writes as Markdown how the model answers simulated patients: calibration, and how many questions it takes. Takes some seconds; the figures are the same on every run.",
            "lumbopelvic simulate report",
            "lumbopelvic simulate report --page docs/simulation.md --check")
    {
        _streams = streams;
        _check = CommonSymbols.Check(_page);
        Add(_page);
        Add(_check);
        Validators.Add(result =>
        {
            // The options of the command above are read and would be lost: the report has patients of its own.
            if (result.Parent is CommandResult above && above.Children.OfType<OptionResult>().FirstOrDefault(option => !option.Implicit) is { } lost)
            {
                result.AddError($"{lost.Option.Name} does not change the report. Leave it out.");
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string content = SimulationPage.Write(Evaluator.Default);
        if (parsed.GetValue(_page) is { } page)
        {
            return await new PageFile(page).WriteOrCheckAsync(content, parsed.GetValue(_check), "the knowledge base", _streams, cancellationToken);
        }

        await _streams.WriteAsync(content, cancellationToken);
        return ExitCode.Done;
    }
}
