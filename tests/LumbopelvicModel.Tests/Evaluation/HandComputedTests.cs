using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>Evaluations small enough to be done on paper. Groin present, rotation limited, worse walking absent.</summary>
public sealed class HandComputedTests
{
    private static double ProbabilityOf(KnowledgeBase knowledgeBase, Condition condition) => new Evaluator(knowledgeBase).Evaluate(TinyKnowledge.Patient).ProbabilityOf(condition).Value;

    // Family "place", osteoarthritis: groin 0.6 / 0.2 = 3, rotation 0.5 / 0.25 = 2, the stronger counts: 3. Stenosis: groin 0.1 / 0.2 = 0.5.
    // Family "load", absent: osteoarthritis 0.3 / 0.5 = 0.6, stenosis 0.1 / 0.5 = 0.2.
    // Weights: osteoarthritis 0.04 x 3 x 0.6 = 0.072, stenosis 0.04 x 0.5 x 0.2 = 0.004, nineteen others 0.76, none 0.16. Sum 0.996.
    [Fact]
    public void Evaluate_ThreeRulesAndNoPairs_IsTheSumOnPaper()
    {
        Assessment assessment = new Evaluator(TinyKnowledge.Base).Evaluate(TinyKnowledge.Patient);
        Assert.Equal(0.072 / 0.996, assessment.ProbabilityOf(Conditions.HipOsteoarthritis).Value, 12);
        Assert.Equal(0.004 / 0.996, assessment.ProbabilityOf(Conditions.LumbarSpinalStenosis).Value, 12);
        Assert.Equal(0.040 / 0.996, assessment.ProbabilityOf(Conditions.PiriformisSyndrome).Value, 12);
        Assert.Equal(0.160 / 0.996, assessment.Other.Value, 12);
        Assert.Equal(0, assessment.Coexistence.Value, 12);
        Assert.Equal(Conditions.HipOsteoarthritis, assessment.Differential[0].Condition);
        Assert.Equal(Conditions.LumbarSpinalStenosis, assessment.Differential[20].Condition);

        // Hip joint: osteoarthritis, labral tear and avascular necrosis, 0.072 + 0.08; serious: seven times 0.04.
        Assert.Equal(0.152 / 0.996, assessment.Sources.Single(entry => entry.Source == PainSource.HipJoint).Probability.Value, 12);
        Assert.Equal(0.280 / 0.996, assessment.Sources[0].Probability.Value, 12);
        Assert.Equal(PainSource.Serious, assessment.Sources[0].Source);
    }

    [Fact]
    public void Explain_ThreeRules_ListsWhatCountsAndNothingElse()
    {
        Explanation explanation = new Evaluator(TinyKnowledge.Base).Evaluate(TinyKnowledge.Patient).Explain(Conditions.HipOsteoarthritis);
        Assert.Equal(Math.Log(0.04), explanation.LogPretest, 12);
        Assert.Equal(["walking", "groin"], explanation.Contributions.Select(contribution => contribution.Id));
        Assert.Equal(Math.Log(0.6), explanation.Contributions[0].LogRatio, 12);
        Assert.Equal(Math.Log(3), explanation.Contributions[1].LogRatio, 12);
        Assert.Equal(["Worse walking: no", "Pain in the groin: yes"], explanation.Contributions.Select(contribution => contribution.Statement));
        Assert.Equal(4.7712, explanation.Contributions[1].Decibans, 4);
        Assert.Equal(Math.Log(0.072), explanation.LogWeight, 12);
    }

    // The one pair weighs 5 x 0.04 x 0.04 = 0.008 before, which leaves 0.032 for either alone, and 1 - 0.76 - 0.064 - 0.008 = 0.168 for none.
    // Noisy-or over the background: groin 1 - 0.4 x 0.9 / 0.8 = 0.55, ratio 2.75; rotation 1 - 0.5 x 0.75 / 0.75 = 0.5, ratio 2;
    // walking 1 - 0.1 x 0.3 / 0.5 = 0.94, absent 0.06 / 0.5 = 0.12. The pair: 0.008 x 2.75 x 0.12 = 0.00264.
    // Osteoarthritis alone 0.032 x 1.8 = 0.0576, stenosis alone 0.032 x 0.1 = 0.0032. Sum 0.00264 + 0.0576 + 0.0032 + 0.76 + 0.168 = 0.99144.
    [Fact]
    public void Evaluate_OnePair_IsTheSumOnPaper()
    {
        KnowledgeBase knowledgeBase = TinyKnowledge.Base.WithPairFactors([new PairFactor(Conditions.LumbarSpinalStenosis, Conditions.HipOsteoarthritis, 5, EvidenceLevel.Judgement)]);
        Assessment assessment = new Evaluator(knowledgeBase).Evaluate(TinyKnowledge.Patient);
        Assert.Equal(0.06024 / 0.99144, assessment.ProbabilityOf(Conditions.HipOsteoarthritis).Value, 12);
        Assert.Equal(0.00584 / 0.99144, assessment.ProbabilityOf(Conditions.LumbarSpinalStenosis).Value, 12);
        Assert.Equal(0.00264 / 0.99144, assessment.Coexistence.Value, 12);
        Assert.Equal(0.168 / 0.99144, assessment.Other.Value, 12);
        Assert.Equal(0.168, knowledgeBase.OtherIn(TinyKnowledge.Profile).Value, 12);
    }

