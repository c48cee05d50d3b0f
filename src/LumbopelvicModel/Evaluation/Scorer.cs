using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// Probabilities alone: the arithmetic of an evaluation in single precision, into memory of the caller. The numbers of a knowledge base are known to
/// two digits; what half the bytes save is most of the time, because the table then fits beside the processor.
/// </summary>
internal sealed class Scorer(EvidenceTable table, double[] logPretest)
{
    // A knowledge base of more rules than this, which is many times the built-in one, takes its memory from the heap.
    private const int MostOnStack = 4096;

    // As many cases as take some hundred microseconds: less is not worth a thread's while.
    private const int CasesOfShare = 256;

    private readonly float[] _logPretest = Array.ConvertAll(logPretest, weight => (float)weight);

    /// <summary>Scores one case.</summary>
    /// <returns>The probability that it is none of the modelled conditions.</returns>
    /// <exception cref="ArgumentException">A span has another length than there are conditions or sources.</exception>
    public double Score(in Facts facts, Span<double> conditions, Span<double> sources)
    {
        CheckLength(conditions.Length, Conditions.All.Count, "conditions", nameof(conditions));
        if (sources.Length > 0)
        {
            CheckLength(sources.Length, Marginals.SourceCount, "sources", nameof(sources));
        }

        Span<int> outcomes = table.Items.Length <= MostOnStack ? stackalloc int[table.Items.Length] : new int[table.Items.Length];
        Span<float> weights = stackalloc float[table.Stride];
        return Score(facts, outcomes, weights, conditions, sources);
    }

    /// <summary>Scores the cases of a table, on so many cores.</summary>
    /// <exception cref="ArgumentException">Memory has another length than there are values.</exception>
    public void Score(CaseTable cases, Memory<double> conditions, Memory<double> sources, Memory<double> other, int cores)
    {
        CheckLength(conditions.Length, (long)cases.Count * Conditions.All.Count, "conditions of all cases", nameof(conditions));
        CheckLength(other.Length, cases.Count, "cases", nameof(other));
        if (sources.Length > 0)
        {
            CheckLength(sources.Length, (long)cases.Count * Marginals.SourceCount, "sources of all cases", nameof(sources));
        }

        if (cores == 1 || cases.Count <= CasesOfShare)
        {
            ScoreRange(cases, 0, cases.Count, conditions.Span, sources.Span, other.Span);
        }
        else
        {
            ScoreShares(cases, conditions, sources, other, cores);
        }
    }

    private static void CheckLength(int length, long wanted, string what, string parameterName)
    {
        if (length != wanted)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {wanted} {what}, and room for {length}."), parameterName);
        }
    }

    private void ScoreShares(CaseTable cases, Memory<double> conditions, Memory<double> sources, Memory<double> other, int cores) => Parallel.For(
        0,
        (cases.Count + CasesOfShare - 1) / CasesOfShare,
        new ParallelOptions { MaxDegreeOfParallelism = cores },
        share => ScoreRange(cases, share * CasesOfShare, Math.Min((share + 1) * CasesOfShare, cases.Count), conditions.Span, sources.Span, other.Span));

    private void ScoreRange(CaseTable cases, int start, int end, Span<double> conditions, Span<double> sources, Span<double> other)
    {
        Span<int> outcomes = table.Items.Length <= MostOnStack ? stackalloc int[table.Items.Length] : new int[table.Items.Length];
        Span<float> weights = stackalloc float[table.Stride];
        int conditionCount = Conditions.All.Count;
        int sourceCount = sources.Length > 0 ? Marginals.SourceCount : 0;
        for (int index = start; index < end; index++)
        {
            other[index] = Score(
                cases.FactsOf(index),
                outcomes,
                weights,
                conditions.Slice(index * conditionCount, conditionCount),
                sources.Slice(index * sourceCount, sourceCount));
        }
    }

    private double Score(in Facts facts, Span<int> outcomes, Span<float> weights, Span<double> conditions, Span<double> sources)
    {
        table.FindOutcomes(facts, outcomes);
        _logPretest.CopyTo(weights);
        table.Weigh(outcomes, weights);
        double scale = 1.0 / ExponentialLanes.Exponentials(weights, Lanes.Largest<float>(weights));

        Span<float> memberWeights = stackalloc float[Hypotheses.OfConditions.MemberCount];
        Hypotheses.OfConditions.SumMembers<float>(weights, memberWeights);
        Span<double> members = stackalloc double[memberWeights.Length];
        for (int member = 0; member < members.Length; member++)
        {
            members[member] = memberWeights[member] * scale;
        }

        Marginals.SumConditions(members, conditions);
        if (sources.Length > 0)
        {
            Marginals.SumSources(members, sources);
        }

        return Math.Min(weights[0] * scale, 1);
    }
}
