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

    private readonly Argument<string> _file = CommonSymbols.File("One case as a JSON object; - reads standard input. The dermatomes and a named root need none.");
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The SVG file to write; one that is there is replaced. Standard output unless given.", HelpName = "FILE" };
    private readonly Option<string> _view = new("--view") { Description = "presentation: where this patient hurts; assessment: beside where the leading condition hurts; differential: how probable each condition is; explanation: why the leading one; questions: what to ask next; dermatomes; root: one nerve root.", DefaultValueFactory = _ => PresentationView };
    private readonly Option<string?> _root = new("--root") { Description = "The root to draw; the most probable one of the case unless named." };
    private readonly Option<string> _theme = new("--theme") { Description = "The colours.", DefaultValueFactory = _ => Theme.Light.Id };
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
        _view.AcceptOnlyFromAmong(PresentationView, AssessmentView, DifferentialView, ExplanationView, QuestionsView, DermatomesView, RootView);
        _root.AcceptOnlyFromAmong([.. NerveRoots.All.Select(root => root.Id)]);
        _theme.AcceptOnlyFromAmong([.. Theme.All.Select(theme => theme.Id)]);
        _file.Arity = ArgumentArity.ZeroOrOne;
        Add(_file);
        Add(_output);
        Add(_view);
        Add(_root);
        Add(_theme);
        Add(_profile);
        Validators.Add(result =>
        {
            string view = result.GetValue(_view) ?? PresentationView;
            if (result.GetResult(_root) is not null && view != RootView)
            {
                result.AddError("--root names the root of --view root. Add that, or leave it out.");
            }

            if (result.GetValue(_file) is null && view != DermatomesView && !(view == RootView && result.GetResult(_root) is not null))
            {
                result.AddError($"--view {view} draws a case. Name its file; - reads standard input.");
            }
        });
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Theme theme = Theme.All.Single(known => known.Id == parsed.GetValue(_theme));
        SvgPicture picture;
        if (parsed.GetValue(_view) == DermatomesView)
        {
            picture = BodyMap.Dermatomes(theme);
        }
        else if (NerveRoots.TryGet(parsed.GetValue(_root), out NerveRoot? root))
        {
            picture = BodyMap.Root(root, theme);
        }
        else if (await CaseFile.ReadAsync(parsed.GetValue(_file)!, _streams, cancellationToken) is { } presentation)
        {
            picture = Draw(presentation, parsed.GetValue(_view)!, CommonSymbols.EvaluatorFor(parsed.GetValue(_profile)), theme);
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
