using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>The reasons are the arithmetic, not a story about it.</summary>
public sealed class ExplanationProperties
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Contributions_and_pretest_are_the_log_weight()
    {
        var reference = new ReferenceEvaluator(KnowledgeBase.Default);
        Law.Holds<Presentation>(30, presentation => AssertExplained(reference.Evaluate(presentation), Evaluator.Default.Evaluate(presentation)));
    }

    [Fact]
    public void Contributions_and_pretest_are_the_log_weight_with_any_small_knowledge_base() => Law.Holds<SmallCase>(300, one =>
        AssertExplained(new ReferenceEvaluator(one.KnowledgeBase).Evaluate(one.Presentation), one.Evaluate()));

    [Fact]
    public void Log_weights_relate_as_the_probabilities_of_being_there_alone() => Law.Holds<SmallCase, Condition, Condition>(300, (one, first, second) =>
    {
        ReferenceAnswer reference = new ReferenceEvaluator(one.KnowledgeBase).Evaluate(one.Presentation);
        Assessment assessment = one.Evaluate();
        double expected = reference.Posterior[Alone(assessment.Explain(first))] / reference.Posterior[Alone(assessment.Explain(second))];
        double actual = Math.Exp(assessment.Explain(first).LogWeight - assessment.Explain(second).LogWeight);
        Assert.Equal(1, actual / expected, 1e-6);
    });

    [Fact]
    public void A_family_counts_at_most_once_for_and_once_against()
    {
        int both = 0;
        Law.Holds<Presentation, Condition>(200, (presentation, condition) =>
        {
            foreach (IGrouping<string, Contribution> family in Evaluator.Default.Evaluate(presentation).Explain(condition).Contributions.GroupBy(contribution => contribution.Family))
            {
                Assert.True(family.Count(contribution => contribution.LogRatio > 0) <= 1);
                Assert.True(family.Count(contribution => contribution.LogRatio < 0) <= 1);
                Assert.DoesNotContain(family, contribution => contribution.LogRatio == 0);
                both += family.Count() == 2 ? 1 : 0;
            }
        });
        Law.AssertReached(both > 20, $"{both} families spoke both ways.");
    }

    [Fact]
    public void Distinctions_sum_to_the_difference_of_the_log_weights() => Law.Holds<Presentation, Condition, Condition>(200, (presentation, first, second) =>
    {
        Assessment assessment = Evaluator.Default.Evaluate(presentation);
        IReadOnlyList<Distinction> distinctions = assessment.Distinguish(first, second);
        Assert.Equal(assessment.Explain(first).LogWeight - assessment.Explain(second).LogWeight, distinctions.Sum(distinction => distinction.LogRatio), Tolerance);
        Assert.Equal(distinctions.Count, distinctions.Select(distinction => distinction.Id).Distinct().Count());
        Assert.All(distinctions.Zip(distinctions.Skip(1)), pair => Assert.True(Math.Abs(pair.First.LogRatio) >= Math.Abs(pair.Second.LogRatio)));
        Assert.All(distinctions, distinction => Assert.Equal(
            -distinction.LogRatio,
            assessment.Distinguish(second, first).Single(reverse => reverse.Id == distinction.Id).LogRatio,
            Tolerance));
    });

    [Fact]
    public void The_distinctions_of_an_assessment_are_those_of_its_first_two() => Law.Holds<Presentation>(100, presentation =>
    {
        Assessment assessment = Evaluator.Default.Evaluate(presentation);
        Condition[] leaders = [.. assessment.Differential.Take(2).Select(entry => entry.Condition)];
        Assert.Equal(assessment.Distinguish(leaders[0], leaders[1]), assessment.Distinctions);
    });

    private static void AssertExplained(ReferenceAnswer reference, Assessment assessment) => Assert.All(Conditions.All, condition =>
    {
        Explanation explanation = assessment.Explain(condition);
        Assert.Equal(condition, explanation.Condition);
        Assert.Equal(reference.LogWeights[Alone(explanation)], explanation.LogWeight, Tolerance);
        Assert.Equal(reference.Alone(condition), explanation.LogWeight, Tolerance);
        Assert.Equal(explanation.LogPretest + explanation.Contributions.Sum(contribution => contribution.LogRatio), explanation.LogWeight, Tolerance);
    });

    private static Hypothesis<Member> Alone(Explanation explanation) => Hypothesis<Member>.Alone(new Member(explanation.Condition, explanation.Variant));
}
