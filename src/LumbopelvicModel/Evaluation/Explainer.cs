using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// Finds the reasons for a condition. What an outcome contributes to a member is always the same: it is put into words when it is first
/// asked for, and shared from then on.
/// </summary>
internal sealed class Explainer(EvidenceTable table)
{
    // A knowledge base from a file may have as many families as it likes.
    private const int MostOnStack = 1024;

    private readonly Contribution?[] _contributions = new Contribution?[table.OutcomeCount * HypothesisMember.All.Count];

    /// <summary>The reasons for a condition alone; where it is two diseases, for the one that weighs more.</summary>
    public Explanation Explain(Condition condition, ReadOnlySpan<int> outcomes, ReadOnlySpan<double> logPretest)
    {
        (int first, int count) = Marginals.MembersOf(Conditions.IndexOf(condition));
        Explanation leading = Explain(first, outcomes, logPretest);
        for (int member = first + 1; member < first + count; member++)
        {
            Explanation other = Explain(member, outcomes, logPretest);
            leading = other.LogWeight > leading.LogWeight ? other : leading;
        }

        return leading;
    }

    private Explanation Explain(int member, ReadOnlySpan<int> outcomes, ReadOnlySpan<double> logPretest)
    {
        int hypothesis = Hypotheses.OfConditions.Single(member);
        int most = 2 * table.FamilyCount;
        Span<int> counting = most <= MostOnStack ? stackalloc int[most] : new int[most];
        var contributions = new Contribution[table.FindCounting(outcomes, hypothesis, counting)];
        for (int index = 0; index < contributions.Length; index++)
        {
            int item = counting[index];
            contributions[index] = ContributionOf(item, outcomes[item], member, hypothesis);
        }

        HypothesisMember explained = HypothesisMember.All[member];
        return new Explanation(explained.Condition, explained.Variant, logPretest[hypothesis], ValueList<Contribution>.Own(contributions));
    }

    // Two threads may write the same contribution at once: the two are equal, and either stays.
    private Contribution ContributionOf(int item, int outcome, int member, int hypothesis) =>
        _contributions[(table.PlaceOf(item, outcome) * HypothesisMember.All.Count) + member]
            ??= ContributionWriter.Write(table.Items[item], outcome, HypothesisMember.All[member], table.Row(item, outcome)[hypothesis]);
}
