using System.CommandLine;

namespace LumbopelvicModel.Tool;

/// <summary>Says how well labelled cases are answered.</summary>
internal sealed class AccuracyCommand : ToolCommand
{
    private readonly Argument<string> _folder = new("FOLDER") { Description = "A folder of cases (*.json), each with the annotation 'expected': conditions, source, root, urgency." };
    private readonly Option<string?> _profile = CommonSymbols.Profile();
    private readonly ToolStreams _streams;

    public AccuracyCommand(ToolStreams streams)
        : base(
            "accuracy",
            "Assesses every labelled case of a folder and says how often the answer agrees with what the patient had.",
            "lumbopelvic accuracy tests/LumbopelvicModel.Tests/GoldenCases/Cases")
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
            throw new ToolException($"There is no folder '{folder}'. Name a folder that holds cases as *.json.");
        }

        Evaluator evaluator = CommonSymbols.EvaluatorFor(parsed.GetValue(_profile));
        string[] files = [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)];
        List<CaseResult> results = [];
        foreach (string file in files)
        {
            if (await ReadAsync(file, evaluator, cancellationToken) is { } result)
            {
                results.Add(result);
            }
        }

        if (files.Length == 0)
        {
            throw new ToolException($"The folder '{folder}' holds no case. Put cases as *.json into it.");
        }

        if (results.Count < files.Length)
        {
            return ExitCode.Refused;
        }

        await _streams.WriteAsync($"{new AccuracyReport(results).Write()}\n{Assessment.NoDiagnosis}\n", cancellationToken);
        return ExitCode.Done;
    }

    private async Task<CaseResult?> ReadAsync(string file, Evaluator evaluator, CancellationToken cancellationToken)
    {
        if (await CaseFile.ReadAsync(file, _streams, cancellationToken) is not { } presentation)
        {
            return null;
        }

        try
        {
            var expected = ExpectedAnswer.Read(await File.ReadAllBytesAsync(file, cancellationToken), file);
            return new CaseResult(Path.GetFileNameWithoutExtension(file), evaluator.Evaluate(presentation), expected);
        }
        catch (FormatException refused)
        {
            _streams.Report(refused.Message);
            return null;
        }
    }
}
