using System.Globalization;
using System.Xml.Linq;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

public class ExplanationChartTests
{
    private const double Rounding = 0.16;

    [Fact]
    public void The_waterfall_goes_from_the_pretest_to_the_posttest() => Law.Holds<Presentation, Condition>(60, (presentation, condition) =>
    {
        Assessment assessment = Evaluator.Default.Evaluate(presentation);
        var parsed = new ParsedPicture(Charts.Explanation(assessment, condition));
        Func<double, double> place = PlaceOf(parsed);
        double pretest = place(Decibans(Evaluator.Default.Profile.Probabilities[condition].Value));
        double posttest = place(Decibans(assessment.ProbabilityOf(condition).Value));
        XElement[] steps = [.. Steps(parsed)];

        Assert.Equal(pretest, Mark(parsed, "pretest"), Rounding);
        Assert.Equal(posttest, Mark(parsed, "posttest"), Rounding);
        Assert.Equal(posttest, steps.Length == 0 ? pretest : Ends(steps[^1]).To, Rounding);
        double at = pretest;
        foreach (XElement step in steps)
        {
            Assert.Equal(at, Ends(step).From, Rounding);
            at = Ends(step).To;
        }
    });

    [Fact]
    public void A_step_is_what_the_finding_contributed_in_its_direction() => Law.Holds<Presentation, Condition>(60, (presentation, condition) =>
    {
        Assessment assessment = Evaluator.Default.Evaluate(presentation);
        var contributions = assessment.Explain(condition).Contributions.GroupBy(contribution => contribution.Id).ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);
        var parsed = new ParsedPicture(Charts.Explanation(assessment, condition));
        Func<double, double> place = PlaceOf(parsed);
        XElement[] steps = [.. Steps(parsed).Where(step => contributions.ContainsKey(step.Attribute("data-step")!.Value))];

        int strong = Math.Min(13, contributions.Values.Count(contribution => Math.Abs(contribution.Decibans) >= 0.5));
        Assert.Equal(contributions.Count - strong <= 1 ? contributions.Count : strong, steps.Length);
        Assert.All(steps, step =>
        {
            Contribution contribution = contributions[step.Attribute("data-step")!.Value];
            (double from, double to) = Ends(step);
            Assert.Equal(place(contribution.Decibans) - place(0), to - from, Rounding);
            Assert.Equal(contribution.LogRatio > 0 ? "for" : "against", Arrow(step).Attribute("class")!.Value);
            Assert.StartsWith(contribution.Statement, step.Elements().First().Value, StringComparison.Ordinal);
        });
    });

    [Fact]
    public void What_is_weaker_is_summed_up_and_named()
    {
        Assessment assessment = Evaluator.Default.Evaluate(Patients.Everything);
        Condition condition = assessment.Differential[0].Condition;
        Contribution[] all = [.. assessment.Explain(condition).Contributions];
        var parsed = new ParsedPicture(Charts.Explanation(assessment, condition));
        XElement weaker = Steps(parsed).Single(step => step.Attribute("data-step")!.Value == "weaker");
        Contribution[] hidden = [.. all.Where(contribution => Steps(parsed).All(step => step.Attribute("data-step")!.Value != contribution.Id))];

        Assert.Equal(all.Length - 13, hidden.Length);
        Assert.All(hidden, contribution => Assert.Contains(contribution.Statement, weaker.Elements().First().Value, StringComparison.Ordinal));
        Func<double, double> place = PlaceOf(parsed);
        (double from, double to) = Ends(weaker);
        Assert.Equal(place(hidden.Sum(contribution => contribution.Decibans)) - place(0), to - from, Rounding);
    }

    [Fact]
    public void For_and_against_are_told_apart_without_colour()
    {
        var parsed = new ParsedPicture(Charts.Explanation(Evaluator.Default.Evaluate(Patients.Sciatica), Theme.Print));
        XElement supports = parsed.Elements.First(element => element.Attribute("class")?.Value == "for");
        XElement opposes = parsed.Elements.First(element => element.Attribute("class")?.Value == "against");

        Assert.Equal(supports.Attribute("stroke")!.Value, supports.Attribute("fill")!.Value);
        Assert.Equal(Theme.Print.Colours.Background, opposes.Attribute("fill")!.Value);
        Assert.Contains("speaks for it", parsed.Texts);
        Assert.Contains("speaks against it", parsed.Texts);
    }

    [Fact]
    public void Unless_a_condition_is_named_it_is_the_leading_one()
    {
        Assessment assessment = Evaluator.Default.Evaluate(Patients.Sciatica);

        Assert.Equal(Charts.Explanation(assessment, assessment.Differential[0].Condition), Charts.Explanation(assessment));
        Assert.NotEqual(Charts.Explanation(assessment, assessment.Differential[1].Condition), Charts.Explanation(assessment));
    }

    [Fact]
    public void Nothing_known_is_no_step() => Assert.Empty(Steps(new ParsedPicture(Charts.Explanation(Evaluator.Default.Evaluate(Presentation.Empty)))));

    private static double Decibans(double probability)
    {
        double bounded = Math.Clamp(probability, 1e-15, 1 - 1e-15);
        return 10 * Math.Log10(bounded / (1 - bounded));
    }

    private static IEnumerable<XElement> Steps(ParsedPicture parsed) => parsed.Elements.Where(element => element.Attribute("data-step") is not null);

    private static XElement Arrow(XElement step) => step.Elements().Single(element => element.Attribute("class")?.Value is "for" or "against");

    /// <summary>The blunt end and the tip.</summary>
    private static (double From, double To) Ends(XElement step)
    {
        IReadOnlyList<(double X, double Y)> points = Shapes.Points(Arrow(step));
        return (points[0].X, points[2].X);
    }

    private static double Mark(ParsedPicture parsed, string id) =>
        Shapes.Points(parsed.Elements.Single(element => element.Attribute("data-mark")?.Value == id).Elements().Single(element => element.Name.LocalName == "path"))[0].X;

    /// <summary>The scale as its labels at the foot say it.</summary>
    private static Func<double, double> PlaceOf(ParsedPicture parsed)
    {
        double foot = parsed.Named("text").Single(text => text.Value == "decibans of odds").Number("y");
        (double Decibans, double X)[] ticks =
        [
            .. parsed.Named("text")
                .Where(text => text.Number("y") == foot && text.Value != "decibans of odds")
                .Select(text => (double.Parse(text.Value.Replace('\u2212', '-'), CultureInfo.InvariantCulture), text.Number("x"))),
        ];
        (double Decibans, double X) first = ticks[0];
        (double Decibans, double X) last = ticks[^1];
        return decibans => first.X + ((decibans - first.Decibans) / (last.Decibans - first.Decibans) * (last.X - first.X));
    }
}
