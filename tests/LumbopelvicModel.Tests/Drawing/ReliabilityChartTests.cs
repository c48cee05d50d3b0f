using System.Globalization;
using System.Xml.Linq;
using FsCheck;
using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

public class ReliabilityChartTests
{
    [Fact]
    public void A_point_stands_at_what_was_forecast_and_what_came_true() => Law.Holds<NonEmptyArray<(Probability, bool)>>(60, forecasts =>
    {
        Calibration calibration = Calibration.Of(forecasts.Get);
        SvgPicture picture = Charts.Reliability(calibration);
        ChartsTests.AssertLegible(picture);
        var parsed = new ParsedPicture(picture);
        IReadOnlyList<(double X, double Y)> diagonal = Shapes.Points(parsed.Elements.Single(element => element.Attribute("class")?.Value == "diagonal"));
        ((double left, double bottom), (double right, double top)) = (diagonal[0], diagonal[1]);
        XElement[] points = [.. parsed.Elements.Where(element => element.Attribute("data-bin") is not null)];

        Assert.Equal(calibration.Bins.Count, points.Length);
        Assert.All(points.Zip(calibration.Bins), pair =>
        {
            XElement circle = pair.First.Elements().Single(element => element.Name.LocalName == "circle");
            Assert.Equal(left + (pair.Second.Predicted.Value * (right - left)), circle.Number("cx"), 0.06);
            Assert.Equal(bottom + (pair.Second.Observed.Value * (top - bottom)), circle.Number("cy"), 0.06);
        });
    });

    [Fact]
    public void Counts_and_error_are_written()
    {
        Calibration calibration = Calibration.Of([(new Probability(0.2), true), (new Probability(0.25), false), (new Probability(0.9), true)]);
        var parsed = new ParsedPicture(Charts.Reliability(calibration));

        // Two forecasts of 0.225 on average of which one came true, and one of 0.9 that did: (2 × 0.275 + 0.1) / 3.
        Assert.Contains(parsed.Texts, text => text.Contains("21.67 percentage points over 3 forecasts", StringComparison.Ordinal));
        Assert.Equal(["2", "1"], parsed.Texts.Where(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _)));
    }

    [Fact]
    public void A_column_is_the_higher_the_more_forecasts_it_counts()
    {
        Calibration calibration = Calibration.Of(Enumerable.Range(0, 10).SelectMany(bin => Enumerable.Repeat((new Probability((bin + 0.5) / 10), true), (bin * 40) + 1)));
        double[] heights = [.. new ParsedPicture(Charts.Reliability(calibration)).Elements.Where(element => element.Attribute("data-count") is not null).Select(column => column.Elements().Single(element => element.Name.LocalName == "rect").Number("height"))];

        Assert.Equal(10, heights.Length);
        Assert.All(heights.Zip(heights.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    }
}
