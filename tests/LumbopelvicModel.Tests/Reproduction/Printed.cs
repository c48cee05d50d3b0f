using System.Globalization;

namespace LumbopelvicModel.Tests;

/// <summary>
/// A figure as a publication prints it: "0.81" stands for anything from 0.805 to 0.815. What is computed from printed figures is
/// therefore a range, and it reproduces a printed figure when the two ranges meet.
/// </summary>
internal readonly record struct Printed(double Low, double High)
{
    // Room for the rounding of doubles, far below the rounding of any study.
    private const double Slack = 1e-9;

    public static Printed Of(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        double half = 0.5 * Math.Pow(10, point < 0 ? 0 : point + 1 - text.Length);
        double value = double.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new Printed(value - half, value + half);
    }

    public static Printed Count(int cases, int of) => new((double)cases / of, (double)cases / of);

    public static Printed Positive(Printed sensitivity, Printed specificity) =>
        new(LikelihoodRatio.Positive(sensitivity.Lower, specificity.Lower).Value, LikelihoodRatio.Positive(sensitivity.Upper, specificity.Upper).Value);

    public static Printed Negative(Printed sensitivity, Printed specificity) =>
        new(LikelihoodRatio.Negative(sensitivity.Upper, specificity.Upper).Value, LikelihoodRatio.Negative(sensitivity.Lower, specificity.Lower).Value);

    public static Printed OddsRatio(Printed positive, Printed negative) => new(positive.Low / negative.High, positive.High / negative.Low);

    public static Printed Posttest(Printed pretest, Printed ratio) =>
        new(pretest.Lower.Update(new LikelihoodRatio(ratio.Low)).Value, pretest.Upper.Update(new LikelihoodRatio(ratio.High)).Value);

    public Printed Complement => new(1 - High, 1 - Low);

    public bool Meets(Printed other) => Low <= other.High + Slack && other.Low <= High + Slack;

    public static void AssertRatios(string study, string finding, string sensitivity, string specificity, string positive, string negative)
    {
        if (positive.Length > 0)
        {
            AssertReproduces(Positive(Of(sensitivity), Of(specificity)), positive, $"{study}, {finding}, LR+");
        }

        if (negative.Length > 0)
        {
            AssertReproduces(Negative(Of(sensitivity), Of(specificity)), negative, $"{study}, {finding}, LR-");
        }
    }

    public static void AssertReproduces(Printed computed, string printed, string what) =>
        Assert.True(computed.Meets(Of(printed)), string.Create(CultureInfo.InvariantCulture, $"{what}: the printed figures give {computed.Low:0.####} to {computed.High:0.####}, the study prints {printed}."));

    private Probability Lower => new(Math.Clamp(Low, 0, 1));

    private Probability Upper => new(Math.Clamp(High, 0, 1));
}
