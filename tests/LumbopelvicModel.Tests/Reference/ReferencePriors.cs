using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>How probable every hypothesis is before anything is known.</summary>
internal static class ReferencePriors
{
    private const double LeastShareAlone = 0.02;

    public static Dictionary<Hypothesis<Member>, double> OfConditions(KnowledgeBase knowledgeBase, PretestProfile profile)
    {
        double Pretest(Member member) => profile.Probabilities[member.Condition].Value * Share(knowledgeBase, member);

        Dictionary<Hypothesis<Member>, double> pairs = PairsOfMembers().ToDictionary(pair => pair, pair => Factor(knowledgeBase, profile, pair) * pair.Members.Select(Pretest).Aggregate((a, b) => a * b));
        double InPairs(Member member) => pairs.Where(pair => pair.Key.Contains(member)).Sum(pair => pair.Value);

        // In catalogue order: what its pairs would use up has them scaled down until it keeps its share for being there alone.
        foreach (Member member in Member.All)
        {
            double most = (1 - LeastShareAlone) * Pretest(member);
            double inPairs = InPairs(member);
            if (inPairs > most)
            {
                pairs = pairs.ToDictionary(pair => pair.Key, pair => pair.Key.Contains(member) ? pair.Value * (most / inPairs) : pair.Value);
            }
        }

        Dictionary<Hypothesis<Member>, double> all = new(pairs);
        foreach (Member member in Member.All)
        {
            all[Hypothesis<Member>.Alone(member)] = Pretest(member) - InPairs(member);
        }

        all[Hypothesis<Member>.None] = 1 - all.Values.Sum();
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

    /// <summary>The factor that a knowledge base gives for the two conditions of a pair, in either order.</summary>
    public static PairFactor? FactorOf(KnowledgeBase knowledgeBase, Hypothesis<Member> pair) => knowledgeBase.PairFactors.SingleOrDefault(factor =>
        pair.Members.Any(member => member.Condition == factor.First) && pair.Members.Any(member => member.Condition == factor.Second));

    private static IEnumerable<Hypothesis<Member>> PairsOfMembers() =>
        from first in Member.All
        from second in Member.All.SkipWhile(member => member != first).Skip(1)
        where first.Condition.ReportedSource != second.Condition.ReportedSource
        select new Hypothesis<Member>(first, second);

    private static double Factor(KnowledgeBase knowledgeBase, PretestProfile profile, Hypothesis<Member> pair) =>
        FactorOf(knowledgeBase, pair)?.Factor ?? profile.Coexistence;

    /// <summary>The variants of a condition share its pretest probability, alike where nothing is said.</summary>
    private static double Share(KnowledgeBase knowledgeBase, Member member) => member.Variant is null
        ? 1
        : knowledgeBase.VariantShares.SingleOrDefault(share => share.Variant == member.Variant)?.Share ?? 1.0 / Member.All.Count(other => other.Condition == member.Condition);
}
