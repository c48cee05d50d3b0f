using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>What holds of every chart, beside what holds of all pictures.</summary>
public class ChartsTests
{
    [Theory]
    [MemberData(nameof(ChartPictures.Names), MemberType = typeof(ChartPictures))]
    public void Everything_stays_in_the_chart(string name, string theme) => AssertInside(Pictures.Draw(name, theme));

    [Theory]
    [MemberData(nameof(ChartPictures.Names), MemberType = typeof(ChartPictures))]
    public void Shapes_have_a_contrast_of_at_least_three(string name, string theme)
    {
        var parsed = new ParsedPicture(Pictures.Draw(name, theme));
        string background = parsed.Named("rect").First().Attribute("fill")!.Value;

        Assert.Equal([], parsed.Elements
            .Where(element => element.Attribute("class")?.Value is "bar" or "for" or "against" or "whisker" or "curve" or "diagonal")
            .Where(element => Contrast.Between(element.Attribute("stroke")!.Value, background) < 3));
    }

    [Fact]
    public void Charts_of_any_patient_are_legible() => Law.Holds<Presentation>(60, presentation =>
    {
        Assessment assessment = Evaluator.Default.EvaluateWithIntervals(presentation);
        AssertLegible(Charts.Differential(assessment));
        AssertLegible(Charts.Explanation(assessment));
        AssertLegible(Charts.Explanation(assessment, assessment.Differential[^1].Condition));
    });

    [Fact]
    public void Without_a_theme_a_chart_is_light()
    {
        Assessment assessment = Evaluator.Default.Evaluate(Patients.Sciatica);

        Assert.Equal(Charts.Differential(assessment, Theme.Light), Charts.Differential(assessment));
        Assert.NotEqual(Charts.Differential(assessment, Theme.Dark), Charts.Differential(assessment));
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assessment assessment = Evaluator.Default.Evaluate(Presentation.Empty);
        QuestionPlan plan = Evaluator.Default.NextQuestions(Presentation.Empty);
        Assert.Throws<ArgumentNullException>("assessment", () => Charts.Differential(null!));
        Assert.Throws<ArgumentNullException>("assessment", () => Charts.Explanation(null!));
        Assert.Throws<ArgumentNullException>("assessment", () => Charts.Explanation(null!, Conditions.All[0]));
        Assert.Throws<ArgumentNullException>("condition", () => Charts.Explanation(assessment, (Condition)null!));
        Assert.Throws<ArgumentNullException>("plan", () => Charts.Questions(null!));
        Assert.Throws<ArgumentOutOfRangeException>("top", () => Charts.Questions(plan, 0));
        Assert.Throws<ArgumentOutOfRangeException>("top", () => Charts.Questions(plan, 41));
        Assert.Throws<ArgumentNullException>("calibration", () => Charts.Reliability(null!));
        Assert.Throws<ArgumentNullException>("likelihoodRatios", () => Charts.PretestToPosttest(new Probability(0.1), null!));
        Assert.Throws<ArgumentException>("likelihoodRatios", () => Charts.PretestToPosttest(new Probability(0.1), []));
        Assert.Throws<ArgumentException>("likelihoodRatios", () => Charts.PretestToPosttest(new Probability(0.1), new LikelihoodRatio[9]));
        Assert.Throws<ArgumentOutOfRangeException>("pretest", () => Charts.PretestToPosttest(new Probability(0), [new(2)]));
        Assert.Throws<ArgumentOutOfRangeException>("pretest", () => Charts.PretestToPosttest(new Probability(1), [new(2)]));
        Assert.Throws<ArgumentOutOfRangeException>("likelihoodRatios", () => Charts.PretestToPosttest(new Probability(0.5), [new(1e7)]));
    }

    internal static void AssertLegible(SvgPicture picture)
    {
        Legibility.Check(picture);
        AssertInside(picture);
    }

    /// <summary>No shape reaches out of the chart, and a text that is cut off can be read whole.</summary>
    private static void AssertInside(SvgPicture picture)
    {
        var parsed = new ParsedPicture(picture);
        Assert.Equal([], from element in parsed.Elements
                         from point in Shapes.Points(element)
                         where point.X < 0 || point.Y < 0 || point.X > picture.Width || point.Y > picture.Height
                         select $"{element} at {point}");
        Assert.Equal([], parsed.Named("text").Where(text => text.Value.EndsWith('\u2026') && text.Parent!.Element(text.Name.Namespace + "title") is null && text.Attribute("font-size")?.Value != "24"));
    }
}
