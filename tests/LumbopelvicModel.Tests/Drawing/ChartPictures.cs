using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>Charts of every kind, from the empty to the full.</summary>
internal static class ChartPictures
{
    public static TheoryData<string, string> Names => Pictures.InEveryTheme(Kinds.Keys);

    public static SortedDictionary<string, Func<Theme, SvgPicture>> Kinds { get; } = All();

    private static SortedDictionary<string, Func<Theme, SvgPicture>> All()
    {
        var all = new SortedDictionary<string, Func<Theme, SvgPicture>>(StringComparer.Ordinal);
        (string, Presentation)[] patients =
        [
            ("nobody", Presentation.Empty),
            ("sciatica", Patients.Sciatica),
            ("emergency", Patients.Emergency),
            ("nothing there", Patients.NothingThere),
            ("everything", Patients.Everything),
        ];
        foreach ((string name, Presentation presentation) in patients)
        {
            Assessment assessment = Evaluator.Default.EvaluateWithIntervals(presentation);
            all["differential " + name] = theme => Charts.Differential(assessment, theme);
            all["differential without intervals " + name] = theme => Charts.Differential(Evaluator.Default.Evaluate(presentation), theme);
            all["explanation " + name] = theme => Charts.Explanation(assessment, theme);
            all["explanation of the last " + name] = theme => Charts.Explanation(assessment, assessment.Differential[^1].Condition, theme);
            all["questions " + name] = theme => Charts.Questions(Evaluator.Default.NextQuestions(presentation), theme: theme);
            all["many questions " + name] = theme => Charts.Questions(Evaluator.Default.NextQuestions(presentation), 40, theme);
        }

        all["reliability of one"] = theme => Charts.Reliability(Calibration.Of([(new Probability(0), false)]), theme);
        all["reliability of many"] = theme => Charts.Reliability(Calibration.Of(Enumerable.Range(0, 1000).Select(i => (new Probability(i / 1000.0), i % 3 == 0))), theme);
        all["nomogram of one"] = theme => Charts.PretestToPosttest(new Probability(0.5), [default], theme);
        all["nomogram of eight"] = theme => Charts.PretestToPosttest(new Probability(0.01), [.. Enumerable.Range(-3, 8).Select(power => new LikelihoodRatio(Math.Pow(4, power)))], theme);
        all["nomogram to the ends"] = theme => Charts.PretestToPosttest(new Probability(0.00001), [new LikelihoodRatio(1e10), new LikelihoodRatio(0.2)], theme);
        return all;
    }
}
