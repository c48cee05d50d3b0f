using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>Evidence for a condition never counts against it.</summary>
public sealed class EvidenceProperties
{
    [Fact]
    public void A_present_finding_that_is_commoner_in_a_condition_never_lowers_it_against_other()
    {
        int raised = 0;
        Law.Holds<SmallCase, Condition>(300, (one, condition) =>
        {
            // One finding a rule, and no score that could silence one.
            KnowledgeBase knowledgeBase = one.KnowledgeBase.WithInstruments([]).WithRules(one.KnowledgeBase.Rules.Where(rule => rule.Criterion is FindingCriterion));
            var evaluator = new Evaluator(knowledgeBase);
            foreach (Finding finding in Arbitraries.Few.Where(finding => one.Presentation.Status(finding) == FindingStatus.NotAssessed))
            {
                Presentation after = one.Presentation.Present(finding);
                DifferentiationRule[] settled = [.. knowledgeBase.Rules.Where(rule => rule.Criterion.Evaluate(after) != rule.Criterion.Evaluate(one.Presentation))];
                if (settled.Length == 0 || Array.Exists(settled, rule => IsRarer(knowledgeBase, rule, condition)))
                {
                    continue;
                }

                // `other` weighs its pretest and nothing else, so the log weight is the log of the odds against it, but for a constant.
                double before = evaluator.Evaluate(one.Presentation).Explain(condition).LogWeight;
                double now = evaluator.Evaluate(after).Explain(condition).LogWeight;
                Assert.True(now >= before, $"{finding} lowers {condition} from {before} to {now}.");
                raised += now > before ? 1 : 0;
            }
        });
        Law.AssertReached(raised > 15, $"{raised} times a finding raised a condition.");
    }

    [Fact]
    public void An_absent_finding_that_is_commoner_in_a_condition_never_raises_it_against_other()
    {
        int lowered = 0;
        Law.Holds<SmallCase, Condition>(300, (one, condition) =>
        {
            KnowledgeBase knowledgeBase = one.KnowledgeBase.WithInstruments([]).WithRules(one.KnowledgeBase.Rules.Where(rule => rule.Criterion is FindingCriterion));
            var evaluator = new Evaluator(knowledgeBase);
            foreach (Finding finding in Arbitraries.Few.Where(finding => one.Presentation.Status(finding) == FindingStatus.NotAssessed))
            {
                Presentation after = one.Presentation.Absent(finding);
                DifferentiationRule[] settled = [.. knowledgeBase.Rules.Where(rule => rule.Criterion.Evaluate(after) != rule.Criterion.Evaluate(one.Presentation))];
                if (settled.Length == 0 || Array.Exists(settled, rule => IsRarer(knowledgeBase, rule, condition)))
                {
                    continue;
                }

                double before = evaluator.Evaluate(one.Presentation).Explain(condition).LogWeight;
                double now = evaluator.Evaluate(after).Explain(condition).LogWeight;
                Assert.True(now <= before, $"{finding} raises {condition} from {before} to {now}.");
                lowered += now < before ? 1 : 0;
            }
        });
        Law.AssertReached(lowered > 8, $"{lowered} times a finding lowered a condition.");
    }

    [Fact]
    public void The_weight_of_other_is_its_pretest_alone() => Law.Holds<SmallCase>(200, one =>
    {
        ReferenceAnswer empty = new ReferenceEvaluator(one.KnowledgeBase).Evaluate(Presentation.Empty);
        ReferenceAnswer known = new ReferenceEvaluator(one.KnowledgeBase).Evaluate(one.Presentation);
        Assert.Equal(empty.LogWeights[Hypothesis<Member>.None], known.LogWeights[Hypothesis<Member>.None]);
    });

    private static bool IsRarer(KnowledgeBase knowledgeBase, DifferentiationRule rule, Condition condition) =>
        Member.All.Where(member => member.Condition == condition).Any(member => new ReferenceEvidence(knowledgeBase).FrequencyOf(rule, member) < rule.Background.Value);
}
