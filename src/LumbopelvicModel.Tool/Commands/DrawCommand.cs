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

    private readonly Argument<string[]> _named = CommonSymbols.Named<string[]>("FILE|ROOT", "One case as a JSON object; - reads standard input. The dermatomes take none; --view root takes a root, such as L5, or a case whose most probable root it draws.");
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
            "lumbopelvic draw --view root L5 -o root.svg")
    {
        _streams = streams;
        _named.Arity = new ArgumentArity(0, 2);
        Add(_named);
        Add(_output);
        Add(_view);
        Add(_theme);
        Add(_profile);
        Validators.Add(result =>
        {
            (string view, string[] named) = (result.GetValue(_view) ?? PresentationView, result.GetValue(_named) ?? []);
            if (Misuse(view, named, RootOf(view, named)) is { } misuse)
            {
                result.AddError(misuse);
            }
        });
        SetAction(RunAsync);
    }

    /// <summary>What does not go together, in a sentence.</summary>
    private static string? Misuse(string view, string[] named, NerveRoot? root) => (view, named) switch
    {
        (RootView, [_, var last]) when root is null => $"There is no root '{last}'. Known: {KnownRoots}.",
        (not RootView, [_, var last]) => $"One case is drawn. Leave '{last}' out.",
        (RootView, []) => "--view root draws a root. Name it, as in --view root L5, or name the file of a case to draw its most probable one; - reads standard input.",
        (DermatomesView, []) => null,
        (PresentationView or AssessmentView or DifferentialView or ExplanationView or QuestionsView, []) => $"--view {view} draws a case. Name its file; - reads standard input.",
        _ => null,
    };

    private static string KnownRoots => string.Join(", ", NerveRoots.All.Select(root => root.Id));

    /// <summary>The root that is named last, where one is to be drawn.</summary>
    private static NerveRoot? RootOf(string view, string[] named) =>
        view == RootView && named is [.., var last] && NerveRoots.TryGet(last, out NerveRoot? root) ? root : null;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Theme theme = Theme.All.Single(known => known.Id == (parsed.GetValue(_theme) ?? Theme.Light.Id));
        (string view, string[] named) = (parsed.GetValue(_view) ?? PresentationView, parsed.GetValue(_named) ?? []);
        SvgPicture? picture = Alike(view, named, theme);
        if (picture is null)
        {
            if (await ReadAsync(view, named[0], cancellationToken) is not { } presentation)
            {
                return ExitCode.Refused;
            }

            picture = Draw(presentation, view, CommonSymbols.EvaluatorFor(parsed.GetValue(_profile)), theme);
        }

        await PageFile.WriteAsync(parsed.GetValue(_output), picture.ToString(), _streams, cancellationToken);
        return ExitCode.Done;
    }

    /// <summary>What is alike for every patient; a case that is named all the same is said not to be in it. Otherwise <see langword="null"/>.</summary>
    private SvgPicture? Alike(string view, string[] named, Theme theme)
    {
        NerveRoot? root = RootOf(view, named);
        if (view != DermatomesView && root is null)
        {
            return null;
        }

        if (named.Length > (root is null ? 0 : 1))
        {
            _streams.Report($"'{named[0]}' is not in the picture: {(root is null ? "the dermatomes are" : $"{root.Id} is")} drawn alike for every patient. --view presentation draws a case.");
        }

        return root is null ? BodyMap.Dermatomes(theme) : BodyMap.Root(root, theme);
    }

    private Task<Presentation?> ReadAsync(string view, string file, CancellationToken cancellationToken) =>
        view == RootView && file != InputFile.StandardInput && !Path.Exists(file)
            ? throw new ToolException($"There is no root and no file '{file}'. Roots: {KnownRoots}. Otherwise check the path; - reads standard input.")
            : CaseFile.ReadAsync(file, _streams, cancellationToken);

    private static SvgPicture Draw(Presentation presentation, string view, Evaluator evaluator, Theme theme) => view switch
    {
        PresentationView => BodyMap.Presentation(presentation, theme),
        DifferentialView => Charts.Differential(evaluator.EvaluateWithIntervals(presentation), theme),
        ExplanationView => Charts.Explanation(evaluator.Evaluate(presentation), theme),
        QuestionsView => Charts.Questions(evaluator.NextQuestions(presentation), theme: theme),
        RootView => BodyMap.Root(RootOf(evaluator.Evaluate(presentation)), theme),
        _ => BodyMap.Assessment(evaluator.Evaluate(presentation), theme),
    };

    private static NerveRoot RootOf(Assessment assessment) => assessment.NamesRoots
        ? assessment.Roots[0].Root
        : throw new ToolException("Nothing in this case speaks for one root. Name the root to draw, as in --view root L5.");
}
