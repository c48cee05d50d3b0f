using System.CommandLine;

namespace LumbopelvicModel.Tool;

/// <summary>Says what to ask next.</summary>
internal sealed class QuestionsCommand : ToolCommand
{
    private const int DefaultTop = 10;

    private readonly Argument<string> _file = CommonSymbols.File("One case as a JSON object; - reads standard input.");
    private readonly Option<int?> _top = CommonSymbols.Number("--top", 1, $"How many questions are listed after the screening page; {DefaultTop} unless given.");
    private readonly Option<string?> _profile = CommonSymbols.Profile();
    private readonly Option<bool> _json = CommonSymbols.Json("Writes JSON instead of text.");
    private readonly ToolStreams _streams;

    public QuestionsCommand(ToolStreams streams)
        : base(
            "questions",
            "Says what to ask next: first the page that closes open emergency flags, then the questions and signs that are expected to tell most.",
            "lumbopelvic questions case.json",
            "lumbopelvic questions case.json --top 3 --json",
            "echo '{}' | lumbopelvic questions -")
    {
        _streams = streams;
        Add(_file);
        Add(_top);
        Add(_profile);
        Add(_json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (await CaseFile.ReadAsync(parsed.GetRequiredValue(_file), _streams, cancellationToken) is not { } presentation)
        {
            return ExitCode.Refused;
        }

        Evaluator evaluator = CommonSymbols.EvaluatorFor(parsed.GetValue(_profile));
        QuestionPlan plan = evaluator.NextQuestions(presentation);
        int top = parsed.GetValue(_top) ?? DefaultTop;
        string answer = parsed.GetValue(_json)
            ? JsonText.Indented(writer => QuestionJson.Write(writer, presentation, evaluator, plan, top))
            : $"Patient: {presentation}\n\n{RedFlagText.Write(evaluator.Evaluate(presentation))}{QuestionText.Write(plan, top)}\n\n{Assessment.NoDiagnosis}";
        await _streams.WriteAsync(answer + "\n", cancellationToken);
        return ExitCode.Done;
    }
}
