using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Sums the posterior over hypotheses into the probability of each condition and each source.</summary>
internal static class Marginals
{
    private static readonly (int First, int Count)[] MembersOfCondition = new (int, int)[Conditions.All.Count];
    private static readonly int[] SourceOf = new int[HypothesisMember.All.Count];

    static Marginals()
    {
        for (int member = SourceOf.Length - 1; member >= 0; member--)
        {
            Condition condition = HypothesisMember.All[member].Condition;
            SourceOf[member] = IndexOf(condition.ReportedSource);
            int place = Conditions.IndexOf(condition);
            MembersOfCondition[place] = (member, MembersOfCondition[place].Count + 1);
        }
    }

    /// <summary>How many sources there are.</summary>
    public const int SourceCount = (int)PainSource.Serious;

    /// <summary>The place of a source among the sums.</summary>
    public static int IndexOf(PainSource source) => (int)source - 1;

    /// <summary>The members of a condition, itself or its variants, which follow each other.</summary>
    public static (int First, int Count) MembersOf(int condition) => MembersOfCondition[condition];

    /// <summary>From conditions and variants to conditions.</summary>
    public static void SumConditions(ReadOnlySpan<double> members, Span<double> conditions)
    {
        for (int condition = 0; condition < conditions.Length; condition++)
        {
            (int first, int count) = MembersOfCondition[condition];
            double sum = members[first];
            for (int member = first + 1; member < first + count; member++)
            {
                sum += members[member];
            }

            conditions[condition] = AtMostOne(sum);
        }
    }

    /// <summary>From conditions and variants to sources. The two of a pair are of different sources, so nothing is counted twice.</summary>
    public static void SumSources(ReadOnlySpan<double> members, Span<double> sources)
    {
        sources.Clear();
        for (int member = 0; member < members.Length; member++)
        {
            sources[SourceOf[member]] += members[member];
        }

        foreach (ref double sum in sources)
        {
            sum = AtMostOne(sum);
        }
    }

    // A sum of probabilities may exceed 1 by a rounding error.
    private static double AtMostOne(double sum) => sum > 1 ? 1 : sum;
}
