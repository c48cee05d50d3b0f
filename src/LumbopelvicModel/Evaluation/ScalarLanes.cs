using System.Numerics;
using System.Runtime.Intrinsics;

namespace LumbopelvicModel;

/// <summary>What <see cref="Lanes"/> and <see cref="ExponentialLanes"/> do, one number at a time: for machines without vectors, and as the measure of the other.</summary>
internal static class ScalarLanes
{
    public static void AddFamilies<T>(ReadOnlySpan<T> table, ReadOnlySpan<int> families, ReadOnlySpan<int> alone, Span<T> totals)
        where T : struct, INumber<T>
    {
        for (int place = 0; place < families.Length; place += 1 + families[place])
        {
            AddFamily(table, families.Slice(place + 1, families[place]), T.One, totals);
        }

        for (int lane = 0; lane < totals.Length; lane++)
        {
            foreach (int row in alone)
            {
                totals[lane] += table[row + lane];
            }
        }
    }

    public static void AddFamily<T>(ReadOnlySpan<T> table, ReadOnlySpan<int> rows, T sign, Span<T> totals)
        where T : struct, INumber<T>
    {
        for (int lane = 0; lane < totals.Length; lane++)
        {
            T strongest = T.Zero;
            T weakest = T.Zero;
            foreach (int row in rows)
            {
                T value = table[row + lane];
                strongest = value > strongest ? value : strongest;
                weakest = value < weakest ? value : weakest;
            }

            totals[lane] += (strongest + weakest) * sign;
        }
    }

    public static T Largest<T>(ReadOnlySpan<T> values)
        where T : struct, INumber<T>
    {
        T largest = values[0];
        foreach (T value in values)
        {
            largest = value > largest ? value : largest;
        }

        return largest;
    }

    public static T Exponentials<T>(Span<T> values, T top)
        where T : unmanaged, INumber<T>
    {
        Span<T> sums = stackalloc T[Vector512<T>.Count];
        sums.Clear();
        for (int lane = 0; lane < values.Length; lane++)
        {
            values[lane] = Exp(values[lane] - top);
            sums[lane % sums.Length] += values[lane];
        }

        return Sum(sums);
    }

    public static (double Sum, double Weighted) EntropySums(ReadOnlySpan<double> values, double top)
    {
        Span<double> sums = stackalloc double[Vector512<double>.Count];
        Span<double> weighted = stackalloc double[Vector512<double>.Count];
        sums.Clear();
        weighted.Clear();
        for (int lane = 0; lane < values.Length; lane++)
        {
            double exponent = values[lane] - top;
            double exponential = Exp(exponent);
            sums[lane % sums.Length] += exponential;
            weighted[lane % sums.Length] += exponential * (exponent < ExponentialLanes.LeastExponent ? ExponentialLanes.LeastExponent : exponent);
        }

        return (Sum(sums), Sum(weighted));
    }

    public static double SumOfExponentials(ReadOnlySpan<double> values, ReadOnlySpan<double> row, double top)
    {
        Span<double> sums = stackalloc double[Vector512<double>.Count];
        sums.Clear();
        for (int lane = 0; lane < values.Length; lane++)
        {
            sums[lane % sums.Length] += Exp(values[lane] + row[lane] - top);
        }

        return Sum(sums);
    }

    public static void Scale(Span<double> values, double factor)
    {
        foreach (ref double value in values)
        {
            value *= factor;
        }
    }

    /// <summary>The exponential in the precision of the number, which is single or double.</summary>
    private static T Exp<T>(T exponent)
        where T : unmanaged, INumber<T> =>
        typeof(T) == typeof(float) ? T.CreateTruncating(Exp(float.CreateTruncating(exponent))) : T.CreateTruncating(Exp(double.CreateTruncating(exponent)));

    private static double Exp(double exponent)
    {
        if (exponent < ExponentialLanes.LeastExponent)
        {
            return 0;
        }

        double rounded = (exponent * ExponentialLanes.Log2E) + ExponentialLanes.Rounder;
        double whole = rounded - ExponentialLanes.Rounder;
        double rest = exponent - (whole * ExponentialLanes.Ln2High) - (whole * ExponentialLanes.Ln2Low);
        double square = rest * rest;
        double fourth = square * square;
        double low = Term(1, 1, rest) + (Term(1 / 2.0, 1 / 6.0, rest) * square);
        double middle = Term(1 / 24.0, 1 / 120.0, rest) + (Term(1 / 720.0, 1 / 5040.0, rest) * square);
        double high = Term(1 / 40320.0, 1 / 362880.0, rest) + (Term(1 / 3628800.0, 1 / 39916800.0, rest) * square);
        double highest = Term(1 / 479001600.0, 1 / 6227020800.0, rest);
        double sum = low + (middle * fourth) + ((high + (highest * fourth)) * (fourth * fourth));
        return sum * BitConverter.Int64BitsToDouble((BitConverter.DoubleToInt64Bits(rounded) + ExponentialLanes.ExponentBias) << ExponentialLanes.MantissaBits);
    }

    private static float Exp(float exponent)
    {
        if (exponent < ExponentialLanes.SingleLeastExponent)
        {
            return 0;
        }

        float rounded = (exponent * ExponentialLanes.SingleLog2E) + ExponentialLanes.SingleRounder;
        float whole = rounded - ExponentialLanes.SingleRounder;
        float rest = exponent - (whole * ExponentialLanes.SingleLn2High) - (whole * ExponentialLanes.SingleLn2Low);
        float square = rest * rest;
        float low = Term(1, 1, rest) + (Term(1 / 2f, 1 / 6f, rest) * square);
        float high = Term(1 / 24f, 1 / 120f, rest) + (Term(1 / 720f, 1 / 5040f, rest) * square);
        float sum = low + (high * (square * square));
        return sum * BitConverter.Int32BitsToSingle((BitConverter.SingleToInt32Bits(rounded) + ExponentialLanes.SingleExponentBias) << ExponentialLanes.SingleMantissaBits);
    }

    private static T Term<T>(T constant, T factor, T rest)
        where T : unmanaged, INumber<T> => (factor * rest) + constant;

    /// <summary>Folds the lanes in halves.</summary>
    private static T Sum<T>(Span<T> lanes)
        where T : struct, INumber<T>
    {
        for (int half = lanes.Length / 2; half > 0; half /= 2)
        {
            for (int lane = 0; lane < half; lane++)
            {
                lanes[lane] += lanes[lane + half];
            }
        }

        return lanes[0];
    }
}
