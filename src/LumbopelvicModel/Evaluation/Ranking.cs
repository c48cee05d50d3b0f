using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Sums the posterior over hypotheses into ranked lists. Ties keep the order of the catalogue.</summary>
internal static class Ranking
{
    // Pairs below this are noise to a reader; they still count in the coexistence.
    private const double LeastPair = 0.01;

    private static readonly int[] SourceOf = [.. HypothesisMember.All.Select(member => (int)member.Condition.ReportedSource - 1)];

    public static ValueList<ConditionAssessment> Conditions(double[] posterior)
    {
        double[] members = Hypotheses.OfConditions.Marginals(posterior);
        double[] sums = new double[LumbopelvicModel.Conditions.All.Count];
        int[] leading = new int[sums.Length];
        Array.Fill(leading, -1);
        for (int member = 0; member < members.Length; member++)
        {
            int condition = HypothesisMember.ConditionIndexes[member];
            sums[condition] += members[member];
            leading[condition] = leading[condition] < 0 || members[member] > members[leading[condition]] ? member : leading[condition];
        }

        int[] order = Descending(sums);
        var ranked = new ConditionAssessment[order.Length];
        for (int rank = 0; rank < ranked.Length; rank++)
        {
            int member = leading[order[rank]];
            VariantAssessment? variant = HypothesisMember.All[member].Variant is { } known ? new VariantAssessment(known, Clamped(members[member])) : null;
            ranked[rank] = new ConditionAssessment(LumbopelvicModel.Conditions.All[order[rank]], Clamped(sums[order[rank]]), variant);
        }

        return ValueList<ConditionAssessment>.Own(ranked);
    }

    public static ValueList<SourceAssessment> Sources(double[] posterior)
    {
        double[] sums = new double[(int)PainSource.Serious];
        ReadOnlySpan<(int First, int Second)> members = Hypotheses.OfConditions.Members;
        for (int index = 0; index < posterior.Length; index++)
        {
            (int first, int second) = members[index];
            if (first >= 0)
            {
                sums[SourceOf[first]] += posterior[index];
            }

            // The two of a pair are of different sources, so nothing is counted twice.
            if (second >= 0)
            {
                sums[SourceOf[second]] += posterior[index];
            }
        }

        int[] order = Descending(sums);
        var ranked = new SourceAssessment[order.Length];
        for (int rank = 0; rank < ranked.Length; rank++)
        {
            ranked[rank] = new SourceAssessment((PainSource)(order[rank] + 1), Clamped(sums[order[rank]]));
        }

        return ValueList<SourceAssessment>.Own(ranked);
    }

    public static ValueList<PairAssessment> Pairs(double[] posterior)
    {
        Hypotheses hypotheses = Hypotheses.OfConditions;
        int count = LumbopelvicModel.Conditions.All.Count;
        Span<double> sums = stackalloc double[count * count];
        sums.Clear();
        for (int index = hypotheses.FirstPair; index < posterior.Length; index++)
        {
            (int first, int second) = hypotheses.Members[index];
            sums[(HypothesisMember.ConditionIndexes[first] * count) + HypothesisMember.ConditionIndexes[second]] += posterior[index];
        }

        List<PairAssessment>? pairs = null;
        for (int index = 0; index < sums.Length; index++)
        {
            if (sums[index] >= LeastPair)
            {
                (pairs ??= []).Add(new PairAssessment(LumbopelvicModel.Conditions.All[index / count], LumbopelvicModel.Conditions.All[index % count], Clamped(sums[index])));
            }
        }

        return ValueList<PairAssessment>.From(pairs?.OrderByDescending(pair => pair.Probability.Value));
    }

    public static ValueList<RootAssessment> Roots(double[] posterior, Side? side)
    {
        double[] sums = Hypotheses.OfRoots.Marginals(posterior);
        int[] order = Descending(sums);
        var ranked = new RootAssessment[order.Length];
        for (int rank = 0; rank < ranked.Length; rank++)
        {
            ranked[rank] = new RootAssessment(NerveRoots.All[order[rank]], side, Clamped(sums[order[rank]]));
        }

        return ValueList<RootAssessment>.Own(ranked);
    }

    /// <summary>A sum of probabilities may exceed 1 by a rounding error.</summary>
    public static Probability Clamped(double sum) => new(Math.Clamp(sum, 0, 1));

    /// <summary>The indexes by falling value; equal values keep their order.</summary>
    private static int[] Descending(double[] values)
    {
        int[] order = new int[values.Length];
        for (int index = 0; index < order.Length; index++)
        {
            int place = index;
            while (place > 0 && values[order[place - 1]] < values[index])
            {
                order[place] = order[place - 1];
                place--;
            }

            order[place] = index;
        }

        return order;
    }
}
