using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>Intervals of probabilities: worked out by hand where that is possible.</summary>
public sealed class IntervalTests
{
    private static readonly Citation Study = new("study2026", "A study");

    /// <summary>
    /// One condition of 4 % and one finding, known exactly in the background: the probability rises with the frequency in the condition, so its
    /// interval is that of the frequency. A Beta distribution with mean 2/3 and size 3 has the quantile √u at u; its odds are multiplied so that
    /// the median, √(1/2), becomes 2/3.
    /// </summary>
    [Fact]
    public void With_one_uncertain_number_the_interval_follows_from_its_quantiles()
    {
        Presentation patient = Presentation.Empty.Present(Findings.Pain.Groin);
        Assessment assessment = new Evaluator(OneRule(new Frequency(0.2, EvidenceLevel.Cohort) { SampleSize = int.MaxValue, Cites = [Study.Id] }, Counted(2.0 / 3, 3)))
            .EvaluateWithIntervals(patient);

        double After(double frequency) => 0.04 * frequency / ((0.04 * frequency) + (0.96 * 0.2));
        double Moved(double quantile)
        {
            double odds = quantile / (1 - quantile) * 2 / (Math.Sqrt(0.5) / (1 - Math.Sqrt(0.5)));
            return odds / (1 + odds);
        }

        ConditionAssessment entry = assessment.Differential.Single(entry => entry.Condition == Conditions.HipOsteoarthritis);
        Assert.Equal(After(2.0 / 3), entry.Probability.Value, 9);
        Assert.Equal(After(Moved(Math.Sqrt(0.05))), entry.Interval!.Low.Value, 5e-5);
        Assert.Equal(After(Moved(Math.Sqrt(0.95))), entry.Interval.High.Value, 5e-5);
    }

    [Fact]
    public void A_larger_study_of_the_one_uncertain_number_narrows_the_interval()
    {
        Presentation patient = Presentation.Empty.Present(Findings.Pain.Groin);
        double[] widths = [.. new[] { 3, 10, 30, 100, 1000, 100_000 }.Select(size =>
            Width(new Evaluator(OneRule(Counted(0.2, int.MaxValue), Counted(2.0 / 3, size))).EvaluateWithIntervals(patient)
                .Differential.Single(entry => entry.Condition == Conditions.HipOsteoarthritis).Interval!))];
        Assert.Equal(widths.OrderDescending(), widths);
        Assert.True(widths[0] > 5 * widths[3], string.Join(" ", widths));
        Assert.True(widths[^1] < 0.01, string.Join(" ", widths));
    }

    /// <summary>
    /// With studies without end the draws are the numbers themselves, also of what two conditions bring about together: the score of a pair, band
    /// by band, and a band that the two together make rarer than is allowed.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void With_endless_studies_the_score_of_a_pair_closes_on_the_estimate(int score)
    {
        Finding[] asked = [Findings.Pain.Buttock, Findings.Pain.Thigh];
        var instrument = new ScoringInstrument(
            "score",
            "Two questions",
            "score",
            asked.Select(finding => new ScoreItem(Criterion.Present(finding), 1)),
            [new ScoreBand(0, 0), new ScoreBand(1, 1), new ScoreBand(2, 2)],
            CountedBands(0.5, 0.3, 0.2),
            [
                KeyValuePair.Create(Conditions.LumbarDiscHerniation, CountedBands(0.1, 0.6, 0.3)),
                KeyValuePair.Create(Conditions.HipOsteoarthritis, CountedBands(0.2, 0.6, 0.2)),
                KeyValuePair.Create(Conditions.LumbarSpinalStenosis, CountedBands(0.001, 0.001, 0.998)),
                KeyValuePair.Create(Conditions.GreaterTrochantericPainSyndrome, CountedBands(0.001, 0.001, 0.998)),
            ]);
        PretestProfile profile = TinyKnowledge.AllAlike(0.03, 5);
        var evaluator = new Evaluator(TinyKnowledge.Base.With(Study).WithRules([]).WithInstruments([instrument]).WithProfiles([profile]));

        Assessment assessment = evaluator.EvaluateWithIntervals(Presentation.Empty.Present(asked[..score]).Absent(asked[score..]));

        Assert.True(assessment.Coexistence.Value > 0.1);
        AssertClosed(assessment.Coexistence, assessment.CoexistenceInterval!);
        AssertClosed(assessment.Other, assessment.OtherInterval!);
        Assert.All(assessment.Differential, entry => AssertClosed(entry.Probability, entry.Interval!));
        Assert.All(assessment.Sources, entry => AssertClosed(entry.Probability, entry.Interval!));
        Assert.All(assessment.Pairs, entry => AssertClosed(entry.Probability, entry.Interval!));
    }

    [Fact]
    public void Where_nothing_is_known_the_intervals_are_the_pretest_itself()
    {
        Assessment assessment = Evaluator.Default.EvaluateWithIntervals(Presentation.Empty);
        Assert.All(assessment.Differential, entry =>
        {
            Assert.Equal(entry.Probability.Value, entry.Interval!.Low.Value, 12);
            Assert.Equal(entry.Probability.Value, entry.Interval.High.Value, 12);
        });
    }

    [Fact]
    public void An_assessment_without_intervals_has_none()
    {
        Assessment assessment = Evaluator.Default.Evaluate(TinyKnowledge.Patient);
        Assert.All(assessment.Differential, entry => Assert.Null(entry.Interval));
        Assert.All(assessment.Sources, entry => Assert.Null(entry.Interval));
        Assert.All(assessment.Roots, entry => Assert.Null(entry.Interval));
        Assert.Null(assessment.OtherInterval);
        Assert.Null(assessment.CoexistenceInterval);
        Assert.DoesNotContain("\"low\"", assessment.Summarise().ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("leave open", assessment.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => Evaluator.Default.EvaluateWithIntervals(null!));

    [Fact]
    public void The_text_shows_the_range_beside_every_probability()
    {
        Assessment assessment = new Evaluator(TinyKnowledge.Base).EvaluateWithIntervals(TinyKnowledge.Patient);
        string text = assessment.ToString();
        Assert.Contains("Beside each probability stands the range that its numbers leave open (90 %).", text, StringComparison.Ordinal);
        ProbabilityInterval range = assessment.Differential[0].Interval!;
        Assert.Contains(FormattableString.Invariant($"{range.Low.Value * 100:0.0} % to "), text.Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static Frequency Counted(double value, int patients) => new(value, EvidenceLevel.Cohort) { SampleSize = patients, Cites = [Study.Id] };

    private static BandFrequencies CountedBands(params double[] values) => new(values, EvidenceLevel.Cohort) { SampleSize = int.MaxValue, Cites = [Study.Id] };

    private static void AssertClosed(Probability estimate, ProbabilityInterval interval)
    {
        Assert.InRange(interval.Low.Value / estimate.Value, 0.998, 1);
        Assert.InRange(interval.High.Value / estimate.Value, 1, 1.002);
    }

    private static KnowledgeBase OneRule(Frequency background, Frequency given) => TinyKnowledge.Base.With(Study).WithRules(
        [new DifferentiationRule("groin", Criterion.Present(Findings.Pain.Groin), "place", background, [KeyValuePair.Create(Conditions.HipOsteoarthritis, given)])]);

    private static double Width(ProbabilityInterval interval) => interval.High.Value - interval.Low.Value;
}
