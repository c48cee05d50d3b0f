using System.Globalization;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>The reasons, worked out by hand.</summary>
public sealed class ExplanationTests
{
    [Theory]
    [InlineData("pain-intensity", 8, "7 or more")]
    [InlineData("hip-internal-rotation", -20, "below -10 degrees")]
    public void Statement_OfAMeasurementInBands_HasTheUnitAndNoCulture(string id, double value, string expected)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("sv-SE");
        try
        {
            Measurement measurement = Measurements.Get(id);
            int cut = id == "pain-intensity" ? 7 : -10;
            var bands = new ScoringInstrument(
                "bands",
                "Bands",
                "bands",
                measurement,
                [new ScoreBand((int)measurement.Minimum, cut - 1), new ScoreBand(cut, (int)measurement.Maximum)],
                TinyKnowledge.Bands(0.5, 0.5),
                [new(Conditions.HipOsteoarthritis, TinyKnowledge.Bands(0.8, 0.2))]);
            Explanation explanation = new Evaluator(TinyKnowledge.Base.WithRules([]).WithInstruments([bands])).Evaluate(Presentation.Empty.With(measurement, value)).Explain(Conditions.HipOsteoarthritis);
            Assert.Equal($"{measurement.Name}: {expected}", Assert.Single(explanation.Contributions).Statement);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Osteoarthritis 3 (groin) x 0.6 (no walking), stenosis 0.5 x 0.2; stenosis is one of two variants alike, half as common as one of either.
    [Fact]
    public void Distinguish_Two_NamesEveryReasonAndThePretestTheStrongestFirst()
    {
        IReadOnlyList<Distinction> distinctions = new Evaluator(TinyKnowledge.Base).Evaluate(TinyKnowledge.Patient).Distinguish(Conditions.HipOsteoarthritis, Conditions.LumbarSpinalStenosis);

        Assert.Equal(
            [("groin", "Pain in the groin: yes"), ("walking", "Worse walking: no"), ("pretest", "How common it is")],
            distinctions.Select(distinction => (distinction.Id, distinction.Statement)));
        Assert.Equal(Math.Log(3 / 0.5), distinctions[0].LogRatio, 12);
        Assert.Equal(Math.Log(0.6 / 0.2), distinctions[1].LogRatio, 12);
        Assert.Equal(Math.Log(2), distinctions[2].LogRatio, 12);
    }

    [Fact]
    public void Explain_VariantsAlike_ExplainsTheFirst() => Assert.Equal(
        ConditionVariants.LowerLumbarHerniation,
        new Evaluator(TinyKnowledge.Base).Evaluate(TinyKnowledge.Patient).Explain(Conditions.LumbarDiscHerniation).Variant);

    [Fact]
    public void Explain_AVariantWithANumberOfItsOwn_CitesThatOne()
    {
        var rule = new DifferentiationRule("calf", Criterion.Present(Findings.Pain.Calf), "leg", TinyKnowledge.Cited(0.1, "all"), [KeyValuePair.Create(Conditions.LumbarDiscHerniation, TinyKnowledge.Cited(0.2, "either"))])
        {
            GivenVariants = new Dictionary<ConditionVariant, Frequency> { [ConditionVariants.LowerLumbarHerniation] = TinyKnowledge.Cited(0.9, "lower") },
        };
        var score = new ScoringInstrument(
            "score",
            "Two questions",
            "score",
            [new ScoreItem(Criterion.Present(Findings.Pain.Buttock), 1), new ScoreItem(Criterion.Present(Findings.Pain.Thigh), 1)],
            [new ScoreBand(0, 1), new ScoreBand(2, 2)],
            Bands("all", 0.5, 0.5),
            [KeyValuePair.Create(Conditions.LumbarDiscHerniation, Bands("either", 0.4, 0.6))])
        {
            GivenVariants = new Dictionary<ConditionVariant, BandFrequencies> { [ConditionVariants.LowerLumbarHerniation] = Bands("lower", 0.1, 0.9) },
        };
        KnowledgeBase knowledge = TinyKnowledge.Base.WithCitations(new[] { "all", "either", "lower" }.Select(id => new Citation(id, id))).WithRules([rule]).WithInstruments([score]);

        Explanation lower = new Evaluator(knowledge).Evaluate(Presentation.Empty.Present(Findings.Pain.Calf, Findings.Pain.Buttock, Findings.Pain.Thigh)).Explain(Conditions.LumbarDiscHerniation);
        Explanation upper = new Evaluator(knowledge).Evaluate(Presentation.Empty.Absent(Findings.Pain.Calf, Findings.Pain.Buttock, Findings.Pain.Thigh)).Explain(Conditions.LumbarDiscHerniation);

        Assert.Equal(ConditionVariants.LowerLumbarHerniation, lower.Variant);
        Assert.Equal(["Pain in the calf: yes", "Two questions: 2"], lower.Contributions.Select(contribution => contribution.Statement).Order());
        Assert.All(lower.Contributions, contribution => Assert.Equal(["lower", "all"], contribution.Cites));
        Assert.Equal(ConditionVariants.UpperLumbarHerniation, upper.Variant);
        Assert.Equal(["Pain in the calf: no", "Two questions: 0 to 1"], upper.Contributions.Select(contribution => contribution.Statement).Order());
        Assert.All(upper.Contributions, contribution => Assert.Equal(["either", "all"], contribution.Cites));
    }

    [Theory]
    [InlineData(0.375, "Lumbar disc herniation (upper lumbar)")]
    [InlineData(0.37, "Lumbar disc herniation")]
    public void Name_OfAConditionWithVariants_SaysTheOneThatHoldsThreeQuarters(double ofVariant, string expected) => Assert.Equal(
        expected,
        new ConditionAssessment(Conditions.LumbarDiscHerniation, new Probability(0.5), new VariantAssessment(ConditionVariants.UpperLumbarHerniation, new Probability(ofVariant))).Name);

    // Of a score with an item on age, age alone can decide the band.
    [Fact]
    public void Evaluate_AnItemThatAsksForAMeasurement_CountsWithoutAnyFinding()
    {
        var score = new ScoringInstrument(
            "score",
            "Old or stiff",
            "score",
            [new ScoreItem(Criterion.Measured(Measurements.Age, Comparison.AtLeast, 60), 2), new ScoreItem(Criterion.Present(Findings.Symptom.StiffHip), 1)],
            [new ScoreBand(0, 1), new ScoreBand(2, 3)],
            TinyKnowledge.Bands(0.5, 0.5),
            [KeyValuePair.Create(Conditions.HipOsteoarthritis, TinyKnowledge.Bands(0.1, 0.9))]);
        Evaluator evaluator = new(TinyKnowledge.Base.WithRules([]).WithInstruments([score]));

        Assert.Equal("Old or stiff: 2 to 3", Assert.Single(evaluator.Evaluate(Presentation.Empty.WithAge(70)).Explain(Conditions.HipOsteoarthritis).Contributions).Statement);
        Assert.Equal("Old or stiff: 0 to 1", Assert.Single(evaluator.Evaluate(Presentation.Empty.WithAge(50)).Explain(Conditions.HipOsteoarthritis).Contributions).Statement);
        Assert.Empty(evaluator.Evaluate(Presentation.Empty.Present(Findings.Symptom.StiffHip)).Explain(Conditions.HipOsteoarthritis).Contributions);
    }

    // What hangs on a measurement or a finding is known as soon as either is.
    [Fact]
    public void Evaluate_ACriterionOfAMeasurementAndAFinding_CountsByTheMeasurementAlone()
    {
        Criterion either = Criterion.Any(Criterion.Measured(Measurements.Age, Comparison.AtLeast, 60), Criterion.Present(Findings.Symptom.StiffHip));
        var rule = new DifferentiationRule("rule", either, "rule", Frequency.Judgement(0.5), TinyKnowledge.Given((Conditions.HipOsteoarthritis, 0.9)));
        var score = new ScoringInstrument("score", "Old or stiff", "score", [new ScoreItem(either, 1)], [new ScoreBand(0, 0), new ScoreBand(1, 1)], TinyKnowledge.Bands(0.5, 0.5), [KeyValuePair.Create(Conditions.HipOsteoarthritis, TinyKnowledge.Bands(0.1, 0.9))]);
        Evaluator evaluator = new(TinyKnowledge.Base.WithRules([rule]).WithInstruments([score]));

        Assert.Equal(["rule", "score"], evaluator.Evaluate(Presentation.Empty.WithAge(70)).Explain(Conditions.HipOsteoarthritis).Contributions.Select(contribution => contribution.Id));
    }

    // More rules of several findings than the bits of a word, so that every place of the sets is needed.
    [Fact]
    public void Evaluate_ManyRulesOfSeveralFindings_CountsThoseThatAreKnown()
    {
        Finding[] findings = [.. Findings.All.Take(141)];
        DifferentiationRule[] rules = [.. Enumerable.Range(0, 140).Select(place => new DifferentiationRule(
            $"rule-{place}", Criterion.Any(Criterion.Present(findings[place]), Criterion.Present(findings[place + 1])), $"family-{place}", Frequency.Judgement(0.2), TinyKnowledge.Given((Conditions.HipOsteoarthritis, 0.6))))];
        Evaluator evaluator = new(TinyKnowledge.Base.WithRules(rules));

        Assert.All(findings, finding =>
        {
            Presentation patient = Presentation.Empty.Present(finding);
            string[] expected = [.. rules.Where(rule => rule.Criterion.Evaluate(patient) == true).Select(rule => rule.Id).Order(StringComparer.Ordinal)];
            Assert.NotEmpty(expected);
            Assert.Equal(expected, evaluator.Evaluate(patient).Explain(Conditions.HipOsteoarthritis).Contributions.Select(contribution => contribution.Id).Order(StringComparer.Ordinal));
        });
    }

    // A score that replaces the rules of its family silences those that ask for nothing but its own findings, once its band is known.
    [Fact]
    public void Evaluate_AScoreThatReplacesRules_SilencesThoseThatAskForNothingElse()
    {
        Criterion buttock = Criterion.Present(Findings.Pain.Buttock);
        Criterion thigh = Criterion.Present(Findings.Pain.Thigh);
        var score = new ScoringInstrument("score", "Two questions", "leg", [new ScoreItem(buttock, 1), new ScoreItem(thigh, 1)], [new ScoreBand(0, 1), new ScoreBand(2, 2)], TinyKnowledge.Bands(0.5, 0.5), [KeyValuePair.Create(Conditions.HipOsteoarthritis, TinyKnowledge.Bands(0.4, 0.6))]) { Replaces = true };
        (string Id, string Family, Criterion Criterion, bool IsReplaced)[] rules =
        [
            ("one", "leg", buttock, true),
            ("both", "leg", Criterion.All(buttock, thigh), true),
            ("more", "leg", Criterion.All(buttock, Criterion.Present(Findings.Pain.Groin)), false),
            ("age", "leg", Criterion.Measured(Measurements.Age, Comparison.AtLeast, 60), false),
            ("other", "place", thigh, false),
        ];
        Presentation known = Presentation.Empty.WithAge(70).Present(Findings.Pain.Buttock, Findings.Pain.Thigh, Findings.Pain.Groin);
        Presentation halfKnown = Presentation.Empty.Present(Findings.Pain.Buttock);
        Assert.All(rules, entry =>
        {
            var rule = new DifferentiationRule(entry.Id, entry.Criterion, entry.Family, Frequency.Judgement(0.1), TinyKnowledge.Given((Conditions.HipOsteoarthritis, 0.9)));
            Evaluator evaluator = new(TinyKnowledge.Base.WithRules([rule]).WithInstruments([score]));
            Assert.Equal(!entry.IsReplaced, evaluator.Evaluate(known).Explain(Conditions.HipOsteoarthritis).Contributions.Any(contribution => contribution.Id == entry.Id));
            Assert.Equal(entry.Id == "one", evaluator.Evaluate(halfKnown).Explain(Conditions.HipOsteoarthritis).Contributions.Any(contribution => contribution.Id == entry.Id));
        });
    }

    [Fact]
    public void Distinguish_ARuleCalledPretest_StandsBesideThePretest()
    {
        var evaluator = new Evaluator(TinyKnowledge.Base.WithRules([TinyKnowledge.Rule("pretest", Findings.Pain.Groin, "place", 0.2, (Conditions.HipOsteoarthritis, 0.6))]));
        IReadOnlyList<Distinction> distinctions = evaluator.Evaluate(Presentation.Empty.Present(Findings.Pain.Groin)).Distinguish(Conditions.HipOsteoarthritis, Conditions.LumbarFacetArthropathy);
        Assert.Equal("Pain in the groin: yes", Assert.Single(distinctions).Statement);
    }

    private static BandFrequencies Bands(string citation, params double[] values) => new(values, EvidenceLevel.Cohort) { SampleSize = 100, Cites = [citation] };
}
