namespace LumbopelvicModel.Tests;

public sealed class FrequencyTests
{
    [Theory]
    [InlineData(0.0001)]
    [InlineData(0.5)]
    [InlineData(0.9999)]
    public void Constructor_InRange_KeepsTheNumber(double value)
    {
        var frequency = new Frequency(value, EvidenceLevel.Cohort);
        Assert.Equal(value, frequency.Value);
        Assert.Equal(EvidenceLevel.Cohort, frequency.Basis);
        Assert.Null(frequency.Class);
        Assert.Empty(frequency.Cites);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.00009)]
    [InlineData(0.99995)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Constructor_NeverOrAlways_Throws(double value) =>
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new Frequency(value, EvidenceLevel.Cohort)).ParamName);

    [Fact]
    public void Constructor_UndefinedBasis_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Frequency(0.5, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => Frequency.Of(default));
    }

    // The middle of each range of the Human Phenotype Ontology: 0.80-0.99, 0.30-0.79, 0.05-0.29, 0.01-0.04.
    [Theory]
    [InlineData(FrequencyClass.Obligate, 0.995, "obligate")]
    [InlineData(FrequencyClass.VeryFrequent, 0.895, "very-frequent")]
    [InlineData(FrequencyClass.Frequent, 0.545, "frequent")]
    [InlineData(FrequencyClass.Occasional, 0.17, "occasional")]
    [InlineData(FrequencyClass.VeryRare, 0.025, "very-rare")]
    [InlineData(FrequencyClass.Excluded, 0.005, "excluded")]
    public void Of_Class_IsAJudgementAtTheMiddleOfItsRange(FrequencyClass frequencyClass, double middle, string id)
    {
        Frequency frequency = Frequency.Of(frequencyClass);
        Assert.Equal(middle, frequency.Value);
        Assert.Equal(EvidenceLevel.Judgement, frequency.Basis);
        Assert.Equal(frequencyClass, frequency.Class);
        Assert.Equal(id, frequencyClass.ToId());
        Assert.True(FrequencyClassExtensions.TryFromId(id, out FrequencyClass? read));
        Assert.Equal(frequencyClass, read);
    }

    [Fact]
    public void Equality_OfTwo_IsByContent()
    {
        Frequency one = new(0.3, EvidenceLevel.Cohort) { Cites = ["a"], SampleSize = 10, Interval = new ProbabilityInterval(new Probability(0.2), new Probability(0.4)) };
        Frequency same = new(0.3, EvidenceLevel.Cohort) { Cites = new List<string> { "a" }, SampleSize = 10, Interval = new ProbabilityInterval(new Probability(0.2), new Probability(0.4)) };
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, same with { Cites = ["b"] });
        Assert.NotEqual(Frequency.Of(FrequencyClass.Frequent), Frequency.Judgement(0.545));
        Assert.Equal("0.3 (cohort)", one.ToString());
    }

    [Fact]
    public void ToId_Undefined_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((FrequencyClass)99).ToId());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((FrequencyClass)99).Midpoint());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((EvidenceLevel)99).ToId());
        Assert.False(FrequencyClassExtensions.TryFromId("often", out _));
        Assert.False(EvidenceLevelExtensions.TryFromId("hearsay", out _));
    }

    [Theory]
    [InlineData(EvidenceLevel.MetaAnalysis, "meta-analysis")]
    [InlineData(EvidenceLevel.Cohort, "cohort")]
    [InlineData(EvidenceLevel.CaseControl, "case-control")]
    [InlineData(EvidenceLevel.Review, "review")]
    [InlineData(EvidenceLevel.Judgement, "judgement")]
    public void ToId_EvidenceLevel_IsItsPermanentName(EvidenceLevel level, string id)
    {
        Assert.Equal(id, level.ToId());
        Assert.True(EvidenceLevelExtensions.TryFromId(id, out EvidenceLevel? read));
        Assert.Equal(level, read);
    }

    [Fact]
    public void Citation_Blank_Throws()
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => new Citation(" ", "text")).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentException>(() => new Citation("id", string.Empty)).ParamName);
        Assert.Throws<ArgumentNullException>(() => new Citation(null!, "text"));
        Assert.Equal(new Citation("a", "b") { Doi = "c" }, new Citation("a", "b") { Doi = "c" });
    }

    /// <summary>What a number counts as where its uncertainty is drawn, from the rule in the documentation.</summary>
    [Theory]
    [InlineData(0.5, EvidenceLevel.Judgement, null, 20)]
    [InlineData(0.5, EvidenceLevel.Judgement, 1000, 20)]
    [InlineData(0.05, EvidenceLevel.Judgement, null, 80)]
    [InlineData(0.95, EvidenceLevel.Judgement, null, 80)]
    [InlineData(0.5, EvidenceLevel.Review, null, 20)]
    [InlineData(0.5, EvidenceLevel.Cohort, 150, 150)]
    [InlineData(0.01, EvidenceLevel.Cohort, 30, 100)]
    public void A_number_counts_as_so_many_patients(double value, EvidenceLevel basis, int? patients, double expected) =>
        Assert.Equal(expected, new Frequency(value, basis) { SampleSize = patients }.EffectiveSampleSize, 9);

    /// <summary>From 0.4 to 0.6 at 95 % is a deviation of 0.2/3.92, as in (0.5 · 0.5)/0.051² - 1 = 95 patients.</summary>
    [Fact]
    public void An_interval_counts_before_the_sample_size()
    {
        Frequency frequency = new(0.5, EvidenceLevel.MetaAnalysis) { SampleSize = 5000, Interval = new ProbabilityInterval(new Probability(0.4), new Probability(0.6)) };
        Assert.Equal(95.04, frequency.EffectiveSampleSize, 0.01);
    }
}
