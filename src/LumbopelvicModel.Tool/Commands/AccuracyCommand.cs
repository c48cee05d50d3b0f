using System.CommandLine;

namespace LumbopelvicModel.Tool;

/// <summary>Says how well labelled cases are answered, as a table or as a page with the reason for every miss.</summary>
internal sealed class AccuracyCommand : ToolCommand
{
    private const string WithoutBaseRates = "equal";

    private readonly Argument<string> _folder = new("FOLDER") { Description = "A folder of cases (*.json), each with the annotation 'expected': conditions, source, root, urgency." };
    private readonly Option<string?> _profile = CommonSymbols.Profile();
    private readonly Option<string?> _page = CommonSymbols.Page("Writes a Markdown page instead of the table: the figures, every case, the reason for every miss.");
    private readonly Option<bool> _check;
    private readonly Option<string?> _remarks = new("--remarks")
    {
        Description = "A JSON file for the page: 'about', paragraphs on the cases; 'misses', for each case that is answered wrongly what is wrong ('of') and why ('because'). A miss without a reason and a reason without a miss are refused.",
        HelpName = "FILE",
    };

    private readonly ToolStreams _streams;

    public AccuracyCommand(ToolStreams streams)
        : base(
            "accuracy",
            "Assesses every labelled case of a folder and says how often the answer agrees with what the patient had.",
            "lumbopelvic accuracy tests/LumbopelvicModel.Tests/GoldenCases/Cases",
            "lumbopelvic accuracy my-cases --remarks my-remarks.json --page accuracy.md",
            "lumbopelvic accuracy my-cases --remarks my-remarks.json --page accuracy.md --check")
    {
        _streams = streams;
        _check = CommonSymbols.Check(_page);
        _remarks.Validators.Add(result =>
        {
            if (result.GetResult(_page) is null)
            {
                result.AddError("--remarks stand on a page. Name it with --page.");
            }
        });
        Add(_folder);
        Add(_profile);
        Add(_page);
        Add(_remarks);
        Add(_check);
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

        if (parsed.GetValue(_page) is { } page)
        {
            return await WritePageAsync(page, folder, results, parsed, cancellationToken);
        }

        await _streams.WriteAsync($"{new AccuracyReport(results).Write()}\n{Assessment.NoDiagnosis}\n", cancellationToken);
        return ExitCode.Done;
    }

    private async Task<int> WritePageAsync(string path, string folder, List<CaseResult> results, ParseResult parsed, CancellationToken cancellationToken)
    {
        AccuracyRemarks remarks = await ReadRemarksAsync(parsed.GetValue(_remarks), cancellationToken);
        string[] faults = [.. remarks.Faults(results)];
        foreach (string fault in faults)
        {
            _streams.Report(fault);
        }

        if (faults.Length > 0)
        {
            return ExitCode.Refused;
        }

        Evaluator equal = CommonSymbols.EvaluatorFor(WithoutBaseRates);
        CaseResult[] withoutBaseRates = [.. results.Select(result => result with { Assessment = equal.Evaluate(result.Assessment.Presentation) })];
        string fromPage = Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFullPath(folder)).Replace(Path.DirectorySeparatorChar, '/');
        string content = new AccuracyPage(results, withoutBaseRates, remarks, fromPage).Write();
        return await new PageFile(path).WriteOrCheckAsync(content, parsed.GetValue(_check), "the cases and the knowledge base", _streams, cancellationToken);
    }

    private async Task<AccuracyRemarks> ReadRemarksAsync(string? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return AccuracyRemarks.None;
        }

        try
        {
            return AccuracyRemarks.Read(await InputFile.ReadAsync(file, PresentationReader.MaximumLength, _streams, cancellationToken), file);
        }
        catch (FormatException refused)
        {
            throw new ToolException(refused.Message);
        }
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
