using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

public class SyndromeTests
{
    [Fact]
    public void Every_syndrome_has_a_criterion() =>
        Assert.Equal(Syndromes.All, KnowledgeBase.Default.Syndromes.Select(definition => definition.Syndrome));

    [Fact]
    public void The_rule_on_neurogenic_claudication_asks_for_the_syndrome() =>
        Assert.Equal(
            KnowledgeBase.Default.Syndromes.Single(definition => definition.Syndrome == Syndromes.NeurogenicClaudication).Criterion,
            KnowledgeBase.Default.Rules.Single(rule => rule.Id == "neurogenic-claudication").Criterion);

    [Fact]
    public void Pain_from_the_buttock_to_the_calf_is_sciatica()
    {
        Presentation presentation = Presentation.Empty.Present(Findings.Pain.Buttock, Findings.Pain.Calf);

        Assert.Equal([Syndromes.Sciatica], Evaluator.Default.Evaluate(presentation).Syndromes);
    }

    [Fact]
    public void Leg_pain_on_walking_that_sitting_eases_and_standing_does_not_is_neurogenic_claudication()
    {
        Presentation presentation = Presentation.Empty
            .Present(Findings.Pain.Thigh, Findings.Worse.Walking, Findings.Eased.Sitting)
            .Absent(Findings.Eased.StandingStill);

        Assessment assessment = Evaluator.Default.Evaluate(presentation);

        Assert.Equal([Syndromes.NeurogenicClaudication], assessment.Syndromes);
        Assert.Contains("pattern is that of neurogenic claudication", assessment.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Groin_pain_is_no_syndrome() =>
        Assert.Empty(Evaluator.Default.Evaluate(Presentation.Empty.Present(Findings.Pain.Groin, Findings.Worse.Walking)).Syndromes);
}
