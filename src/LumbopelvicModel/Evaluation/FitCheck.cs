namespace LumbopelvicModel;

/// <summary>
/// Judges whether the leading hypothesis explains the findings, or is merely the least bad of the list: by the evidence for it over none of the
/// modelled conditions, and by the probability of none of them.
/// </summary>
/// <remarks>The thresholds are judgement.</remarks>
internal sealed class FitCheck(EvidenceTable table)
{
    private const double MostOther = 0.2;
    private const int LeastAssessed = 3;

    // Five to one.
    private static readonly double LeastEvidence = Math.Log(5);

    public Fit Judge(Presentation presentation, int[] outcomes, double[] posterior)
    {
        int leader = 1;
        for (int index = 2; index < posterior.Length; index++)
        {
            leader = posterior[index] > posterior[leader] ? index : leader;
        }

        double evidence = 0;
        foreach ((int _, double logRatio) in table.Counting(outcomes, leader))
        {
            evidence += logRatio;
        }

        FitLevel level = presentation.AssessedCount < LeastAssessed ? FitLevel.TooLittleKnown
            : evidence < LeastEvidence || posterior[0] > MostOther ? FitLevel.NothingFitsWell
            : FitLevel.Fits;
        return new Fit(level, new LikelihoodRatio(Math.Exp(Math.Clamp(evidence, -500, 500))));
    }
}