    // A complication stands for its pair: both weigh as stenosis does, 0.1; 0.008 x 0.1 = 0.0008. Sum 0.0008 + 0.0576 + 0.0032 + 0.76 + 0.168 = 0.9896.
    [Fact]
    public void Evaluate_APairWithAComplication_WeighsAsTheComplication()
    {
        KnowledgeBase knowledgeBase = TinyKnowledge.Base.WithPairFactors(
            [new PairFactor(Conditions.LumbarSpinalStenosis, Conditions.HipOsteoarthritis, 5, EvidenceLevel.Judgement) { Complication = Conditions.LumbarSpinalStenosis }]);
        Assert.Equal(0.0008 / 0.9896, new Evaluator(knowledgeBase).Evaluate(TinyKnowledge.Patient).Coexistence.Value, 12);
    }

    // Factor 100 would make the pair 0.16, more than the 0.04 of either: it is cut to 98 % of 0.04 = 0.0392, which leaves 0.0008 alone.
    [Fact]
    public void Evaluate_AnOverwhelmingPair_LeavesTwoPercentAlone()
    {
        KnowledgeBase knowledgeBase = TinyKnowledge.Base.WithPairFactors([new PairFactor(Conditions.LumbarSpinalStenosis, Conditions.HipOsteoarthritis, 100, EvidenceLevel.Judgement)]);
        Assessment assessment = new Evaluator(knowledgeBase).Evaluate(Presentation.Empty);
        Assert.Equal(0.0392, assessment.Coexistence.Value, 12);
        Assert.Equal(0.04, assessment.ProbabilityOf(Conditions.HipOsteoarthritis).Value, 12);
        Assert.Equal(Math.Log(0.0008), assessment.Explain(Conditions.HipOsteoarthritis).LogPretest, 9);
    }

    // Half like osteoarthritis: the root of 0.2 x 0.6 = 0.34641, ratio 1.73205; rotation: the root of 0.25 x 0.5, ratio 1.41421; the stronger counts.
    // Walking: the root of 0.5 x 0.7 = 0.591608, absent 0.408392 / 0.5 = 0.816784. 0.04 x 1.73205 x 0.816784 = 0.0565884. Sum 0.996 + 0.0165884.
    [Fact]
    public void Evaluate_AResemblance_TakesItsShareOfTheLikeness()
    {
        KnowledgeBase knowledgeBase = TinyKnowledge.Base.WithResemblances([new Resemblance(Conditions.HipAvascularNecrosis, Conditions.HipOsteoarthritis, 0.5)]);
        Assert.Equal(0.0565884 / 1.0125884, ProbabilityOf(knowledgeBase, Conditions.HipAvascularNecrosis), 6);
        Assert.Equal(0.34641, knowledgeBase.FrequencyOf(TinyKnowledge.Groin, Conditions.HipAvascularNecrosis), 5);

        DifferentiationRule silent = TinyKnowledge.Groin with { SilentOn = [Conditions.HipAvascularNecrosis] };
        Assert.Equal(0.2, knowledgeBase.With(silent).FrequencyOf(silent, Conditions.HipAvascularNecrosis));
        Assert.Equal(0.6, knowledgeBase.FrequencyOf(silent, Conditions.HipOsteoarthritis));
        Assert.Equal(0.2, knowledgeBase.FrequencyOf(silent, Conditions.HipFracture));
    }

    // Without the absence of walking: osteoarthritis 0.04 x 3 = 0.12, stenosis 0.02. Sum 0.12 + 0.02 + 0.76 + 0.16 = 1.06.
    [Fact]
    public void Evaluate_APresenceOnlyRule_SaysNothingByAbsence()
    {
        KnowledgeBase knowledgeBase = TinyKnowledge.Base.With(TinyKnowledge.Walking with { Weighs = Weighs.PresenceOnly });
        Assert.Equal(0.12 / 1.06, ProbabilityOf(knowledgeBase, Conditions.HipOsteoarthritis), 12);
    }

