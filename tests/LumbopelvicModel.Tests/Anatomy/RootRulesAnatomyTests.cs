using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>The numbers of the root rules say nothing that the anatomy of the roots denies.</summary>
public sealed class RootRulesAnatomyTests
{
    private static readonly Dictionary<string, Movement> Weakness = new()
    {
        ["sign.hip-flexor-weakness"] = Movement.HipFlexion,
        ["sign.hip-adductor-weakness"] = Movement.HipAdduction,
        ["sign.knee-extensor-weakness"] = Movement.KneeExtension,
        ["sign.ankle-dorsiflexor-weakness"] = Movement.AnkleDorsiflexion,
        ["sign.great-toe-extensor-weakness"] = Movement.GreatToeExtension,
        ["sign.hip-abductor-weakness"] = Movement.HipAbduction,
        ["sign.hip-extensor-weakness"] = Movement.HipExtension,
        ["sign.knee-flexor-weakness"] = Movement.KneeFlexion,
        ["sign.ankle-plantarflexor-weakness"] = Movement.AnklePlantarFlexion,
    };

    // A region that no map gives to a root, such as the shin between two territories, decides nothing.
    [Fact]
    public void Sensation_IsLostMostWithARootWhoseDermatomeHoldsTheRegion()
    {
        int checkedRules = 0;
        foreach (BodyRegion region in BodyRegions.All.Where(region => NerveRoots.All.Any(root => root.Dermatome.GradeOf(region) is not null)))
        {
            foreach (RootRule rule in RulesOf($"sensory-loss.{region.Id}").Concat(RulesOf($"numbness.{region.Id}")))
            {
                Assert.True(Likeliest(rule).Dermatome.GradeOf(region) is not null, $"{rule.Id}: {Likeliest(rule)}");
                Assert.All(
                    NerveRoots.All.Where(root => root.Dermatome.GradeOf(region) == DermatomeGrade.Core),
                    root => Assert.True(rule.Given[root].Value > rule.Background.Value, $"{rule.Id}: {root}"));
                checkedRules++;
            }
        }

        Assert.True(checkedRules > 20);
    }

    [Fact]
    public void AMuscle_IsWeakMostWithARootThatMovesIt() => Assert.All(Weakness, pair =>
    {
        RootRule rule = Assert.Single(RulesOf(pair.Key));
        Assert.True(Likeliest(rule).Myotome.Supplies(pair.Value), $"{rule.Id}: {Likeliest(rule)}");
    });

    [Fact]
    public void AReflexAndATensionTest_SpeakMostForARootThatHasThem()
    {
        Assert.All(DeepTendonReflexes.All, reflex => Assert.Contains(reflex, Likeliest(Assert.Single(RulesOf($"sign.{reflex.Id}-reflex-reduced"))).Reflexes));
        Assert.All(NerveTensionTests.All, test => Assert.Contains(test, Likeliest(Assert.Single(RulesOf($"sign.{test.Id}"))).TensionTests));
    }

    private static IEnumerable<RootRule> RulesOf(string finding) =>
        KnowledgeBase.Default.RootRules.Where(rule => rule.Criterion is FindingCriterion only && only.Finding.Id == finding);

    private static NerveRoot Likeliest(RootRule rule) => rule.Given.MaxBy(given => given.Value.Value).Key;
}
