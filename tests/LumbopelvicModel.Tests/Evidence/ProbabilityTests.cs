namespace LumbopelvicModel.Tests;

public sealed class ProbabilityTests
{
    [Fact]
    public void Default_IsZero() => Assert.Equal(0, default(Probability).Value);

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    [InlineData(1)]
    public void Constructor_InRange_KeepsTheValue(double value) => Assert.Equal(value, new Probability(value).Value);

    [Theory]
    [InlineData(-0.0001)]
    [InlineData(1.0001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Constructor_OutOfRange_ThrowsNamingTheParameter(double value) =>
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new Probability(value)).ParamName);

    [Fact]
    public void FromPercent_Fifty_IsOneHalf() => Assert.Equal(new Probability(0.5), Probability.FromPercent(50));

    [Theory]
    [InlineData(100.5)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void FromPercent_OutOfRange_ThrowsNamingTheParameter(double percent) =>
        Assert.Equal("percent", Assert.Throws<ArgumentOutOfRangeException>(() => Probability.FromPercent(percent)).ParamName);

    // Cook 2011: pretest 0.41, odds 0.41 / 0.59 = 0.69492, times 4.6 = 3.19661, over 4.19661 = 0.76171.
    [Fact]
    public void Update_PretestAndRatioOfCook2011_GivesThePublishedPosttest()
    {
        Probability posttest = new Probability(0.41).Update(new LikelihoodRatio(4.6));
        Assert.Equal(0.76171, posttest.Value, 5);
        Assert.Equal("76.2 %", posttest.ToString());
    }

    [Fact]
    public void Update_DefaultRatio_ChangesNothing() => Assert.Equal(0.3, new Probability(0.3).Update(default).Value, 15);

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e-20)]
    [InlineData(0.3)]
    [InlineData(7.14)]
    [InlineData(1e300)]
    public void Update_CertainAndImpossible_StayAsTheyAre(double ratio)
    {
        Assert.Equal(0, new Probability(0).Update(new LikelihoodRatio(ratio)).Value);
        Assert.Equal(1, new Probability(1).Update(new LikelihoodRatio(ratio)).Value);
    }

    [Fact]
    public void Update_GreatestRatio_IsCertain() => Assert.Equal(1, new Probability(0.5).Update(new LikelihoodRatio(double.MaxValue)).Value);

    [Fact]
    public void Comparison_OfTwo_FollowsTheValues()
    {
        var low = new Probability(0.2);
        var high = new Probability(0.7);
        Assert.True(low < high && low <= high && high > low && high >= low);
        Assert.False(low > high || low >= high || high < low || high <= low);
        Assert.True(low.CompareTo(high) < 0 && high.CompareTo(low) > 0 && low.CompareTo(new Probability(0.2)) == 0);
        Assert.Equal(low, new Probability(0.2));
    }

    [Theory]
    [InlineData(0, "0.0 %")]
    [InlineData(0.126, "12.6 %")]
    [InlineData(0.0002, "<0.1 %")]
    [InlineData(0.001, "0.1 %")]
    [InlineData(0.999, "99.9 %")]
    [InlineData(0.9999, ">99.9 %")]
    [InlineData(1, "100.0 %")]
    public void ToString_Any_IsAPercentage(double value, string expected) => Assert.Equal(expected, new Probability(value).ToString());

    [Fact]
    public void Interval_LowAboveHigh_Throws()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new ProbabilityInterval(new Probability(0.6), new Probability(0.5)));
        Assert.Contains("60.0 %", refused.Message, StringComparison.Ordinal);
        var point = new ProbabilityInterval(new Probability(0.5), new Probability(0.5));
        Assert.Equal(point.Low, point.High);
    }
}
