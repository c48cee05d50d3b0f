using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

public sealed class ScoringInstrumentTests
{
    // Groin +1, worse walking +2, severe -2: from -2 to 3.
    private static readonly ScoringInstrument Score = new(
        "score",
        "A score",
        "family",
        [new ScoreItem(Criterion.Present(Findings.Pain.Groin), 1), new ScoreItem(Criterion.Present(Findings.Worse.Walking), 2), new ScoreItem(Criterion.Present(Findings.Quality.Severe), -2)],
        [new ScoreBand(-2, 0), new ScoreBand(1, 1), new ScoreBand(2, 3)],
        TinyKnowledge.Bands(0.5, 0.3, 0.2),
        [KeyValuePair.Create(Conditions.HipOsteoarthritis, TinyKnowledge.Bands(0.2, 0.3, 0.5))]);

    private static readonly ScoringInstrument Age = new(
        "age",
        "Age",
        "age",
        Measurements.Age,
        [new ScoreBand(0, 19), new ScoreBand(20, 120)],
        TinyKnowledge.Bands(0.1, 0.9),
        [KeyValuePair.Create(Conditions.HipOsteoarthritis, TinyKnowledge.Bands(0.01, 0.99))]);

    [Fact]
    public void Score_NothingKnown_IsTheWholeRangeWithoutABand()
    {
        ScoreResult result = Score.Score(Presentation.Empty);
        Assert.Equal((-2, 3), (result.Lowest, result.Highest));
        Assert.Null(result.Band);
        Assert.False(result.IsComplete);
    }

    [Fact]
    public void Score_SomeKnown_IsAnIntervalAndABandOnceItIsSettled()
    {
        ScoreResult open = Score.Score(Presentation.Empty.Present(Findings.Worse.Walking));
        Assert.Equal((0, 3), (open.Lowest, open.Highest));
        Assert.Null(open.Band);

        // Not severe: 2 or 3, and both lie in the highest band although the groin is unknown.
        ScoreResult settled = Score.Score(Presentation.Empty.Present(Findings.Worse.Walking).Absent(Findings.Quality.Severe));
        Assert.Equal((2, 3), (settled.Lowest, settled.Highest));
        Assert.Equal(new ScoreBand(2, 3), settled.Band);
        Assert.False(settled.IsComplete);
    }

    [Fact]
    public void Score_AllKnown_IsComplete()
    {
        ScoreResult result = Score.Score(Presentation.Empty.Present(Findings.Pain.Groin).Absent(Findings.Worse.Walking, Findings.Quality.Severe));
        Assert.Equal((1, 1), (result.Lowest, result.Highest));
        Assert.True(result.IsComplete);
        Assert.Equal(new ScoreBand(1, 1), result.Band);
    }

