namespace LumbopelvicModel.Tests;

/// <summary>Quantiles of Beta distributions, beside those that have a closed form.</summary>
public sealed class BetaQuantilesTests
{
    private const int Count = 256;

    [Fact]
    public void Beta_1_1_is_uniform() => AssertQuantiles(0.5, 2, level => level);

    [Fact]
    public void Beta_2_1_has_the_square_root() => AssertQuantiles(2.0 / 3, 3, Math.Sqrt);

    [Theory]
    [InlineData(4)]
    [InlineData(49)]
    [InlineData(999)]
    public void Beta_1_b_has_a_root(int second) => AssertQuantiles(1.0 / (1 + second), 1 + second, level => 1 - Math.Pow(1 - level, 1.0 / second));

    /// <summary>With both parameters 2 the level at x is 3x² - 2x³.</summary>
    [Fact]
    public void Beta_2_2_has_its_cubic()
    {
        double[] quantiles = BetaQuantiles.Of(0.5, 4, Count);
        Assert.All(quantiles.Select((value, index) => (value, level: (index + 0.5) / Count)), pair =>
            Assert.Equal(pair.level, (3 * pair.value * pair.value) - (2 * pair.value * pair.value * pair.value), 1e-3));
    }

    [Theory]
    [InlineData(0.3, 20)]
    [InlineData(0.05, 80)]
    [InlineData(0.97, 2000)]
    [InlineData(0.0001, 10_000)]
    [InlineData(0.4, int.MaxValue)]
    public void Mean_and_variance_are_those_of_the_distribution(double mean, double size)
    {
        double[] quantiles = BetaQuantiles.Of(mean, size, 4096);
        Assert.Equal(quantiles.Order(), quantiles);
        Assert.Equal(1, quantiles.Average() / mean, 2e-3);
        Assert.Equal(1, quantiles.Average(value => (value - mean) * (value - mean)) / (mean * (1 - mean) / (size + 1)), 0.02);
    }

    private static void AssertQuantiles(double mean, double size, Func<double, double> quantileAt)
    {
        double[] quantiles = BetaQuantiles.Of(mean, size, Count);
        for (int index = 0; index < Count; index++)
        {
            double expected = quantileAt((index + 0.5) / Count);
            Assert.Equal(1, quantiles[index] / expected, 2e-3);
        }
    }
}
