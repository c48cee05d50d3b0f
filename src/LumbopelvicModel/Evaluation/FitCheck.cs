using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// Judges whether the leading hypothesis explains the findings, or is merely the least bad of the list. Two measures: the evidence for it
/// over none of the modelled conditions, and how far that evidence falls short of what it would be if the hypothesis were true.
/// </summary>
/// <remarks>The thresholds are judgement.</remarks>
internal sealed class FitCheck(EvidenceTable table)
{
    private const double LeastEvidence = 1.0986122886681098; // ln 3
    private const double MostSurprise = 2.5;
    private const double MostOther = 0.25;
    private const int LeastItems = 3;

    public Fit Judge(int[] outcomes, double[] posterior)
    {
        int leader = 1;
        for (int index = 2; index < posterior.Length; index++)
        {
            leader = posterior[index] > posterior[leader] ? index : leader;
        }

        double evidence = 0;
        double expected = 0;
        double variance = 0;
        int counted = 0;
        foreach ((int item, double logRatio) in table.Counting(outcomes, leader))
        {
            counted++;
            evidence += logRatio;
            (double mean, double spread) = Expected(table.Items[item], leader);
            expected += mean;
            variance += spread;
        }

        double surprise = variance > 0 ? Math.Max(0, (expected - evidence) / Math.Sqrt(variance)) : 0;
        FitLevel level = counted < LeastItems ? FitLevel.TooLittleKnown
            : evidence < LeastEvidence || surprise > MostSurprise || posterior[0] > MostOther ? FitLevel.NothingFitsWell
            : FitLevel.Fits;
        return new Fit(level, new LikelihoodRatio(Math.Exp(Math.Clamp(evidence, -500, 500))), surprise);
    }

    /// <summary>Mean and variance of the log-likelihood ratio of an item when the hypothesis is true.</summary>
    private static (double Mean, double Variance) Expected(EvidenceItem item, int hypothesis)
    {
        double mean = 0;
        double square = 0;
        for (int outcome = 0; outcome < item.OutcomeCount; outcome++)
        {
            double logRatio = item.LogRatios(outcome)[hypothesis];
            double probability = item.BackgroundOf(outcome) * Math.Exp(logRatio);
            mean += probability * logRatio;
            square += probability * logRatio * logRatio;
        }

        return (mean, Math.Max(0, square - (mean * mean)));
    }
}
