using System.CommandLine;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tool;

/// <summary>Draws a picture or a chart of one case, or of the roots.</summary>
internal sealed class DrawCommand : ToolCommand
{
    private const string PresentationView = "presentation";
    private const string AssessmentView = "assessment";
    private const string DifferentialView = "differential";
    private const string ExplanationView = "explanation";
    private const string QuestionsView = "questions";
    private const string DermatomesView = "dermatomes";
    private const string RootView = "root";

    private readonly Argument<string> _file = CommonSymbols.File("One case as a JSON object; - reads standard input. The dermatomes and a named root take none.");
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The SVG file to write; one that is there is replaced. Standard output unless given.", HelpName = "FILE" };
    private readonly Option<string?> _view = CommonSymbols.OneOf(
        "--view",
        "view",
        "presentation: where this patient hurts; assessment: that beside where the leading condition hurts; differential: how probable each condition is; explanation: why the leading one; questions: what to ask next; dermatomes: the skin of every root; root: one root, its skin, pain, movements and discs. 'presentation' unless named.",
        PresentationView,
        AssessmentView,
        DifferentialView,
        ExplanationView,
        QuestionsView,
        DermatomesView,
        RootView);

    private readonly Option<string?> _root = CommonSymbols.OneOf("--root", "root", "The root of --view root; the most probable one of the case unless named.", [.. NerveRoots.All.Select(root => root.Id)]);
    private readonly Option<string?> _theme = CommonSymbols.OneOf("--theme", "theme", "The colours; 'light' unless named.", [.. Theme.All.Select(theme => theme.Id)]);
    private readonly Option<string?> _profile = CommonSymbols.Profile();
    private readonly ToolStreams _streams;

    public DrawCommand(ToolStreams streams)
        : base(
            "draw",
            "Draws an SVG picture: where a patient hurts, where the leading condition hurts, dermatomes, one root; the probabilities, the reasons and the questions as charts.",
            "lumbopelvic draw case.json -o case.svg",
            "lumbopelvic draw case.json --view assessment --theme dark -o case.svg",
            "lumbopelvic draw case.json --view explanation -o why.svg",
            "lumbopelvic draw --view dermatomes --theme print -o dermatomes.svg",
            "lumbopelvic draw --view root --root L5 -o root.svg")
    {
        _streams = streams;
        _file.Arity = ArgumentArity.ZeroOrOne;
        Add(_file);
        Add(_output);
        Add(_view);
        Add(_root);
        Add(_theme);
        Add(_profile);
        Validators.Add(result =>
        {
            if (Misuse(result.GetValue(_view) ?? PresentationView, result.GetValue(_file), result.GetValue(_root)) is { } misuse)
            {
                result.AddError(misuse);
            }
        });
        SetAction(RunAsync);
    }

    /// <summary>What does not go together, in a sentence.</summary>
    private static string? Misuse(string view, string? file, string? root) => (view, file, root) switch
    {
        (RootView, { } named, null) when NerveRoots.TryGet(named, out _) => $"'{named}' is a root, no file. Write --root {named}.",
        (RootView, null, null) => "--view root draws a root. Name it with --root, or name the file of a case to draw its most probable one; - reads standard input.",
        (RootView, { }, { }) => "--root names a root, and the file would name another. Leave one of them out.",
        (not RootView, _, { }) => "--root names the root of --view root. Add that, or leave it out.",
        (DermatomesView, { }, _) => "--view dermatomes draws no case. Leave the file out.",
        (PresentationView or AssessmentView or DifferentialView or ExplanationView or QuestionsView, null, _) => $"--view {view} draws a case. Name its file; - reads standard input.",
        _ => null,
    };

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Theme theme = Theme.All.Single(known => known.Id == (parsed.GetValue(_theme) ?? Theme.Light.Id));
        string view = parsed.GetValue(_view) ?? PresentationView;
        SvgPicture picture;
        if (view == DermatomesView)
        {
            picture = BodyMap.Dermatomes(theme);
        }
        else if (NerveRoots.TryGet(parsed.GetValue(_root), out NerveRoot? root))
        {
            picture = BodyMap.Root(root, theme);
        }
        else if (await CaseFile.ReadAsync(parsed.GetValue(_file)!, _streams, cancellationToken) is { } presentation)
        {
            picture = Draw(presentation, view, CommonSymbols.EvaluatorFor(parsed.GetValue(_profile)), theme);
        }
        else
        {
            return ExitCode.Refused;
        }

        if (parsed.GetValue(_output) is { } path && path != InputFile.StandardInput)
        {
            await new PageFile(path).WriteAsync(picture.ToString(), cancellationToken);
        }
        else
        {
            await _streams.WriteAsync(picture.ToString(), cancellationToken);
        }

        return ExitCode.Done;
    }

    private static SvgPicture Draw(Presentation presentation, string view, Evaluator evaluator, Theme theme) => view switch
    {
        PresentationView => BodyMap.Presentation(presentation, theme),
        DifferentialView => Charts.Differential(evaluator.EvaluateWithIntervals(presentation), theme),
        ExplanationView => Charts.Explanation(evaluator.Evaluate(presentation), theme),
        QuestionsView => Charts.Questions(evaluator.NextQuestions(presentation), theme: theme),
        RootView => BodyMap.Root(evaluator.Evaluate(presentation).Roots[0].Root, theme),
        _ => BodyMap.Assessment(evaluator.Evaluate(presentation), theme),
    };
}