    [Theory]
    [InlineData(19, 0)]
    [InlineData(19.99, 0)]
    [InlineData(20, 1)]
    [InlineData(120, 1)]
    public void Score_Measurement_IsReadByItsWholePart(double age, int band)
    {
        ScoreResult result = Age.Score(Presentation.Empty.WithAge(age));
        Assert.Equal(Age.Bands[band], result.Band);
        Assert.Equal(Math.Floor(age), result.Lowest);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public void Score_NotMeasured_SpansTheBands()
    {
        ScoreResult result = Age.Score(Presentation.Empty);
        Assert.Equal((0, 120), (result.Lowest, result.Highest));
        Assert.Null(result.Band);
        Assert.Throws<ArgumentNullException>(() => Age.Score(null!));
    }

    // 0.5 / 0.2 = 2.5 in the highest band; silent on every other condition.
    [Fact]
    public void LikelihoodRatio_OfABand_IsGivenOverBackground()
    {
        Assert.Equal(2.5, Score.LikelihoodRatio(Conditions.HipOsteoarthritis, new ScoreBand(2, 3)).Value, 12);
        Assert.True(Score.LikelihoodRatio(Conditions.PiriformisSyndrome, new ScoreBand(2, 3)).IsUninformative);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Score.LikelihoodRatio(Conditions.HipOsteoarthritis, new ScoreBand(-5, 4)));
        Assert.StartsWith("A score has no band -5 to 4.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bands_AsText_AreTheirEnds()
    {
        Assert.Equal(["-2 to 0", "1", "2 to 3"], Score.Bands.Select(band => band.ToString()));
        Assert.Equal([Findings.Pain.Groin, Findings.Worse.Walking, Findings.Quality.Severe], Score.Findings);
        Assert.Empty(Age.Findings);
    }

    // No answer can lead out of the first band, and still nothing is said before there is one.
    [Fact]
    public void Score_NothingKnownAndOneBandInReach_HasNoBand()
    {
        ScoringInstrument score = new(
            "score",
            "One question",
            "score",
            [new ScoreItem(Criterion.Present(Findings.Pain.Groin), 1)],
            [new ScoreBand(0, 1), new ScoreBand(2, 3)],
            TinyKnowledge.Bands(0.5, 0.5),
            [new(Conditions.HipFracture, TinyKnowledge.Bands(0.2, 0.8))]);
        Evaluator evaluator = new(TinyKnowledge.Base.WithRules([]).WithInstruments([score]));

        ScoringInstrument ofAge = new("age", "Old", "age", [new ScoreItem(Criterion.Measured(Measurements.Age, Comparison.AtLeast, 60), 1)], score.Bands, score.Background, score.Given);

        Assert.Null(score.Score(Presentation.Empty).Band);
        Assert.Empty(new Evaluator(TinyKnowledge.Base.WithRules([]).WithInstruments([ofAge])).Evaluate(Presentation.Empty).Explain(Conditions.HipFracture).Contributions);
        Assert.Empty(evaluator.Evaluate(Presentation.Empty.Present(Findings.Pain.Calf)).Explain(Conditions.HipFracture).Contributions);
        Assert.Equal(new ScoreBand(0, 1), score.Score(Presentation.Empty.Absent(Findings.Pain.Groin)).Band);
        Assert.Single(evaluator.Evaluate(Presentation.Empty.Absent(Findings.Pain.Groin)).Explain(Conditions.HipFracture).Contributions);
    }

    [Fact]
    public void Make_WhatDoesNotHoldTogether_Throws()
    {
        Assert.Throws<ArgumentException>(() => new ScoreBand(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => TinyKnowledge.Bands(1, 0.0001));
        Assert.StartsWith("A score has at least two bands.", Assert.Throws<ArgumentException>(() => TinyKnowledge.Bands(0.9999)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A sample has at least one patient.", Assert.Throws<ArgumentOutOfRangeException>(() => TinyKnowledge.Bands(0.5, 0.5) with { SampleSize = 0 }).Message, StringComparison.Ordinal);
        Assert.Equal(1, (TinyKnowledge.Bands(0.5, 0.5) with { SampleSize = 1 }).SampleSize);
        ScoreItem[] twoPoints = [new(Criterion.Present(Findings.Pain.Groin), 1), new(Criterion.Present(Findings.Pain.Calf), 1)];
        Assert.Throws<ArgumentException>(() => new ScoringInstrument("id", "name", "family", twoPoints, [new ScoreBand(0, 0), new ScoreBand(1, 1)], TinyKnowledge.Bands(0.5, 0.5), [new(Conditions.HipFracture, TinyKnowledge.Bands(0.5, 0.5))]));
        Assert.Throws<ArgumentException>(() => With(Score.Items, Score.Bands, [.. Score.Given, new(Conditions.AbdominalAorticAneurysm, TinyKnowledge.Bands(0.5, 0.5))]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScoreItem(Criterion.Present(Findings.Pain.Groin), 0));
        Assert.Throws<ArgumentException>(() => TinyKnowledge.Bands(0.9999));
        Assert.Throws<ArgumentException>(() => TinyKnowledge.Bands(0.5, 0.4));
        Assert.Throws<ArgumentOutOfRangeException>(() => TinyKnowledge.Bands(0, 0.9999));
        Assert.Throws<ArgumentException>(() => With([], Score.Bands, Score.Given));
        Assert.Throws<ArgumentException>(() => With(Score.Items, Score.Bands, []));
        Assert.Throws<ArgumentException>(() => With(Score.Items, [new ScoreBand(-2, 0), new ScoreBand(1, 3)], Score.Given));
        Assert.Throws<ArgumentException>(() => With(Score.Items, [new ScoreBand(-1, 0), new ScoreBand(1, 1), new ScoreBand(2, 3)], Score.Given));
        Assert.Throws<ArgumentException>(() => With(Score.Items, [new ScoreBand(-2, 1), new ScoreBand(1, 1), new ScoreBand(2, 3)], Score.Given));
    }

    private static ScoringInstrument With(IEnumerable<ScoreItem> items, IEnumerable<ScoreBand> bands, IEnumerable<KeyValuePair<Condition, BandFrequencies>> given) =>
        new("id", "name", "family", items, bands, Score.Background, given);
}
