namespace LumbopelvicModel.Tests;

/// <summary>Printed figures that the other printed figures of the same test contradict. The knowledge base must not copy them unseen.</summary>
public sealed class KnownMisprintTests
{
    [Theory]
    [InlineData("laslett2005", "3 of 6", "0.94", "0.78", "LR-", "0.80", "johnsnyderdpt.com slipped a digit: 0.08")]
    [InlineData("laslett2003", "3 and over, not centralising", "0.91", "0.83", "LR+", "6.97", "the abstract prints 83 % for 87 %, 20 of 23")]
    [InlineData("tiru2002", "percussion", "0.96", "0.86", "LR-", "0.75", "Reiman 2013 prints the NPV")]
    [InlineData("joe2002", "external rotation under 60 degrees", "0.38", "0.73", "LR+", "0.48", "Reiman 2013 table 4; its own figures give 1.41")]
    [InlineData("cook2011", "4 of 5", "0.06", "0.98", "LR+", "4.6", "a specificity of 98.7 % was rounded down; 4.6 is the one with an interval")]
    [InlineData("kasai2006", "passive lumbar extension", "0.842", "0.904", "LR+", "8.84", "8.72 to 8.82: off in the last digits")]
    [InlineData("braun2011", "waking at night", "0.584", "0.575", "LR+", "1.7", "1.37: a slip of the table")]
    [InlineData("reiman2013", "FADIR against arthrography", "0.94", "0.08", "LR-", "0.48", "ratios and percentages pooled separately")]
    [InlineData("reiman2013", "flexion and internal rotation", "0.96", "0.17", "LR+", "1.12", "pooled separately")]
    [InlineData("reiman2013", "Trendelenburg", "0.61", "0.92", "LR+", "6.83", "pooled separately")]
    [InlineData("reiman2013", "Trendelenburg", "0.61", "0.92", "LR-", "0.25", "pooled separately")]
    [InlineData("reiman2013", "resisted abduction", "0.71", "0.84", "LR+", "5.5", "pooled separately")]
    [InlineData("reiman2013", "resisted abduction", "0.71", "0.84", "LR-", "0.37", "pooled separately")]
    [InlineData("reiman2013", "percussion", "0.95", "0.86", "LR+", "6.11", "pooled separately")]
    [InlineData("reiman2013", "percussion", "0.95", "0.86", "LR-", "0.07", "pooled separately")]
    [InlineData("reiman2013", "percussion", "0.95", "0.86", "OR", "96.42", "pooled separately")]
    [InlineData("kaltenborn2014", "hip lag", "0.8947", "0.9655", "OR", "239", "17 of 19 and 28 of 29 give 238")]
    [InlineData("fearon2013", "lateral rotation isometric", "0.511", "0.700", "OR", "3.0", "2.4: a slip of table 4, or an adjusted one")]
    [InlineData("ces334", "bilateral leg pain", "0.60", "0.70", "OR", "5.03", "3.5: the abstract contradicts itself")]
    [InlineData("deville2000", "crossed straight leg raise", "0.29", "0.88", "OR", "4.39", "pooled separately")]
    public void Known_misprints_do_not_agree_with_their_sensitivity_and_specificity(string study, string finding, string sensitivity, string specificity, string what, string printed, string reason)
    {
        Printed positive = Printed.Positive(Printed.Of(sensitivity), Printed.Of(specificity));
        Printed negative = Printed.Negative(Printed.Of(sensitivity), Printed.Of(specificity));
        Printed computed = what switch
        {
            "LR+" => positive,
            "LR-" => negative,
            _ => Printed.OddsRatio(positive, negative),
        };
        Assert.False(computed.Meets(Printed.Of(printed)), $"{study}, {finding}, {what}: {printed} agrees after all, yet it was listed because: {reason}.");
    }

    [Theory]
    [InlineData("suri2011", "femoral stretch for L3", "5.7", "2.3", "4.4", "the interval leaves out its own estimate; perhaps 2.3 to 14.4")]
    public void Known_misprints_of_intervals_leave_their_estimate_out(string study, string finding, string ratio, string low, string high, string reason) =>
        Assert.False(
            Printed.Of(ratio).Meets(new Printed(Printed.Of(low).Low, Printed.Of(high).High)),
            $"{study}, {finding}: {ratio} lies from {low} to {high} after all, yet it was listed because: {reason}.");

    [Theory]
    [InlineData("saueressig2021", "sacroiliac cluster", "2.13", "0.33", "9.01", "6.5: ratios and odds ratio pooled separately")]
    public void Known_misprints_of_odds_ratios_do_not_agree_with_their_likelihood_ratios(string study, string finding, string positive, string negative, string oddsRatio, string reason) =>
        Assert.False(
            Printed.OddsRatio(Printed.Of(positive), Printed.Of(negative)).Meets(Printed.Of(oddsRatio)),
            $"{study}, {finding}: {oddsRatio} agrees after all, yet it was listed because: {reason}.");

    // Capra 2011: 55.5 % had the disease, and an LR+ of 1.38 makes that 63 %.
    [Theory]
    [InlineData("capra2011", "straight leg raise", "0.555", "1.38", "0.69", "the stated PPV fits neither the sensitivity nor the prevalence")]
    public void Known_misprints_of_predictive_values_do_not_agree_with_their_pretest(string study, string finding, string pretest, string ratio, string posttest, string reason) =>
        Assert.False(
            Printed.Posttest(Printed.Of(pretest), Printed.Of(ratio)).Meets(Printed.Of(posttest)),
            $"{study}, {finding}: {posttest} agrees after all, yet it was listed because: {reason}.");

    // Reiman 2013 prints 94 % for Adams 1997, which is its PPV: the paper has 15 of 19.
    [Fact]
    public void Known_misprints_of_counts_do_not_agree_with_the_patients() =>
        Assert.False(Printed.Count(15, 19).Meets(Printed.Of("0.94")));
}
