using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Probabilities alone: the arithmetic of an evaluation into memory of the caller.</summary>
internal sealed class Scorer(EvidenceTable table, double[] logPretest)
{
    // A knowledge base of more rules than this, which is many times the built-in one, takes its memory from the heap.
    private const int MostOnStack = 4096;

    /// <summary>Scores one case.</summary>
    /// <returns>The probability that it is none of the modelled conditions.</returns>
    /// <exception cref="ArgumentException">A span has another length than there are conditions or sources.</exception>
    public double Score(in Facts facts, Span<double> conditions, Span<double> sources)
    {
        if (conditions.Length != Conditions.All.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {Conditions.All.Count} conditions; there is room for {conditions.Length}."), nameof(conditions));
        }

        if (sources.Length is not (0 or Marginals.SourceCount))
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {Marginals.SourceCount} sources; there is room for {sources.Length}."), nameof(sources));
        }

        int itemCount = table.Items.Length;
        Span<int> outcomes = itemCount <= MostOnStack ? stackalloc int[itemCount] : new int[itemCount];
        table.FindOutcomes(facts, outcomes);
        Span<double> posterior = stackalloc double[table.Stride];
        logPretest.CopyTo(posterior);
        table.Weigh(outcomes, posterior);
        Posterior.Normalise(posterior);

        Span<double> members = stackalloc double[Hypotheses.OfConditions.MemberCount];
        Hypotheses.OfConditions.SumMembers(posterior, members);
        Marginals.SumConditions(members, conditions);
        if (sources.Length > 0)
        {
            Marginals.SumSources(members, sources);
        }

        return Math.Min(posterior[0], 1);
    }
}
