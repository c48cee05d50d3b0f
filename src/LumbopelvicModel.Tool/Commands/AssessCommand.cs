using System.CommandLine;

namespace LumbopelvicModel.Tool;

/// <summary>Assesses one case.</summary>
internal sealed class AssessCommand : ToolCommand
{
    private const int DefaultConditions = 10;
    private const int DefaultQuestions = 5;

    private readonly Argument<string> _file = CommonSymbols.File("One case as a JSON object; - reads standard input.");
    private readonly Option<bool> _json = CommonSymbols.Json("Writes the JSON contract of assessments instead of a table.");
    private readonly Option<int?> _top = CommonSymbols.Number("--top", 1, "How many conditions are listed: 5 in the table, 10 on a page, all in JSON, unless given.");
    private readonly Option<int?> _questions = CommonSymbols.Number("--questions", 0, "Adds the screening page and the N questions that are expected to tell most; 5 on a page unless given.");
    private readonly Option<string?> _profile = CommonSymbols.Profile();
    private readonly Option<bool> _intervals = CommonSymbols.Intervals();
    private readonly Option<string?> _html = new("--html") { Description = "Writes one page with pictures, reasons and sources to a file instead of the table; one that is there is replaced, - writes to standard output.", HelpName = "FILE" };
    private readonly ToolStreams _streams;

    public AssessCommand(ToolStreams streams)
        : base(
            "assess",
            "Assesses one case: where the pain comes from, which conditions are how probable, the nerve root, red flags, and the reasons.",
            "lumbopelvic assess case.json",
            "lumbopelvic assess case.json --questions 5 --profile spine-clinic",
            "lumbopelvic assess case.json --json --top 3",
            "lumbopelvic assess case.json --intervals",
            "lumbopelvic assess case.json --html case.html",
            """echo '{"age": 68, "present": ["worse.walking"], "absent": ["pain.groin"]}' | lumbopelvic assess -""")
    {
        _streams = streams;
        Add(_file);
        Add(_json);
        Add(_top);
        Add(_questions);
        Add(_profile);
        Add(_intervals);
        Add(_html);
        Validators.Add(result =>
        {
            if (result.GetResult(_html) is not null && result.GetValue(_json))
            {
                result.AddError("--html writes a page and --json the JSON contract. Leave one of them out.");
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (await CaseFile.ReadAsync(parsed.GetRequiredValue(_file), _streams, cancellationToken) is not { } presentation)
        {
            return ExitCode.Refused;
        }

        Evaluator evaluator = CommonSymbols.EvaluatorFor(parsed.GetValue(_profile));
        int? top = parsed.GetValue(_top);
        int? questions = parsed.GetValue(_questions);
        Assessment assessment = parsed.GetValue(_intervals) ? evaluator.EvaluateWithIntervals(presentation) : evaluator.Evaluate(presentation);
        if (parsed.GetValue(_html) is { } path)
        {
            string page = AssessmentHtml.Write(evaluator, assessment, top ?? DefaultConditions, questions ?? DefaultQuestions);
            await PageFile.WriteAsync(path, page, _streams, cancellationToken);
            return ExitCode.Done;
        }

        string answer = parsed.GetValue(_json) ? Json(evaluator, assessment, top, questions) : Table(evaluator, assessment, top, questions);
        await _streams.WriteAsync(answer + "\n", cancellationToken);
        return ExitCode.Done;
    }

    private static string Json(Evaluator evaluator, Assessment assessment, int? top, int? questions)
    {
        AssessmentSummary summary = assessment.Summarise();
        if (top is { } conditions)
        {
            summary = summary.Top(conditions);
        }

        if (questions is { } count)
        {
            summary = summary.WithQuestions(evaluator.NextQuestions(assessment.Presentation), count);
        }

        return JsonText.Indented(summary.Write);
    }

    private static string Table(Evaluator evaluator, Assessment assessment, int? top, int? questions)
    {
        string table = top is { } conditions ? assessment.ToString(conditions) : assessment.ToString();
        table += "\n\n" + PivotText.Write(assessment, evaluator.Pivots(assessment.Presentation));
        return questions is { } count ? table + "\n\n" + QuestionText.Write(evaluator.NextQuestions(assessment.Presentation), count) : table;
    }
}
