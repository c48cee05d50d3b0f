using System.CommandLine;

namespace LumbopelvicModel.Tool;

/// <summary>Assesses a stream of cases, one a line.</summary>
internal sealed class BatchCommand : ToolCommand
{
    private readonly Argument<string> _file = CommonSymbols.File("Cases as NDJSON, one JSON object a line; - or nothing reads standard input.");
    private readonly Option<int?> _questions = CommonSymbols.Number("--questions", 0, "Adds to each record the screening page and the N questions that are expected to tell most.");
    private readonly Option<string?> _profile = CommonSymbols.Profile();
    private readonly Option<bool> _intervals = CommonSymbols.Intervals();
    private readonly ToolStreams _streams;

    public BatchCommand(ToolStreams streams)
        : base(
            "batch",
            "Assesses a stream of cases on all cores in constant memory: one JSON record a line, in the order of the input. A line that is refused gives a record with an 'error' in its place, and the run goes on.",
            "lumbopelvic batch cases.ndjson > assessments.ndjson",
            "lumbopelvic batch cases.ndjson | jq -c 'select(.error)'",
            "zcat cases.ndjson.gz | lumbopelvic batch --questions 3 | gzip > assessments.ndjson.gz")
    {
        _streams = streams;
        _file.Arity = ArgumentArity.ZeroOrOne;
        _file.DefaultValueFactory = _ => InputFile.StandardInput;
        Add(_file);
        Add(_questions);
        Add(_profile);
        Add(_intervals);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string path = parsed.GetRequiredValue(_file);
        await using Stream input = InputFile.Open(path, _streams.Input);
        var assessor = new LineAssessor(CommonSymbols.EvaluatorFor(parsed.GetValue(_profile)), parsed.GetValue(_questions), parsed.GetValue(_intervals));
        var progress = new BatchProgress(_streams.Progress);
        try
        {
            await new BatchPipeline(assessor, _streams.Output, progress).RunAsync(input, cancellationToken);
        }
        finally
        {
            progress.Finish();
        }

        if (progress.Refused > 0)
        {
            _streams.Report($"{InputFile.NameOf(path)}: {progress.Refused} of {progress.Records} cases refused; their records say why under 'error'.");
            return ExitCode.Refused;
        }

        if (progress.Records == 0 && path != InputFile.StandardInput)
        {
            throw new ToolException($"{path} $: {IssueCode.Empty.ToId()}: The file holds no case. Write one JSON object a line.");
        }

        return ExitCode.Done;
    }
}
