using System.Xml.Linq;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

public class DifferentialChartTests
{
    private const double Rounding = 0.11;
    private static readonly Assessment Sciatica = Evaluator.Default.EvaluateWithIntervals(Patients.Sciatica);

    [Fact]
    public void A_bar_is_as_long_as_its_condition_is_probable() => Law.Holds<Presentation>(60, presentation =>
    {
        Assessment assessment = Evaluator.Default.Evaluate(presentation);
        var parsed = new ParsedPicture(Charts.Differential(assessment));
        double full = FullWidth(parsed);
        XElement[] rows = [.. Rows(parsed, "condition")];

        Assert.Equal(assessment.Differential.Take(rows.Length - 1).Select(entry => entry.Condition.Id).Append("other"), rows.Select(row => row.Attribute("data-condition")!.Value));
        Assert.All(rows.Zip(assessment.Differential.Take(rows.Length - 1).Select(entry => entry.Probability).Append(assessment.Other)), pair =>
            Assert.Equal(pair.Second.Value * full, BarOf(pair.First).Number("width"), Rounding));
        double[] lengths = [.. rows.SkipLast(1).Select(row => BarOf(row).Number("width"))];
        Assert.All(lengths.Zip(lengths.Skip(1)), pair => Assert.True(pair.First >= pair.Second));
    });

    [Fact]
    public void Everything_from_one_percent_is_drawn_and_the_rest_is_counted() => Law.Holds<Presentation>(60, presentation =>
    {
        Assessment assessment = Evaluator.Default.Evaluate(presentation);
        var parsed = new ParsedPicture(Charts.Differential(assessment));
        int shown = Rows(parsed, "condition").Count() - 1;

        Assert.InRange(shown, Math.Min(10, assessment.Differential.Count(entry => entry.Probability.Value >= 0.01)), 10);
        Assert.Contains(parsed.Texts, text => text.StartsWith($"{assessment.Differential.Count - shown} further conditions: each ", StringComparison.Ordinal));
    });

    [Fact]
    public void A_whisker_reaches_from_end_to_end_of_the_interval()
    {
        var parsed = new ParsedPicture(Charts.Differential(Sciatica));
        double full = FullWidth(parsed);
        XElement row = Rows(parsed, "condition").First();
        double start = BarOf(row).Number("x");
        double[] across = [.. Shapes.Points(row.Elements().Single(element => element.Attribute("class")?.Value == "whisker")).Select(point => point.X)];

        ProbabilityInterval interval = Sciatica.Differential[0].Interval!;
        Assert.Equal(start + (interval.Low.Value * full), across.Min(), Rounding);
        Assert.Equal(start + (interval.High.Value * full), across.Max(), Rounding);
        Assert.DoesNotContain(new ParsedPicture(Charts.Differential(Evaluator.Default.Evaluate(Patients.Sciatica))).Elements, element => element.Attribute("class")?.Value == "whisker");
    }

    [Fact]
    public void Every_source_and_none_of_them_stand_in_the_strip()
    {
        var parsed = new ParsedPicture(Charts.Differential(Sciatica));
        XElement[] tiles = [.. Rows(parsed, "source")];

        Assert.Equal(Sciatica.Sources.Select(source => source.Source.ToId()).Append("other"), tiles.Select(tile => tile.Attribute("data-source")!.Value));
        double full = tiles[0].Elements().First(element => element.Name.LocalName == "rect").Number("width");
        Assert.All(tiles.Zip(Sciatica.Sources.Select(source => source.Probability).Append(Sciatica.Other)), pair =>
            Assert.Equal(pair.Second.Value * full, BarOf(pair.First).Number("width"), Rounding));
    }

    [Fact]
    public void None_of_the_conditions_is_told_from_a_condition_without_colour()
    {
        XElement[] rows = [.. Rows(new ParsedPicture(Charts.Differential(Sciatica, Theme.Print)), "condition")];

        Assert.NotEqual(BarOf(rows[0]).Attribute("stroke-width")!.Value, BarOf(rows[^1]).Attribute("stroke-width")!.Value);
        Assert.NotEqual(BarOf(rows[0]).Attribute("fill")!.Value, BarOf(rows[^1]).Attribute("fill")!.Value);
    }

    [Fact]
    public void A_red_flag_is_never_left_out()
    {
        Assessment emergency = Evaluator.Default.Evaluate(Patients.Emergency);

        Assert.NotEmpty(emergency.RedFlags);
        Assert.All([Charts.Differential(emergency), Charts.Explanation(emergency)], picture =>
            Assert.Contains("Red flag: " + emergency.RedFlags[0].RedFlag.ConcernName, string.Join(' ', new ParsedPicture(picture).Texts), StringComparison.Ordinal));
    }

    private static IEnumerable<XElement> Rows(ParsedPicture parsed, string name) => parsed.Elements.Where(element => element.Attribute("data-" + name) is not null);

    private static XElement BarOf(XElement row) => row.Elements().Single(element => element.Attribute("class")?.Value == "bar");

    /// <summary>From the label of 0 % to that of 100 %.</summary>
    private static double FullWidth(ParsedPicture parsed)
    {
        double At(string label) => parsed.Named("text").Single(text => text.Value == label).Number("x");
        return At("100 %") - At("0 %");
    }
}
