using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>What the probabilities of an assessment are under each draw of the frequencies, and the interval of each that follows.</summary>
internal sealed class PosteriorSample
{
    private const double Tail = (1 - Assessment.IntervalLevel) / 2;

    private readonly double[][] _members = Samples(HypothesisMember.All.Count);
    private readonly double[][] _roots = Samples(NerveRoots.All.Count);
    private readonly double[] _other = new double[FrequencyDraws.Count];
    private readonly double[] _coexistence = new double[FrequencyDraws.Count];
    private readonly (PairAssessment Pair, double[] Sample)[] _pairs;
    private readonly double[]?[] _pairOf = new double[]?[Hypotheses.OfConditions.Count];

    /// <param name="pairs">The pairs of conditions whose intervals will be asked for.</param>
    public PosteriorSample(IEnumerable<PairAssessment> pairs)
    {
        _pairs = [.. pairs.Select(pair => (pair, new double[FrequencyDraws.Count]))];
        Hypotheses hypotheses = Hypotheses.OfConditions;
        for (int hypothesis = hypotheses.FirstPair; hypothesis < hypotheses.Count; hypothesis++)
        {
            Condition first = HypothesisMember.All[hypotheses.Members[hypothesis].First].Condition;
            Condition second = HypothesisMember.All[hypotheses.Members[hypothesis].Second].Condition;
            _pairOf[hypothesis] = _pairs.FirstOrDefault(entry => entry.Pair.First == first && entry.Pair.Second == second).Sample;
        }
    }

    /// <summary>Takes the posterior over conditions in consecutive draws.</summary>
    public void AddConditions(int firstDraw, ReadOnlySpan<double> posterior)
    {
        Hypotheses hypotheses = Hypotheses.OfConditions;
        AddMembers(hypotheses, firstDraw, posterior, _members);
        DrawLanes.Add(DrawnPosterior.Row(posterior, 0), From(_other, firstDraw));
        for (int hypothesis = hypotheses.FirstPair; hypothesis < hypotheses.Count; hypothesis++)
        {
            DrawLanes.Add(DrawnPosterior.Row(posterior, hypothesis), From(_coexistence, firstDraw));
            if (_pairOf[hypothesis] is { } sample)
            {
                DrawLanes.Add(DrawnPosterior.Row(posterior, hypothesis), From(sample, firstDraw));
            }
        }
    }

    /// <summary>Takes the posterior over roots in consecutive draws.</summary>
    public void AddRoots(int firstDraw, ReadOnlySpan<double> posterior) => AddMembers(Hypotheses.OfRoots, firstDraw, posterior, _roots);

    public ConditionAssessment WithInterval(ConditionAssessment entry) => entry with
    {
        Interval = Around(entry.Probability, member => member.Condition == entry.Condition),
        Variant = entry.Variant is { } variant ? variant with { Interval = Around(variant.Probability, member => member.Variant == variant.Variant) } : null,
    };

    // The two of a pair are of different sources, so nothing is counted twice.
    public SourceAssessment WithInterval(SourceAssessment entry) =>
        entry with { Interval = Around(entry.Probability, member => member.Condition.ReportedSource == entry.Source) };

    public PairAssessment WithInterval(PairAssessment entry) =>
        entry with { Interval = Around(entry.Probability, Array.Find(_pairs, known => known.Pair == entry).Sample) };

    public RootAssessment WithInterval(RootAssessment entry) =>
        entry with { Interval = Around(entry.Probability, _roots[entry.Root.Order - 1]) };

    public ProbabilityInterval OfOther(Probability estimate) => Around(estimate, _other);

    public ProbabilityInterval OfCoexistence(Probability estimate) => Around(estimate, _coexistence);

    private ProbabilityInterval Around(Probability estimate, Func<HypothesisMember, bool> isMeant)
    {
        double[] sum = new double[FrequencyDraws.Count];
        for (int member = 0; member < _members.Length; member++)
        {
            if (isMeant(HypothesisMember.All[member]))
            {
                DrawLanes.Add(_members[member], sum);
            }
        }

        return Around(estimate, sum);
    }

    /// <summary>From the lower to the upper quantile of the sample, widened to take in the estimate, which may lie outside: the numbers are the medians of their draws, the probability need not be that of its.</summary>
    private static ProbabilityInterval Around(Probability estimate, double[] sample)
    {
        double[] sorted = [.. sample];
        Array.Sort(sorted);
        double low = Math.Min(Quantile(sorted, Tail), estimate.Value);
        double high = Math.Max(Quantile(sorted, 1 - Tail), estimate.Value);
        return new ProbabilityInterval(Ranking.Clamped(low), Ranking.Clamped(high));
    }

    private static double Quantile(double[] sorted, double level)
    {
        double place = (level * sorted.Length) - 0.5;
        int below = (int)place;
        return sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }

    private static void AddMembers(Hypotheses hypotheses, int firstDraw, ReadOnlySpan<double> posterior, double[][] samples)
    {
        for (int hypothesis = 0; hypothesis < hypotheses.Count; hypothesis++)
        {
            (int first, int second) = hypotheses.Members[hypothesis];
            ReadOnlySpan<double> row = DrawnPosterior.Row(posterior, hypothesis);
            if (first >= 0)
            {
                DrawLanes.Add(row, From(samples[first], firstDraw));
            }

            if (second >= 0)
            {
                DrawLanes.Add(row, From(samples[second], firstDraw));
            }
        }
    }

    private static Span<double> From(double[] sample, int firstDraw) => sample.AsSpan(firstDraw, DrawnPosterior.Chunk);

    private static double[][] Samples(int count) => [.. Enumerable.Range(0, count).Select(_ => new double[FrequencyDraws.Count])];
}
