using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>What holds of the intervals of any patient.</summary>
public sealed class IntervalProperties
{
    // What a sample of 256 draws can be off, in natural logarithms of odds.
    private const double Noise = 0.1;

    // What is less probable than this is not what anybody asks the interval of.
    private const double Least = 0.01;

    private static readonly Evaluator SmallStudies = new(KnowledgeBase.Default.WithSampleSize(20));
    private static readonly Evaluator LargeStudies = new(KnowledgeBase.Default.WithSampleSize(200));

    [Fact]
    public void Every_probability_has_an_interval_around_it() => Law.Holds<Presentation>(60, presentation =>
    {
        Assert.All(Pairs(Evaluator.Default.EvaluateWithIntervals(presentation)), pair =>
        {
            Assert.NotNull(pair.Interval);
            Assert.InRange(pair.Probability.Value, pair.Interval!.Low.Value, pair.Interval.High.Value);
        });
    });

    [Fact]
    public void Nothing_but_the_intervals_is_added() => Law.Holds<Presentation>(60, presentation =>
    {
        Assessment plain = Evaluator.Default.Evaluate(presentation);
        Assessment assessment = Evaluator.Default.EvaluateWithIntervals(presentation);
        Assert.Equal(Pairs(plain).Select(pair => pair.Probability), Pairs(assessment).Select(pair => pair.Probability));
        Assert.Equal(plain.Differential, assessment.Differential.Select(entry => entry with { Interval = null, Variant = entry.Variant is null ? null : entry.Variant with { Interval = null } }));
        Assert.Equal(plain.Fit, assessment.Fit);
        Assert.Equal(plain.RedFlags, assessment.RedFlags);
        Assert.Equal(plain.Explain(plain.Differential[0].Condition), assessment.Explain(plain.Differential[0].Condition));
    });

    [Fact]
    public void The_same_patient_gets_the_same_bits()
    {
        var again = new Evaluator(KnowledgeBase.Default);
        Law.Holds<Presentation>(20, presentation =>
            Assert.Equal(Evaluator.Default.EvaluateWithIntervals(presentation), again.EvaluateWithIntervals(presentation)));
    }

    /// <summary>
    /// On the scale of odds, on which evidence adds. As a difference of probabilities an interval can widen: from 0.1 to 2 % to 0.4 to 3 % is more
    /// certain by far.
    /// </summary>
    [Fact]
    public void Larger_studies_never_widen_an_interval()
    {
        double small = 0;
        double large = 0;
        Law.Holds<Presentation>(60, presentation =>
        {
            Assert.All(Pairs(SmallStudies.EvaluateWithIntervals(presentation)).Zip(Pairs(LargeStudies.EvaluateWithIntervals(presentation))).Where(pair => pair.First.Probability.Value > Least), pair =>
            {
                Assert.True(LogOddsAcross(pair.Second) <= LogOddsAcross(pair.First) + Noise, $"{pair.First} {pair.Second}");
                small += LogOddsAcross(pair.First);
                large += LogOddsAcross(pair.Second);
            });
        });
        Assert.True(large < small / 2, $"{large} is not much less than {small}.");
    }

    /// <summary>With studies without end every draw is the number itself: the arithmetic of the draws is that of the evaluation.</summary>
    [Fact]
    public void With_endless_studies_the_intervals_close_on_the_estimate()
    {
        var evaluator = new Evaluator(KnowledgeBase.Default.WithInstruments([]).WithSampleSize(int.MaxValue));
        Law.Holds<Presentation>(60, presentation => AssertClosed(evaluator.EvaluateWithIntervals(presentation), 1e-3));
    }

    [Fact]
    public void With_endless_studies_the_intervals_close_in_any_small_knowledge_base() => Law.Holds<SmallCase>(200, one =>
        AssertClosed(new Evaluator(one.KnowledgeBase.WithSampleSize(int.MaxValue)).EvaluateWithIntervals(one.Presentation), 0.02));

    [Fact]
    public void Intervals_read_back_from_json() => Law.Holds<Presentation>(40, presentation =>
    {
        AssessmentSummary summary = Evaluator.Default.EvaluateWithIntervals(presentation).Summarise();
        Assert.Equal(summary, AssessmentSummary.Read(summary.ToJson()).Value);
    });

    private static void AssertClosed(Assessment assessment, double tolerance) => Assert.All(Pairs(assessment), pair =>
    {
        Assert.Equal(pair.Probability.Value, pair.Interval!.Low.Value, tolerance);
        Assert.Equal(pair.Probability.Value, pair.Interval.High.Value, tolerance);
    });

    private static double LogOddsAcross((Probability Probability, ProbabilityInterval? Interval) pair) => LogOdds(pair.Interval!.High.Value) - LogOdds(pair.Interval.Low.Value);

    private static double LogOdds(double probability)
    {
        double within = Math.Clamp(probability, 1e-9, 1 - 1e-9);
        return Math.Log(within / (1 - within));
    }

    /// <summary>Every probability of an assessment with its interval, in an order that does not hang on them.</summary>
    private static List<(Probability Probability, ProbabilityInterval? Interval)> Pairs(Assessment assessment) =>
    [
        .. assessment.Differential.OrderBy(entry => entry.Condition.Id, StringComparer.Ordinal).Select(entry => (entry.Probability, entry.Interval)),
        .. assessment.Differential.OrderBy(entry => entry.Condition.Id, StringComparer.Ordinal).Where(entry => entry.Variant is not null).Select(entry => (entry.Variant!.Probability, entry.Variant.Interval)),
        .. assessment.Sources.OrderBy(entry => entry.Source).Select(entry => (entry.Probability, entry.Interval)),
        .. assessment.Roots.OrderBy(entry => entry.Root.Order).Select(entry => (entry.Probability, entry.Interval)),
        .. assessment.Pairs.OrderBy(entry => entry.First.Id + entry.Second.Id, StringComparer.Ordinal).Select(entry => (entry.Probability, entry.Interval)),
        (assessment.Other, assessment.OtherInterval),
        (assessment.Coexistence, assessment.CoexistenceInterval),
    ];
}
