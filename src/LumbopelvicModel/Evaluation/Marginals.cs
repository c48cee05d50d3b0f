using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Sums the posterior over hypotheses into the probability of each condition and each source.</summary>
internal static class Marginals
{
    private static readonly int[] ConditionOf = PlacesOf(member => LumbopelvicModel.Conditions.IndexOf(member.Condition));
    private static readonly int[] SourceOf = PlacesOf(member => IndexOf(member.Condition.ReportedSource));

    /// <summary>The place of the condition of each condition or variant.</summary>
    public static ReadOnlySpan<int> Conditions => ConditionOf;

    /// <summary>How many sources there are.</summary>
    public const int SourceCount = (int)PainSource.Serious;

    /// <summary>The place of a source among the sums.</summary>
    public static int IndexOf(PainSource source) => (int)source - 1;

    /// <summary>From conditions and variants to conditions.</summary>
    public static void SumConditions(ReadOnlySpan<double> members, Span<double> conditions) => Sum(members, ConditionOf, conditions);

    /// <summary>From conditions and variants to sources. The two of a pair are of different sources, so nothing is counted twice.</summary>
    public static void SumSources(ReadOnlySpan<double> members, Span<double> sources) => Sum(members, SourceOf, sources);

    private static int[] PlacesOf(Func<HypothesisMember, int> placeOf)
    {
        int[] places = new int[HypothesisMember.All.Count];
        for (int member = 0; member < places.Length; member++)
        {
            places[member] = placeOf(HypothesisMember.All[member]);
        }

        return places;
    }

    // A sum of probabilities may exceed 1 by a rounding error.
    private static void Sum(ReadOnlySpan<double> members, int[] places, Span<double> sums)
    {
        sums.Clear();
        for (int member = 0; member < members.Length; member++)
        {
            sums[places[member]] += members[member];
        }

        foreach (ref double sum in sums)
        {
            sum = Math.Min(sum, 1);
        }
    }
}
