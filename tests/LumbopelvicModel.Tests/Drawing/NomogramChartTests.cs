using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

public class NomogramChartTests
{
    private const double Rounding = 0.11;

    [Fact]
    public void The_three_points_of_a_line_lie_on_a_straight_line() => Holds((pretest, ratio) =>
    {
        IReadOnlyList<(double X, double Y)> points = Line(Draw(pretest, ratio));

        Assert.Equal(3, points.Count);
        double share = (points[1].X - points[0].X) / (points[2].X - points[0].X);
        Assert.Equal(points[0].Y + (share * (points[2].Y - points[0].Y)), points[1].Y, Rounding);
        Assert.InRange(share, 0.1, 0.9);
    });

    [Fact]
    public void Each_point_stands_where_its_scale_says() => Holds((pretest, ratio) =>
    {
        ParsedPicture parsed = Draw(pretest, ratio);
        IReadOnlyList<(double X, double Y)> points = Line(parsed);

        Assert.Equal(PlaceOn(parsed, points[0].X, isPercent: true, Odds)(Odds(pretest.Value)), points[0].Y, 0.2);
        Assert.Equal(PlaceOn(parsed, points[1].X, isPercent: false, ratio => 10 * Math.Log10(ratio))(ratio.Decibans), points[1].Y, 0.2);
        Assert.Equal(PlaceOn(parsed, points[2].X, isPercent: true, Odds)(Odds(pretest.Update(ratio).Value)), points[2].Y, 0.2);
    });

    [Fact]
    public void Every_likelihood_ratio_has_a_line_and_its_posttest_probability()
    {
        LikelihoodRatio[] ratios = [new(4.2), new(0.3), new(14), new(0.05)];
        var parsed = new ParsedPicture(Charts.PretestToPosttest(new Probability(0.2), ratios));
        XElement[] lines = [.. parsed.Elements.Where(element => element.Attribute("data-ratio") is not null)];

        Assert.Equal(["4.2", "0.3", "14", "0.05"], lines.Select(line => line.Attribute("data-ratio")!.Value));
        Assert.Equal(4, lines.Select(line => line.Elements().Last().Attribute("stroke-dasharray")!.Value).Distinct().Count());

        // 0.25 × 4.2 = 1.05 to one; 0.075, 3.5 and 0.0125 to one.
        Assert.All(["20.0 %", "51.2 %", "7.0 %", "77.8 %", "1.2 %"], text => Assert.Contains(text, parsed.Texts));
    }

    private static void Holds(Action<Probability, LikelihoodRatio> law)
    {
        Gen<(Probability, LikelihoodRatio)> within =
            from before in Gen.Choose(-600, 600)
            from after in Gen.Choose(-600, 600)
            select (new Probability(1 / (1 + Math.Pow(10, -before / 101.0))), new LikelihoodRatio(Math.Pow(10, (after - before) / 101.0)));
        Law.Holds(100, Arb.From(within), pair => law(pair.Item1, pair.Item2));
    }

    private static ParsedPicture Draw(Probability pretest, LikelihoodRatio ratio)
    {
        SvgPicture picture = Charts.PretestToPosttest(pretest, [ratio]);
        ChartsTests.AssertLegible(picture);
        return new ParsedPicture(picture);
    }

    private static IReadOnlyList<(double X, double Y)> Line(ParsedPicture parsed) => Shapes.Points(parsed.Elements.Single(element => element.Attribute("data-ratio") is not null).Elements().Last());

    private static double Odds(double probability) => 10 * Math.Log10(probability / (1 - probability));

    /// <summary>The scale of an axis as its labels say it.</summary>
    private static Func<double, double> PlaceOn(ParsedPicture parsed, double x, bool isPercent, Func<double, double> transform)
    {
        (double Value, double Y)[] ticks =
        [
            .. parsed.Named("text")
                .Where(text => text.Attribute("font-size")?.Value == "12" && Math.Abs(text.Number("x") - x) == 12 && text.Value.EndsWith('%') == isPercent)
                .Select(text => (transform(double.Parse(text.Value.TrimEnd('%', ' '), NumberStyles.Number, CultureInfo.InvariantCulture) / (isPercent ? 100 : 1)), text.Number("y") - 4))
                .OrderBy(tick => tick.Item1),
        ];
        (double Value, double Y) first = ticks[0];
        (double Value, double Y) last = ticks[^1];
        return value => first.Y + ((value - first.Value) / (last.Value - first.Value) * (last.Y - first.Y));
    }
}
