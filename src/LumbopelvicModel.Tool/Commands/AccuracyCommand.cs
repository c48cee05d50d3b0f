using System.CommandLine;
using System.Text.Json;

namespace LumbopelvicModel.Tool;

/// <summary>Measures the answers on cases whose answer is known.</summary>
internal sealed class AccuracyCommand : ToolCommand
{
    private readonly Argument<string> _folder = new("FOLDER") { Description = "A folder of cases as JSON files, each with what the patient had under \"expected\": conditions, source, root, urgency." };
    private readonly Option<string?> _profile = CommonSymbols.Profile();
    private readonly ToolStreams _streams;

    public AccuracyCommand(ToolStreams streams)
        : base(
            "accuracy",
            "Measures how well labelled cases are answered: first, first three, source, root, emergencies, log score and Brier score.",
            "lumbopelvic accuracy tests/LumbopelvicModel.Tests/GoldenCases/Cases",
            "lumbopelvic accuracy my-cases --profile spine-clinic")
    {
        _streams = streams;
        Add(_folder);
        Add(_profile);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        string folder = parsed.GetRequiredValue(_folder);
        if (!Directory.Exists(folder))
        {
            throw new ToolException($"There is no folder '{folder}'. Check the path.");
        }

        Evaluator evaluator = CommonSymbols.EvaluatorFor(parsed.GetValue(_profile));
        string[] files = [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)];
        var results = new List<CaseResult>();
        foreach (string file in files)
        {
            if (await CaseFile.ReadAsync(file, _streams, cancellationToken) is not { } presentation)
            {
                return ExitCode.Refused;
            }

            byte[] json = await InputFile.ReadAsync(file, PresentationReader.MaximumLength, _streams, cancellationToken);
            results.Add(new CaseResult(Path.GetFileNameWithoutExtension(file), evaluator.Evaluate(presentation), ReadExpected(json, file)));
        }

        if (results.Count == 0)
        {
            throw new ToolException($"There is no case in '{folder}'. Put JSON files with an \"expected\" member there.");
        }

        await _streams.WriteAsync(new AccuracyReport(results).Write(), cancellationToken);
        return ExitCode.Done;
    }

    private static ExpectedAnswer ReadExpected(byte[] json, string file)
    {
        try
        {
            return ExpectedAnswer.Read(json, file);
        }
        catch (Exception wrong) when (wrong is FormatException or KeyNotFoundException or InvalidOperationException or JsonException)
        {
            throw new ToolException($"{file} $.expected: {wrong.Message} Write {{ \"conditions\": [ids], \"source\": id, \"root\": id or null, \"urgency\": none, urgent or emergency }}.");
        }
    }
}
