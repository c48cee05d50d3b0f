using System.Text.RegularExpressions;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>The pictures on the pages are what the library draws today.</summary>
public partial class DocumentedPictureTests
{
    private static readonly Dictionary<string, Func<SvgPicture>> Documented = new()
    {
        ["dermatomes.svg"] = () => BodyMap.Dermatomes(),
        ["root-l5.svg"] = () => BodyMap.Root(NerveRoots.L5),
        ["assessment.svg"] = () => BodyMap.Assessment(Evaluator.Default.Evaluate(CaseOnThePage())),
        ["differential.svg"] = () => Charts.Differential(Evaluator.Default.EvaluateWithIntervals(CaseOnThePage())),
        ["explanation.svg"] = () => Charts.Explanation(Evaluator.Default.Evaluate(CaseOnThePage())),
        ["questions.svg"] = () => Charts.Questions(Evaluator.Default.NextQuestions(CaseOnThePage()), 5),
        ["nomogram.svg"] = () => Charts.PretestToPosttest(new Probability(0.1), [new LikelihoodRatio(14), new LikelihoodRatio(0.2)]),
        ["reliability.svg"] = () => Charts.Reliability(Calibration.Of(Evaluator.Default, new Simulator(Evaluator.Default, 7).Take(1000))),
    };

    public static TheoryData<string> Names => [.. Documented.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_on_a_page_is_the_one_that_the_library_draws(string name) =>
        PinnedFile.AssertSame(Documented[name]().ToString().TrimEnd().Split('\n'), "docs", "images", name);

    private static Presentation CaseOnThePage() => PresentationReader.Read(Case().Match(File.ReadAllText(RepositoryFiles.At("docs", "pictures.md"))).Groups[1].Value).GetValueOrThrow();

    [GeneratedRegex(@"echo '([^']+)' \| lumbopelvic draw - --view assessment")]
    private static partial Regex Case();
}
