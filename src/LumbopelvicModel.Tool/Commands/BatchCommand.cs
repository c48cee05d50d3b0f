using System.CommandLine;

namespace LumbopelvicModel.Tool;

/// <summary>Assesses a stream of cases, one a line.</summary>
internal sealed class BatchCommand : ToolCommand
{
    private readonly Argument<string> _file = CommonSymbols.File("Cases as NDJSON, one JSON object a line; - or nothing reads standard input.");
    private readonly Option<int?> _questions = CommonSymbols.Number("--questions", 0, "Adds to each record the screening page and the N questions that are expected to tell most.");
    private readonly Option<string?> _profile = CommonSymbols.Profile();
    private readonly Option<bool> _intervals = CommonSymbols.Intervals();
    private readonly Option<bool> _scores = new("--scores") { Description = "Writes short records, many times faster: the probabilities of sources and conditions alone, in the order of the catalogue, with six decimals." };
    private readonly ToolStreams _streams;

    public BatchCommand(ToolStreams streams)
        : base(
            "batch",
            "Assesses a stream of cases on all cores in constant memory: one JSON record a line, in the order of the input. A line that is refused gives a record with an 'error' in its place, and the run goes on.",
            "lumbopelvic batch cases.ndjson > assessments.ndjson",
            "lumbopelvic batch cases.ndjson | jq -c 'select(.error)'",
            "lumbopelvic batch --scores cases.ndjson > scores.ndjson",
            "zcat cases.ndjson.gz | lumbopelvic batch --questions 3 | gzip > assessments.ndjson.gz")
    {
        _streams = streams;
        _file.Arity = ArgumentArity.ZeroOrOne;
        _file.DefaultValueFactory = _ => InputFile.StandardInput;
        Add(_file);
        Add(_questions);
        Add(_profile);
        Add(_intervals);
        Add(_scores);
        _scores.Validators.Add(result =>
        {
            if (!result.Implicit && (result.GetResult(_questions) is { Implicit: false } || result.GetResult(_intervals) is { Implicit: false }))
            {
                result.AddError("--scores writes probabilities alone. Leave out --questions and --intervals.");
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string path = parsed.GetRequiredValue(_file);
        await using Stream input = InputFile.Open(path, _streams.Input);
        Evaluator evaluator = CommonSymbols.EvaluatorFor(parsed.GetValue(_profile));
        ICaseRecord record = parsed.GetValue(_scores) ? new ScoreRecord(evaluator) : new SummaryRecord(evaluator, parsed.GetValue(_questions), parsed.GetValue(_intervals));
        var progress = new BatchProgress(_streams.Progress);
        try
        {
            await new BatchPipeline(new LineAssessor(record), _streams.Output, progress).RunAsync(input, cancellationToken);
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
