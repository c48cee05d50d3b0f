using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>
/// What a competent developer would make of a knowledge base before the first case: who may be ill of what, how probable that is at the start, and
/// the log ratios. Written from <c>docs/how-it-works.md</c> and not from the library, so that the baselines check it.
/// </summary>
internal sealed class BaselineModel
{
    private const double LeastShareAlone = 0.02;

    public BaselineModel(KnowledgeBase knowledgeBase)
    {
        Members = [.. Conditions.All.SelectMany(condition => ConditionVariants.Of(condition) is { Count: > 0 } variants
            ? variants.Select(variant => (condition, (ConditionVariant?)variant))
            : [(condition, null)])];
        Hypotheses = [(-1, -1), .. Enumerable.Range(0, Members.Length).Select(member => (member, -1)), .. Pairs(Members)];
        LogPretest = Array.ConvertAll(Pretest(knowledgeBase), Math.Log);
        var ratios = new BaselineRatios(knowledgeBase, Members, Hypotheses);
        BaselineItem[] items = [.. knowledgeBase.Rules.Select(rule => ratios.Of(rule))
            .Concat(knowledgeBase.Instruments.Where(instrument => !instrument.StandsAlone).Select(instrument => ratios.Of(instrument)))
            .OrderBy(item => item.Family, StringComparer.Ordinal)];
        Items = [.. items.Select(item => item with { Silences = SilencedBy(item, items) })];
    }

    /// <summary>The conditions, or their variants where they have some.</summary>
    public (Condition Condition, ConditionVariant? Variant)[] Members { get; }

    /// <summary>None, each member alone, each pair of members of different sources; -1 stands for nobody.</summary>
    public (int First, int Second)[] Hypotheses { get; }

    /// <summary>The logarithm of the pretest probability of each hypothesis.</summary>
    public double[] LogPretest { get; }

    /// <summary>What can speak, family by family.</summary>
    public BaselineItem[] Items { get; }

    /// <summary>How many sources there are.</summary>
    public static int SourceCount { get; } = Conditions.All.Select(condition => condition.ReportedSource).Max() - PainSource.LumbarSpine + 1;

    /// <summary>The place of a member's condition in <see cref="Conditions.All"/>.</summary>
    public int ConditionOf(int member) => Conditions.All.ToList().IndexOf(Members[member].Condition);

    /// <summary>The place of a member's source among the sources.</summary>
    public int SourceOf(int member) => Members[member].Condition.ReportedSource - PainSource.LumbarSpine;

    private static IEnumerable<(int, int)> Pairs((Condition Condition, ConditionVariant? Variant)[] members) =>
        from first in Enumerable.Range(0, members.Length)
        from second in Enumerable.Range(first + 1, members.Length - first - 1)
        where members[first].Condition.ReportedSource != members[second].Condition.ReportedSource
        select (first, second);

    private static int[] SilencedBy(BaselineItem item, BaselineItem[] items) => item.Instrument is not { Replaces: true }
        ? []
        : [.. Enumerable.Range(0, items.Length).Where(index => items[index] is { Criterion: not null } rule
            && rule.Family == item.Family
            && rule.Findings.Count > 0
            && rule.Findings.All(item.Findings.Contains))];

    /// <summary>Pairs by product and coexistence factor, alone what the pairs leave but never less than a fiftieth, none of them what is left of 1.</summary>
    private double[] Pretest(KnowledgeBase knowledgeBase)
    {
        PretestProfile profile = knowledgeBase.GetProfile(KnowledgeBase.DefaultProfileId);
        double[] members = [.. Members.Select(member => profile.Probabilities[member.Condition].Value * ShareOf(knowledgeBase, member.Variant))];
        double[] pretest = [.. Hypotheses.Select(hypothesis => hypothesis.Second < 0
            ? 0
            : members[hypothesis.First] * members[hypothesis.Second]
                * (BaselineRatios.FactorOf(knowledgeBase, Members[hypothesis.First].Condition, Members[hypothesis.Second].Condition)?.Factor ?? profile.Coexistence))];
        int[][] pairs = [.. members.Select((_, member) => Enumerable.Range(0, pretest.Length)
            .Where(index => Hypotheses[index].Second >= 0 && (Hypotheses[index].First == member || Hypotheses[index].Second == member))
            .ToArray())];
        for (int member = 0; member < members.Length; member++)
        {
            double inPairs = pairs[member].Sum(pair => pretest[pair]);
            double scale = Math.Min(1, (1 - LeastShareAlone) * members[member] / inPairs);
            foreach (int pair in pairs[member])
            {
                pretest[pair] *= scale;
            }
        }

        for (int member = 0; member < members.Length; member++)
        {
            pretest[1 + member] = members[member] - pairs[member].Sum(pair => pretest[pair]);
        }

        pretest[0] = 1 - pretest.Sum();
        return pretest;
    }

    private static double ShareOf(KnowledgeBase knowledgeBase, ConditionVariant? variant) => variant is null
        ? 1
        : knowledgeBase.VariantShares.FirstOrDefault(share => share.Variant == variant)?.Share ?? 1.0 / ConditionVariants.Of(variant.Condition).Count;
}
