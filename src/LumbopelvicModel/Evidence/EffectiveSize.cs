namespace LumbopelvicModel;

/// <summary>How many patients a number counts as where its uncertainty is drawn.</summary>
internal static class EffectiveSize
{
    // A judgement knows as much as so many patients, or as many as it takes to have seen the rarer outcome so often: who says "one in
    // fifty" means something like one in twenty-five to one in a hundred, not anything from nothing to one in ten.
    private const double OfJudgement = 20;
    private const double RareInJudgement = 4;

    // A study that gives a number above 0 has seen the rarer outcome at least once.
    private const double RareInStudy = 1;

    // A published interval is taken as one of 95 %.
    private const double DeviationsAcross = 2 * 1.96;

    public static double Of(double value, EvidenceLevel basis, double? sampleSize, ProbabilityInterval? interval = null)
    {
        double rarer = Math.Min(value, 1 - value);
        double study = RareInStudy / rarer;
        if (basis != EvidenceLevel.Judgement && interval is not null && interval.High > interval.Low)
        {
            double deviation = (interval.High.Value - interval.Low.Value) / DeviationsAcross;
            return Math.Max((value * (1 - value) / (deviation * deviation)) - 1, study);
        }

        return basis != EvidenceLevel.Judgement && sampleSize is { } patients ? Math.Max(patients, study) : Math.Max(OfJudgement, RareInJudgement / rarer);
    }
}
