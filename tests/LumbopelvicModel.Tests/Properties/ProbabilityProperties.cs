namespace LumbopelvicModel.Tests;

/// <summary>What is reported is a probability distribution and stays one.</summary>
public sealed class ProbabilityProperties
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void The_parts_of_an_assessment_add_up() => Law.Holds<Presentation>(300, presentation => AssertConsistent(Evaluator.Default.Evaluate(presentation)));

    [Fact]
    public void The_parts_of_an_assessment_add_up_with_any_small_knowledge_base() => Law.Holds<SmallCase>(250, one => AssertConsistent(one.Evaluate()));

    [Fact]
    public void Lists_are_complete_and_fall() => Law.Holds<SmallCase>(200, one =>
    {
        Assessment assessment = one.Evaluate();
        Assert.Equal(Conditions.All.ToHashSet(), [.. assessment.Differential.Select(entry => entry.Condition)]);
        Assert.Equal(Enum.GetValues<PainSource>().ToHashSet(), [.. assessment.Sources.Select(entry => entry.Source)]);
        Assert.Equal(NerveRoots.All.ToHashSet(), [.. assessment.Roots.Select(entry => entry.Root)]);
        AssertFalls(assessment.Differential.Select(entry => entry.Probability));
        AssertFalls(assessment.Sources.Select(entry => entry.Probability));
        AssertFalls(assessment.Roots.Select(entry => entry.Probability));
        AssertFalls(assessment.Pairs.Select(entry => entry.Probability));
    });

    [Fact]
    public void Updating_keeps_a_probability_within_zero_and_one() => Law.Holds<Probability, LikelihoodRatio>(2000, (probability, ratio) =>
    {
        Probability updated = probability.Update(ratio);
        Assert.InRange(updated.Value, 0, 1);
        Assert.True(ratio.Value >= 1 ? updated.Value >= probability.Value * (1 - 1e-12) : updated.Value <= probability.Value * (1 + 1e-12));
        Assert.Equal(probability.Value is 0 or 1, updated.Value == probability.Value && probability.Value is 0 or 1);
    });

    [Fact]
    public void Updating_there_and_back_returns() => Law.Holds<Probability, int>(1000, (probability, tenths) =>
    {
        double ratio = Math.Pow(10, tenths % 30 / 10.0);
        Probability back = probability.Update(new LikelihoodRatio(ratio)).Update(new LikelihoodRatio(1 / ratio));
        Assert.Equal(probability.Value, back.Value, 1e-9);
    });

    private static void AssertConsistent(Assessment assessment)
    {
        double conditions = assessment.Differential.Sum(entry => entry.Probability.Value);
        double sources = assessment.Sources.Sum(entry => entry.Probability.Value);

        // Each pair counts once for either of its two conditions, and once for either of its two sources.
        Assert.Equal(1, conditions - assessment.Coexistence.Value + assessment.Other.Value, Tolerance);
        Assert.Equal(1, sources - assessment.Coexistence.Value + assessment.Other.Value, Tolerance);
        Assert.True(assessment.Pairs.Sum(pair => pair.Probability.Value) <= assessment.Coexistence.Value + Tolerance);
        Assert.All(assessment.Pairs, pair => Assert.InRange(pair.Probability.Value, 0.01, Math.Min(assessment.ProbabilityOf(pair.First).Value, assessment.ProbabilityOf(pair.Second).Value) + Tolerance));
        Assert.All(assessment.Sources, source =>
        {
            Probability[] within = [.. assessment.Differential.Where(entry => entry.Condition.ReportedSource == source.Source).Select(entry => entry.Probability)];
            Assert.Equal(within.Sum(probability => probability.Value), source.Probability.Value, Tolerance);
        });

        // Either one root or two neighbours: the sum lies between one and two.
        Assert.InRange(assessment.Roots.Sum(entry => entry.Probability.Value), 1 - Tolerance, 2 + Tolerance);
        Assert.All(assessment.Differential, entry => Assert.InRange(entry.Probability.Value, 0, 1));
        Assert.InRange(assessment.Other.Value, 0, 1);
        Assert.InRange(assessment.Coexistence.Value, 0, 1);
    }

    private static void AssertFalls(IEnumerable<Probability> probabilities) =>
        Assert.All(probabilities.Zip(probabilities.Skip(1)), pair => Assert.True(pair.First >= pair.Second));
}
