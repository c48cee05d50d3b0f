using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>How probable every hypothesis is before anything is known.</summary>
internal static class ReferencePriors
{
    private const double LeastShareAlone = 0.02;

    public static Dictionary<Hypothesis<Disease>, double> OfConditions(KnowledgeBase knowledgeBase, PretestProfile profile)
    {
        double Pretest(Disease disease) => profile.Probabilities[disease.Condition].Value * Share(knowledgeBase, disease);

        Dictionary<Hypothesis<Disease>, double> pairs = PairsOfDiseases().ToDictionary(pair => pair, pair => Factor(knowledgeBase, profile, pair) * pair.Members.Select(Pretest).Aggregate((a, b) => a * b));
        double InPairs(Disease disease) => pairs.Where(pair => pair.Key.Contains(disease)).Sum(pair => pair.Value);

        // In catalogue order: a disease that its pairs would use up has them scaled down until it keeps its share for being there alone.
        foreach (Disease disease in Disease.All)
        {
            double most = (1 - LeastShareAlone) * Pretest(disease);
            double inPairs = InPairs(disease);
            if (inPairs > most)
            {
                pairs = pairs.ToDictionary(pair => pair.Key, pair => pair.Key.Contains(disease) ? pair.Value * (most / inPairs) : pair.Value);
            }
        }

        Dictionary<Hypothesis<Disease>, double> all = new(pairs);
        foreach (Disease disease in Disease.All)
        {
            all[Hypothesis<Disease>.Alone(disease)] = Pretest(disease) - InPairs(disease);
        }

        all[Hypothesis<Disease>.None] = 1 - all.Values.Sum();
        return all;
    }

    public static Dictionary<Hypothesis<NerveRoot>, double> OfRoots(RootPretest pretest)
    {
        double Pretest(NerveRoot root) => pretest.Probabilities[root].Value;

        Dictionary<Hypothesis<NerveRoot>, double> all = NerveRoots.All.ToDictionary(Hypothesis<NerveRoot>.Alone, Pretest);
        foreach ((NerveRoot upper, NerveRoot lower) in NerveRoots.All.Zip(NerveRoots.All.Skip(1)))
        {
            all[new Hypothesis<NerveRoot>(upper, lower)] = pretest.NeighbourFactor * Pretest(upper) * Pretest(lower);
        }

        return all;
    }

    /// <summary>The factor that names the conditions of a pair, in either order.</summary>
    public static PairFactor? FactorOf(KnowledgeBase knowledgeBase, Hypothesis<Disease> pair) => knowledgeBase.PairFactors.SingleOrDefault(factor =>
        pair.Members.Select(disease => disease.Condition).ToHashSet().SetEquals([factor.First, factor.Second]));

    private static IEnumerable<Hypothesis<Disease>> PairsOfDiseases() =>
        from first in Disease.All
        from second in Disease.All.SkipWhile(disease => disease != first).Skip(1)
        where first.Condition.ReportedSource != second.Condition.ReportedSource
        select new Hypothesis<Disease>(first, second);

    private static double Factor(KnowledgeBase knowledgeBase, PretestProfile profile, Hypothesis<Disease> pair) =>
        FactorOf(knowledgeBase, pair)?.Factor ?? profile.Coexistence;

    private static double Share(KnowledgeBase knowledgeBase, Disease disease) => disease.Variant is null
        ? 1
        : knowledgeBase.VariantShares.SingleOrDefault(share => share.Variant == disease.Variant)?.Share ?? 1.0 / ConditionVariants.Of(disease.Condition).Count;
}
