namespace LumbopelvicModel;

/// <summary>
/// Judges whether the leading hypothesis explains the findings, or is merely the least bad of the list: by the evidence for it over none of the
/// modelled conditions, by the probability of none of them, and by two things that no weight can say. Denials alone leave nothing to explain,
/// however far they raise what they do not speak against; and a child has diseases that are not modelled, such as Perthes disease or a slipped
/// femoral epiphysis.
/// </summary>
/// <remarks>The thresholds are judgement.</remarks>
internal static class FitCheck
{
    private const double MostOther = 0.2;
    private const int LeastAssessed = 3;
    private const int LeastAge = 16;

    // Five to one.
    private static readonly double LeastEvidence = Math.Log(5);

    /// <summary>The evidence for the leading hypothesis, the first, none of them, aside: what has been added to its log pretest.</summary>
    public static double EvidenceForLeader(ReadOnlySpan<double> logPretest, ReadOnlySpan<double> logWeights)
    {
        int leader = 1 + Ranking.First(logWeights[1..]);
        return logWeights[leader] - logPretest[leader];
    }

    public static Fit Judge(Presentation presentation, double evidence, double other)
    {
        FitLevel level = presentation.AssessedCount < LeastAssessed ? FitLevel.TooLittleKnown
            : evidence < LeastEvidence || other > MostOther || !IsAnythingPresent(presentation) || presentation.Value(Measurements.Age) < LeastAge ? FitLevel.NothingFitsWell
            : FitLevel.Fits;
        return new Fit(level, new LikelihoodRatio(Math.Exp(Math.Clamp(evidence, -500, 500))));
    }

    private static bool IsAnythingPresent(Presentation presentation) => FindingBits.Present(presentation.Known).ContainsAnyExcept(0UL);
}
