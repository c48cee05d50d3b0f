using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>The algebra of the criteria is Kleene's strong three-valued logic.</summary>
public sealed class CriterionProperties
{
    [Fact]
    public void Learning_more_never_flips_a_settled_criterion()
    {
        int settled = 0;
        Law.Holds<Criterion, FewFindings, int>(1000, (criterion, one, seed) =>
        {
            Presentation less = one.Presentation.SomeOf(seed);
            bool? before = criterion.Evaluate(less);
            if (before is not null)
            {
                Assert.Equal(before, criterion.Evaluate(one.Presentation));
                settled++;
            }
        });
        Law.AssertReached(settled > 200, $"{settled} of 1000 were settled before.");
    }

    [Fact]
    public void Denying_all_is_any_denial() => Law.Holds<Criterion, Criterion, FewFindings>(1000, (first, second, one) =>
    {
        Assert.Equal(
            Criterion.Not(Criterion.All(first, second)).Evaluate(one.Presentation),
            Criterion.Any(Criterion.Not(first), Criterion.Not(second)).Evaluate(one.Presentation));
        Assert.Equal(
            Criterion.Not(Criterion.Any(first, second)).Evaluate(one.Presentation),
            Criterion.All(Criterion.Not(first), Criterion.Not(second)).Evaluate(one.Presentation));
    });

    [Fact]
    public void Denying_twice_is_saying_it() => Law.Holds<Criterion, FewFindings>(1000, (criterion, one) =>
        Assert.Equal(criterion.Evaluate(one.Presentation), Criterion.Not(Criterion.Not(criterion)).Evaluate(one.Presentation)));

    [Fact]
    public void At_least_one_is_any_and_at_least_every_one_is_all() => Law.Holds<Criterion, Criterion, FewFindings>(1000, (first, second, one) =>
    {
        Assert.Equal(Criterion.Any(first, second).Evaluate(one.Presentation), Criterion.AtLeast(1, first, second).Evaluate(one.Presentation));
        Assert.Equal(Criterion.All(first, second).Evaluate(one.Presentation), Criterion.AtLeast(2, first, second).Evaluate(one.Presentation));
    });

    [Fact]
    public void The_order_of_the_parts_does_not_matter() => Law.Holds<Criterion, Criterion, FewFindings>(500, (first, second, one) =>
    {
        Assert.Equal(Criterion.All(first, second).Evaluate(one.Presentation), Criterion.All(second, first).Evaluate(one.Presentation));
        Assert.Equal(Criterion.Any(first, second).Evaluate(one.Presentation), Criterion.Any(second, first).Evaluate(one.Presentation));
    });

    [Fact]
    public void A_compiled_criterion_says_what_the_criterion_says()
    {
        int settled = 0;
        Law.Holds<Criterion, Criterion, FewFindings>(1000, (first, second, one) =>
        {
            Criterion[] nested = [first, Criterion.Not(second), Criterion.AtLeast(2, first, first, Criterion.Not(second)), Criterion.Not(Criterion.AtLeast(2, first, second, Criterion.Any(second, first)))];
            var facts = new Facts(one.Presentation);
            foreach (Criterion criterion in nested)
            {
                bool? expected = criterion.Evaluate(one.Presentation);
                Assert.Equal(expected, CompiledCriterion.Of(criterion).Evaluate(facts));
                Assert.True(expected is null || new Asked([criterion]).IsAnyKnown(facts));
                settled += expected is null ? 0 : 1;
            }
        });
        Law.AssertReached(settled > 1000, $"{settled} of 4000 were settled.");
    }

    [Fact]
    public void A_raised_red_flag_stays_raised_when_more_becomes_known()
    {
        int raised = 0;
        Law.Holds<Presentation, int>(600, (presentation, seed) =>
        {
            HashSet<RedFlag> before = [.. Evaluator.Default.Evaluate(presentation.SomeOf(seed)).RedFlags.Select(alert => alert.RedFlag)];
            HashSet<RedFlag> after = [.. Evaluator.Default.Evaluate(presentation).RedFlags.Select(alert => alert.RedFlag)];
            Assert.Subset(after, before);
            raised += before.Count > 0 ? 1 : 0;
        });
        Law.AssertReached(raised > 50, $"In {raised} of 600 cases a flag was raised.");
    }

    [Fact]
    public void A_red_flag_is_raised_or_open_or_excluded() => Law.Holds<Presentation>(150, presentation =>
    {
        Assessment assessment = Evaluator.Default.Evaluate(presentation);
        var facts = new ReferenceFacts(presentation);
        Assert.All(KnowledgeBase.Default.RedFlags, flag =>
        {
            bool? holds = facts.Holds(flag.Criterion);
            Assert.Equal(holds == true, assessment.RedFlags.Any(alert => alert.RedFlag == flag));
            Assert.Equal(holds is null, assessment.OpenRedFlags.Any(alert => alert.RedFlag == flag));
        });
        Assert.All(assessment.RedFlags, alert => Assert.All(alert.Findings, finding => Assert.Equal(FindingStatus.Present, presentation.Status(finding))));
        Assert.All(assessment.OpenRedFlags, alert => Assert.All(alert.Findings, finding => Assert.Equal(FindingStatus.NotAssessed, presentation.Status(finding))));
        Assert.Equal(assessment.RedFlags.OrderBy(alert => alert.RedFlag.Urgency), assessment.RedFlags);
        Assert.Equal(assessment.RedFlags.Any(alert => alert.RedFlag.Urgency == Urgency.Emergency), assessment.IsEmergency);
    });
}
