using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>How probable every hypothesis is before anything is known.</summary>
internal static class ReferencePriors
{
    private const double LeastShareAlone = 0.02;

    public static Dictionary<Hypothesis<Condition>, double> OfConditions(KnowledgeBase knowledgeBase, PretestProfile profile)
    {
        double Pretest(Condition condition) => profile.Probabilities[condition].Value;

        Dictionary<Hypothesis<Condition>, double> pairs = PairsOfConditions().ToDictionary(pair => pair, pair => Factor(knowledgeBase, profile, pair) * pair.Members.Select(Pretest).Aggregate((a, b) => a * b));
        double InPairs(Condition condition) => pairs.Where(pair => pair.Key.Contains(condition)).Sum(pair => pair.Value);

        // In catalogue order: a condition that its pairs would use up has them scaled down until it keeps its share for being there alone.
        foreach (Condition condition in Conditions.All)
        {
            double most = (1 - LeastShareAlone) * Pretest(condition);
            double inPairs = InPairs(condition);
            if (inPairs > most)
            {
                pairs = pairs.ToDictionary(pair => pair.Key, pair => pair.Key.Contains(condition) ? pair.Value * (most / inPairs) : pair.Value);
            }
        }

        Dictionary<Hypothesis<Condition>, double> all = new(pairs);
        foreach (Condition condition in Conditions.All)
        {
            all[Hypothesis<Condition>.Alone(condition)] = Pretest(condition) - InPairs(condition);
        }

        all[Hypothesis<Condition>.None] = 1 - all.Values.Sum();
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

    private static IEnumerable<Hypothesis<Condition>> PairsOfConditions() =>
        from first in Conditions.All
        from second in Conditions.All.SkipWhile(condition => condition != first).Skip(1)
        where first.ReportedSource != second.ReportedSource
        select new Hypothesis<Condition>(first, second);

    private static double Factor(KnowledgeBase knowledgeBase, PretestProfile profile, Hypothesis<Condition> pair) =>
        knowledgeBase.PairFactors.SingleOrDefault(factor => pair.Contains(factor.First) && pair.Contains(factor.Second))?.Factor ?? profile.Coexistence;
}
