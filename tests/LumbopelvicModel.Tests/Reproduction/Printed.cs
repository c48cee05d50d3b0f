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

    /// <summary>The printed likelihood ratios that the printed sensitivity and specificity do not give, each in a sentence; an empty one is not printed.</summary>
    public static IReadOnlyList<string> DeviatingRatios(string sensitivity, string specificity, string positive, string negative)
    {
        Assert.False(positive.Length == 0 && negative.Length == 0, "No ratio is printed: there is nothing to compare.");
        List<string> deviations = [];
        Compare(Positive(Of(sensitivity), Of(specificity)), positive, "LR+");
        Compare(Negative(Of(sensitivity), Of(specificity)), negative, "LR-");
        return deviations;

        void Compare(Printed computed, string printed, string what)
        {
            if (printed.Length > 0 && !computed.Meets(Of(printed)))
            {
                deviations.Add(Deviation(computed, printed, what));
            }
        }
    }

    public static void AssertReproduces(Printed computed, string printed, string what) =>
        Assert.True(computed.Meets(Of(printed)), Deviation(computed, printed, what));

    private static string Deviation(Printed computed, string printed, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}: the printed figures give {computed.Low:0.####} to {computed.High:0.####}, the study prints {printed}.");

    private Probability Lower => new(Math.Clamp(Low, 0, 1));

    private Probability Upper => new(Math.Clamp(High, 0, 1));
}
