using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>What holds of every chart in every theme.</summary>
public partial class ChartsTests
{
    [Theory]
    [MemberData(nameof(ChartPictures.Names), MemberType = typeof(ChartPictures))]
    public void A_chart_is_legible(string name, string theme) => AssertLegible(ChartPictures.Draw(name, theme));

    [Theory]
    [MemberData(nameof(ChartPictures.Names), MemberType = typeof(ChartPictures))]
    public void Text_has_a_contrast_of_at_least_four_and_a_half_and_shapes_of_three(string name, string theme)
    {
        var parsed = new ParsedPicture(ChartPictures.Draw(name, theme));
        string background = parsed.Named("rect").First().Attribute("fill")!.Value;

        Assert.Equal([], parsed.Named("text").Where(text => Contrast.Between(ParsedPicture.Inherited(text, "fill"), background) < 4.5));
        Assert.Equal([], parsed.Elements
            .Where(element => element.Attribute("class")?.Value is "bar" or "for" or "against" or "whisker" or "curve" or "diagonal")
            .Where(element => Contrast.Between(element.Attribute("stroke")!.Value, background) < 3));
    }

    [Theory]
    [MemberData(nameof(ChartPictures.Names), MemberType = typeof(ChartPictures))]
    public void A_theme_changes_colours_only(string name, string theme) =>
        Assert.Equal(WithoutColours(ChartPictures.Draw(name, Theme.Light.Id)), WithoutColours(ChartPictures.Draw(name, theme)));

    [Theory]
    [MemberData(nameof(ChartPictures.Names), MemberType = typeof(ChartPictures))]
    public void The_same_input_gives_the_same_text_in_any_culture(string name, string theme)
    {
        SvgPicture first = ChartPictures.Draw(name, theme);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~", PercentSymbol = "pc" } };

            Assert.Equal(first, ChartPictures.Draw(name, theme));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
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
        Assessment assessment = Evaluator.Default.Evaluate(Pictures.Sciatica);

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

    /// <summary>Valid, below 60 KB, told to a screen reader, with labels off each other and everything in the picture.</summary>
    internal static void AssertLegible(SvgPicture picture)
    {
        var parsed = new ParsedPicture(picture);
        Assert.InRange(Encoding.UTF8.GetByteCount(picture.ToString()), 2_000, 60_000);
        Assert.Equal("img", parsed.Root.Attribute("role")!.Value);
        Assert.Equal([picture.Title, picture.Description], parsed.Root.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => parsed.ById(id).Value));
        Assert.All([picture.Title, picture.Description], text => Assert.NotEqual(string.Empty, text.Trim()));
        Assert.Equal(parsed.Ids.Distinct(), parsed.Ids);
        Assert.Equal([], parsed.References.Except(parsed.Ids));
        Assert.DoesNotContain(parsed.Elements, element => element.Name.LocalName is "script" or "image" or "style" or "foreignObject");
        Assert.Contains(Assessment.NoDiagnosis, string.Join(' ', parsed.Texts), StringComparison.Ordinal);

        IReadOnlyList<TextBox> boxes = parsed.TextBoxes;
        Assert.Equal([], boxes.Where(box => box.Left < 0 || box.Top < 0 || box.Right > picture.Width || box.Bottom > picture.Height));
        Assert.Equal([], from first in Enumerable.Range(0, boxes.Count)
                         from second in Enumerable.Range(first + 1, boxes.Count - first - 1)
                         where boxes[first].Overlaps(boxes[second])
                         select $"{boxes[first]} over {boxes[second]}");
        Assert.Equal([], from element in parsed.Elements
                         from point in Shapes.Points(element)
                         where point.X < 0 || point.Y < 0 || point.X > picture.Width || point.Y > picture.Height
                         select $"{element} at {point}");
        Assert.Equal([], parsed.Named("text").Where(text => text.Value.EndsWith('\u2026') && text.Parent!.Element(text.Name.Namespace + "title") is null && text.Attribute("font-size")?.Value != "24"));
    }

    private static string WithoutColours(SvgPicture picture) => Colour().Replace(picture.ToString().Replace(picture.Id, "p", StringComparison.Ordinal), "#");

    [GeneratedRegex("#[0-9a-f]{6}")]
    private static partial Regex Colour();
}
