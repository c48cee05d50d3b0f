using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>The evaluation agrees with a second one that was written from the design.</summary>
public sealed class ReferenceProperties
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void The_built_in_knowledge_base_is_evaluated_as_the_design_says()
    {
        var reference = new ReferenceEvaluator(KnowledgeBase.Default);
        Law.Holds<Presentation>(40, presentation => AssertSame(reference.Evaluate(presentation), Evaluator.Default.Evaluate(presentation)));
    }

    [Fact]
    public void Every_profile_is_evaluated_as_the_design_says() => Assert.All(KnowledgeBase.Default.Profiles, profile =>
    {
        var reference = new ReferenceEvaluator(KnowledgeBase.Default, profile);
        Evaluator evaluator = Evaluator.Default.WithProfile(profile);
        Law.Holds<Presentation>(3, presentation => AssertSame(reference.Evaluate(presentation), evaluator.Evaluate(presentation)));
    });

    [Fact]
    public void Any_small_knowledge_base_is_evaluated_as_the_design_says()
    {
        int spoke = 0;
        int silenced = 0;
        int withComplication = 0;
        Law.Holds<SmallCase>(400, one =>
        {
            Assessment assessment = one.Evaluate();
            AssertSame(new ReferenceEvaluator(one.KnowledgeBase).Evaluate(one.Presentation), assessment);
            List<ScoringInstrument> speaking = [.. one.KnowledgeBase.Instruments.Where(instrument => !instrument.StandsAlone && instrument.Score(one.Presentation).Band is not null)];
            spoke += speaking.Count > 0 ? 1 : 0;
            silenced += speaking.Any(instrument => instrument.Replaces && one.KnowledgeBase.Rules.Any(rule => rule.Family == instrument.Family && rule.Criterion.Findings.Count > 0 && rule.Criterion.Findings.All(instrument.Findings.Contains))) ? 1 : 0;
            withComplication += one.KnowledgeBase.PairFactors.Any(factor => factor.Complication is not null) ? 1 : 0;
        });
        Law.AssertReached(spoke > 80, $"In {spoke} of 400 cases a score spoke.");
        Law.AssertReached(silenced > 2, $"In {silenced} of 400 cases a score silenced a rule.");
        Law.AssertReached(withComplication > 40, $"In {withComplication} of 400 cases there was a complication.");
    }

    [Fact]
    public void The_frequency_of_a_rule_in_a_condition_is_as_the_design_says() => Law.Holds<KnowledgeBase>(150, knowledgeBase =>
    {
        var evidence = new ReferenceEvidence(knowledgeBase);
        Assert.All(knowledgeBase.Rules, rule =>
        {
            Assert.All(Conditions.All, condition => Assert.Equal(evidence.FrequencyOf(rule, condition), knowledgeBase.FrequencyOf(rule, condition), Tolerance));
            Assert.All(ConditionVariants.All, variant => Assert.Equal(evidence.FrequencyOf(rule, new Member(variant.Condition, variant)), knowledgeBase.FrequencyOf(rule, variant), Tolerance));
        });
    });

    [Fact]
    public void Every_status_is_what_follows_from_what_was_given() => Law.Holds<Presentation>(200, presentation =>
    {
        var facts = new ReferenceFacts(presentation);
        Assert.All(Findings.All, finding => Assert.Equal(
            facts.Known(finding) switch { true => FindingStatus.Present, false => FindingStatus.Absent, null => FindingStatus.NotAssessed },
            presentation.Status(finding)));
    });

    [Fact]
    public void Every_criterion_means_what_the_design_says()
    {
        var seen = new Dictionary<string, int>();
        Law.Holds<Criterion, FewFindings>(500, (criterion, one) =>
        {
            bool? expected = new ReferenceFacts(one.Presentation).Holds(criterion);
            Assert.Equal(expected, criterion.Evaluate(one.Presentation));
            string key = expected?.ToString() ?? "unknown";
            seen[key] = seen.GetValueOrDefault(key) + 1;
        });
        Assert.All(new[] { "True", "False", "unknown" }, key => Law.AssertReached(seen.GetValueOrDefault(key) > 25, $"{key} was seen {seen.GetValueOrDefault(key)} times."));
    }

    private static void AssertSame(ReferenceAnswer expected, Assessment actual)
    {
        Assert.All(actual.Differential, entry =>
        {
            Assert.Equal(expected.Of(entry.Condition), entry.Probability.Value, Tolerance);
            ConditionVariant[] variants = [.. ConditionVariants.All.Where(variant => variant.Condition == entry.Condition)];
            Assert.Equal(variants.Length > 0, entry.Variant is not null);
            if (entry.Variant is not null)
            {
                Assert.Equal(expected.Of(entry.Variant.Variant), entry.Variant.Probability.Value, Tolerance);
                Assert.Equal(variants.Max(expected.Of), entry.Variant.Probability.Value, Tolerance);
            }
        });
        Assert.All(actual.Sources, entry => Assert.Equal(expected.Of(entry.Source), entry.Probability.Value, Tolerance));
        Assert.All(actual.Roots, entry => Assert.Equal(expected.Of(entry.Root), entry.Probability.Value, Tolerance));
        Assert.All(actual.Pairs, entry => Assert.Equal(expected.Of(entry.First, entry.Second), entry.Probability.Value, Tolerance));
        Assert.Equal(expected.Other, actual.Other.Value, Tolerance);
        Assert.Equal(expected.Coexistence, actual.Coexistence.Value, Tolerance);
    }
}