    // Bands 0, 1, 2 of groin and rotation: osteoarthritis 0.75 / 0.25 = 3 in the highest, and the instrument silences groin and rotation.
    // Stenosis, on which it is silent, loses its 0.5: 0.04 x 0.2 = 0.008. Osteoarthritis 0.04 x 3 x 0.6 = 0.072. Sum 0.072 + 0.008 + 0.76 + 0.16 = 1.
    [Fact]
    public void Evaluate_AReplacingInstrument_SilencesTheRulesOverItsItems()
    {
        var score = new ScoringInstrument(
            "score",
            "A score",
            "place",
            [new ScoreItem(Criterion.Present(Findings.Pain.Groin), 1), new ScoreItem(Criterion.Present(Findings.Sign.HipInternalRotationLimited), 1)],
            [new ScoreBand(0, 0), new ScoreBand(1, 1), new ScoreBand(2, 2)],
            TinyKnowledge.Bands(0.5, 0.25, 0.25),
            [KeyValuePair.Create(Conditions.HipOsteoarthritis, TinyKnowledge.Bands(0.05, 0.2, 0.75))]);
        KnowledgeBase replacing = TinyKnowledge.Base.WithInstruments([score with { Replaces = true }]);
        Assert.Equal(0.008, ProbabilityOf(replacing, Conditions.LumbarSpinalStenosis), 12);
        Assert.Equal(0.072, ProbabilityOf(replacing, Conditions.HipOsteoarthritis), 12);

        // Beside the rules the strongest counts, and stenosis keeps its 0.5: the sum is that of the three rules.
        KnowledgeBase beside = TinyKnowledge.Base.WithInstruments([score]);
        Assert.Equal(0.004 / 0.996, ProbabilityOf(beside, Conditions.LumbarSpinalStenosis), 12);

        // Standing alone it neither weighs nor silences: as if it were not there.
        KnowledgeBase alone = TinyKnowledge.Base.WithInstruments([score with { Replaces = true, StandsAlone = true }]);
        Assert.Equal(ProbabilityOf(TinyKnowledge.Base, Conditions.HipOsteoarthritis), ProbabilityOf(alone, Conditions.HipOsteoarthritis), 15);
        Assert.Equal(0.004 / 0.996, ProbabilityOf(alone, Conditions.LumbarSpinalStenosis), 12);
    }

    // Stenosis central 0.75 x 0.04 = 0.03 with walking 0.9, absent 0.2; lateral recess 0.01 with a number of its own, 0.5, absent 0.5 / 0.5 = 1.
    // Groin 0.5 for both: 0.03 x 0.5 x 0.2 = 0.003 and 0.01 x 0.5 = 0.005, together 0.008. Sum 0.072 + 0.008 + 0.76 + 0.16 = 1.
    [Fact]
    public void Evaluate_TwoVariants_AreWeighedApartAndReportedTogether()
    {
        KnowledgeBase knowledgeBase = TinyKnowledge.Base
            .With(TinyKnowledge.Walking with { GivenVariants = new Dictionary<ConditionVariant, Frequency> { [ConditionVariants.LateralRecessStenosis] = Frequency.Judgement(0.5) } })
            .WithVariantShares(
            [
                new VariantShare(ConditionVariants.CentralStenosis, 0.75, EvidenceLevel.Judgement),
                new VariantShare(ConditionVariants.LateralRecessStenosis, 0.25, EvidenceLevel.Judgement),
            ]);
        Assessment assessment = new Evaluator(knowledgeBase).Evaluate(TinyKnowledge.Patient);
        ConditionAssessment stenosis = assessment.Differential.Single(entry => entry.Condition == Conditions.LumbarSpinalStenosis);
        Assert.Equal(0.008, stenosis.Probability.Value, 12);
        Assert.Equal(ConditionVariants.LateralRecessStenosis, stenosis.Variant!.Variant);
        Assert.Equal(0.005, stenosis.Variant.Probability.Value, 12);
        Assert.Equal(Math.Log(0.005), assessment.Explain(Conditions.LumbarSpinalStenosis).LogWeight, 12);
        Assert.Equal(0.5, knowledgeBase.FrequencyOf(knowledgeBase.Rules[2], ConditionVariants.LateralRecessStenosis));
        Assert.Equal(0.9, knowledgeBase.FrequencyOf(knowledgeBase.Rules[2], ConditionVariants.CentralStenosis));
    }

    // Neighbour factor 0.5 on L5 (0.3) and S1 (0.2): 0.03, and so on: 0.005 + 0.005 + 0.01 + 0.03 + 0.03 = 0.08. L5 with its pairs: (0.3 + 0.03 + 0.03) / 1.08.
    [Fact]
    public void Evaluate_Roots_AreNormalisedOverSinglesAndNeighbours()
    {
        RootPretest own = TinyKnowledge.Base.RootPretest;
        KnowledgeBase knowledgeBase = TinyKnowledge.Base.WithRootPretest(new RootPretest(own.Probabilities, 0.5, EvidenceLevel.Judgement));
        Assessment assessment = new Evaluator(knowledgeBase).Evaluate(Presentation.Empty.On(Side.Left));
        Assert.Equal(0.36 / 1.08, assessment.Roots[0].Probability.Value, 12);
        Assert.Equal((NerveRoots.L5, Side.Left), (assessment.Roots[0].Root, assessment.Roots[0].Side));
    }
}
