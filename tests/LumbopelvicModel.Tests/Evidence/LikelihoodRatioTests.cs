namespace LumbopelvicModel.Tests;

public sealed class LikelihoodRatioTests
{
    [Fact]
    public void Default_CarriesNoInformation()
    {
        Assert.Equal(1, default(LikelihoodRatio).Value);
        Assert.True(default(LikelihoodRatio).IsUninformative);
        Assert.Equal(0, default(LikelihoodRatio).Decibans);
        Assert.Equal(default, new LikelihoodRatio(1));
        Assert.Equal("1", default(LikelihoodRatio).ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Constructor_NotAFiniteNumberAboveZero_Throws(double value) =>
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new LikelihoodRatio(value)).ParamName);

    [Theory]
    [InlineData(100, 20)]
    [InlineData(10, 10)]
    [InlineData(0.1, -10)]
    public void Decibans_OfARatio_IsTenTimesItsCommonLogarithm(double ratio, double decibans) =>
        Assert.Equal(decibans, new LikelihoodRatio(ratio).Decibans, 12);

    // Sensitivity 0.8 and specificity 0.9: 0.8 / 0.1 = 8, and 0.2 / 0.9 = 0.2222.
    [Fact]
    public void PositiveAndNegative_OfATest_AreItsTwoRatios()
    {
        var sensitivity = new Probability(0.8);
        var specificity = new Probability(0.9);
        Assert.Equal(8, LikelihoodRatio.Positive(sensitivity, specificity).Value, 12);
        Assert.Equal(0.2222, LikelihoodRatio.Negative(sensitivity, specificity).Value, 4);
    }

    [Fact]
    public void PositiveAndNegative_OfAPerfectTest_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LikelihoodRatio.Positive(new Probability(0.8), new Probability(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LikelihoodRatio.Negative(new Probability(1), new Probability(0.8)));
    }

    [Theory]
    [InlineData(4.6, "4.6")]
    [InlineData(0.058, "0.06")]
    [InlineData(0.004, "0.004")]
    [InlineData(1234.5, "1234.5")]
    public void ToString_Any_IsShortAndNeverReadsAsZero(double ratio, string expected) => Assert.Equal(expected, new LikelihoodRatio(ratio).ToString());
}
