using System.Numerics;

namespace LumbopelvicModel.Tests;

/// <summary>The loops over lanes give the bits of the loops over single numbers, and the exponential is right.</summary>
public sealed class LaneProperties
{
    private const int Stride = 3 * Lanes.Width;
    private const int Rows = 6;

    [Fact]
    public void Adding_evidence_gives_the_same_bits() => Law.Holds<int>(300, seed => AssertSameSums(Numbers(new Random(seed), (Rows + 1) * Stride, 4), seed));

    [Fact]
    public void Adding_evidence_gives_the_same_bits_in_single_precision() => Law.Holds<int>(300, seed => AssertSameSums(Singles(new Random(seed), (Rows + 1) * Stride, 4), seed));

    /// <summary>The lanes are read without checks of their own: a row that does not lie in the table is refused before.</summary>
    [Theory]
    [InlineData(-1)]
    [InlineData((Rows * Stride) - Stride + 1)]
    [InlineData(Rows * Stride)]
    public void A_row_outside_the_table_is_refused(int row)
    {
        double[] table = new double[Rows * Stride];
        double[] totals = new double[Stride];

        Assert.Throws<ArgumentOutOfRangeException>(() => Lanes.AddFamily(table, [0, row], 1, totals));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lanes.AddFamilies<double>(table, [2, 0, row], [], totals));
        Assert.Throws<ArgumentOutOfRangeException>(() => Lanes.AddFamilies<double>(table, [], [0, row], totals));
    }

    [Fact]
    public void Exponentials_and_their_sums_give_the_same_bits() => Law.Holds<int>(300, seed =>
    {
        var random = new Random(seed);
        double[] values = Numbers(random, Stride, random.Next(4) == 0 ? 900 : 30);
        values[random.Next(Stride)] = double.NegativeInfinity;
        double[] row = Numbers(random, Stride, 5);
        double top = ScalarLanes.Largest<double>(values);
        Assert.Equal(top, Lanes.Largest<double>(values));
        Assert.Equal(ScalarLanes.EntropySums(values, top), ExponentialLanes.EntropySums(values, top));
        Assert.Equal(ScalarLanes.SumOfExponentials(values, row, top), ExponentialLanes.SumOfExponentials(values, row, top));

        double[] single = [.. values];
        Assert.Equal(ScalarLanes.Exponentials(single, top), ExponentialLanes.Exponentials(values, top));
        Assert.Equal(single, values);
        Lanes.Scale(values, 1 / 3.0);
        ScalarLanes.Scale(single, 1 / 3.0);
        Assert.Equal(single, values);
    });

    [Fact]
    public void Exponentials_give_the_same_bits_in_single_precision() => Law.Holds<int>(300, seed =>
    {
        var random = new Random(seed);
        float[] values = Singles(random, Stride, random.Next(4) == 0 ? 120 : 30);
        values[random.Next(Stride)] = float.NegativeInfinity;
        float top = ScalarLanes.Largest<float>(values);
        Assert.Equal(top, Lanes.Largest<float>(values));

        float[] single = [.. values];
        Assert.Equal(ScalarLanes.Exponentials(single, top), ExponentialLanes.Exponentials(values, top));
        Assert.Equal(single, values);
    });

    [Fact]
    public void The_exponential_is_that_of_the_platform_in_single_precision() => Law.Holds<int>(500, seed =>
    {
        float[] exponents = [.. Singles(new Random(seed), Stride, 43).Select(number => number - 43)];
        float[] exponentials = [.. exponents];

        ExponentialLanes.Exponentials(exponentials, 0);

        Assert.All(exponents, (exponent, index) => Assert.InRange(exponentials[index] / Math.Exp(exponent), 1 - 3e-7, 1 + 3e-7));
    });

    [Fact]
    public void The_exponential_is_that_of_the_platform_to_the_last_bits() => Law.Holds<int>(500, seed =>
    {
        var random = new Random(seed);
        double[] exponents = [.. Numbers(random, Stride, 350).Select(number => number - 350)];
        double[] exponentials = [.. exponents];

        ExponentialLanes.Exponentials(exponentials, 0);

        Assert.All(exponents, (exponent, index) => Assert.InRange(exponentials[index] / Math.Exp(exponent), 1 - 1e-15, 1 + 1e-15));
    });

    [Fact]
    public void Bits_tell_which_numbers_are_not_negative() => Law.Holds<int>(200, seed =>
    {
        var random = new Random(seed);
        int[] numbers = [.. Enumerable.Range(0, random.Next(65)).Select(_ => random.Next(-2, 3))];

        ulong bits = Lanes.NotNegative(numbers);

        Assert.All(numbers, (number, index) => Assert.Equal(number >= 0, ((bits >> index) & 1) == 1));
        Assert.Equal(numbers.Count(number => number >= 0), BitOperations.PopCount(bits));
    });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-708.5, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    public void The_exponential_at_its_ends(double exponent, double expected)
    {
        double[] values = [.. Enumerable.Repeat(exponent, Lanes.Width)];

        ExponentialLanes.Exponentials(values, 0);

        Assert.All(values, value => Assert.Equal(expected, value));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-87.5f, 0)]
    [InlineData(float.NegativeInfinity, 0)]
    public void The_exponential_at_its_ends_in_single_precision(float exponent, float expected)
    {
        float[] values = [.. Enumerable.Repeat(exponent, Lanes.Width)];

        ExponentialLanes.Exponentials(values, 0);

        Assert.All(values, value => Assert.Equal(expected, value));
    }

    /// <param name="numbers">A table, and after it the totals.</param>
    /// <param name="seed">Decides which rows are added.</param>
    private static void AssertSameSums<T>(T[] numbers, int seed)
        where T : struct, INumber<T>
    {
        var random = new Random(seed);
        T[] table = numbers[..(Rows * Stride)];
        T[] lanes = numbers[(Rows * Stride)..];
        T[] single = [.. lanes];
        T sign = random.Next(2) == 0 ? T.One : -T.One;
        int[] alone = RandomRows(random);
        int[] families = [.. Enumerable.Range(0, random.Next(4)).Select(_ => RandomRows(random)).SelectMany(rows => rows.Prepend(rows.Length))];

        Lanes.AddFamily(table, alone, sign, lanes);
        ScalarLanes.AddFamily(table, alone, sign, single);
        Lanes.AddFamilies<T>(table, families, alone, lanes);
        ScalarLanes.AddFamilies<T>(table, families, alone, single);

        Assert.Equal(single, lanes);
    }

    private static int[] RandomRows(Random random) => [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(Rows) * Stride)];

    private static float[] Singles(Random random, int count, double reach) => Array.ConvertAll(Numbers(random, count, reach), number => (float)number);

    private static double[] Numbers(Random random, int count, double reach) =>
        [.. Enumerable.Range(0, count).Select(_ => random.Next(8) == 0 ? 0 : ((2 * random.NextDouble()) - 1) * reach)];
}
