using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LumbopelvicModel;

/// <summary>Exponentials over hypotheses, like <see cref="Lanes"/> 64 bytes at a time, with the bits of <see cref="ScalarLanes"/>.</summary>
internal static class ExponentialLanes
{
    // Below this the exponential is no normal number; it counts as 0.
    internal const double LeastExponent = -708;
    internal const double Log2E = 1.4426950408889634;

    // The natural logarithm of 2, its first 33 bits and the rest, so that a whole number times the first part is exact.
    internal const double Ln2High = 6.93147180369123816490e-01;
    internal const double Ln2Low = 1.90821492927058770002e-10;

    // Adding it rounds to a whole number, which then stands in the lowest bits.
    internal const double Rounder = 6755399441055744.0;
    internal const int ExponentBias = 1023;
    internal const int MantissaBits = 52;

    // The same in single precision.
    internal const float SingleLeastExponent = -87;
    internal const float SingleLog2E = 1.4426950408889634f;
    internal const float SingleLn2High = 0.693359375f;
    internal const float SingleLn2Low = -2.12194440e-4f;
    internal const float SingleRounder = 12582912f;
    internal const int SingleExponentBias = 127;
    internal const int SingleMantissaBits = 23;

    /// <summary>Replaces each number by the exponential of what it is above the top.</summary>
    /// <returns>The sum of the exponentials.</returns>
    public static T Exponentials<T>(Span<T> values, T top)
        where T : unmanaged, INumber<T>
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            return ScalarLanes.Exponentials(values, top);
        }

        ref T first = ref MemoryMarshal.GetReference(values);
        var sums = Vector512<T>.Zero;
        var tops = Vector512.Create(top);
        for (nuint lane = 0; lane < (nuint)values.Length; lane += (nuint)Vector512<T>.Count)
        {
            Vector512<T> exponential = Exp(Vector512.LoadUnsafe(ref first, lane) - tops);
            exponential.StoreUnsafe(ref first, lane);
            sums += exponential;
        }

        return Sum(sums);
    }

    /// <summary>The sum of the exponentials of what each number is above the top, and the sum of the same, each times its exponent.</summary>
    public static (double Sum, double Weighted) EntropySums(ReadOnlySpan<double> values, double top)
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            return ScalarLanes.EntropySums(values, top);
        }

        ref double first = ref MemoryMarshal.GetReference(values);
        var sums = Vector512<double>.Zero;
        var weighted = Vector512<double>.Zero;
        var tops = Vector512.Create(top);
        var least = Vector512.Create(LeastExponent);
        for (nuint lane = 0; lane < (nuint)values.Length; lane += (nuint)Vector512<double>.Count)
        {
            Vector512<double> exponent = Vector512.LoadUnsafe(ref first, lane) - tops;
            Vector512<double> exponential = Exp(exponent);
            sums += exponential;

            // Minus infinity times 0 is no number.
            weighted += exponential * Vector512.ConditionalSelect(Vector512.LessThan(exponent, least), least, exponent);
        }

        return (Sum(sums), Sum(weighted));
    }

    /// <summary>The sum of the exponentials of what each number, with a row of a table added, is above the top.</summary>
    public static double SumOfExponentials(ReadOnlySpan<double> values, ReadOnlySpan<double> row, double top)
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            return ScalarLanes.SumOfExponentials(values, row, top);
        }

        ref double first = ref MemoryMarshal.GetReference(values);
        ref double added = ref MemoryMarshal.GetReference(row[..values.Length]);
        var sums = Vector512<double>.Zero;
        var tops = Vector512.Create(top);
        for (nuint lane = 0; lane < (nuint)values.Length; lane += (nuint)Vector512<double>.Count)
        {
            sums += Exp(Vector512.LoadUnsafe(ref first, lane) + Vector512.LoadUnsafe(ref added, lane) - tops);
        }

        return Sum(sums);
    }

    /// <summary>The exponential in the precision of the number, which is single or double.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Exp<T>(Vector512<T> exponent)
        where T : unmanaged, INumber<T> =>
        typeof(T) == typeof(float) ? Exp(exponent.AsSingle()).As<float, T>() : Exp(exponent.AsDouble()).As<double, T>();

    /// <summary>
    /// The exponential of numbers up to 700, right to the last bits; 0 below <see cref="LeastExponent"/>. A power of two times the series of the
    /// exponential, which for what is left, up to ln(2)/2, ends below the last bit after 1/13!; summed in pairs, which do not wait for each other.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Exp(Vector512<double> exponent)
    {
        var least = Vector512.Create(LeastExponent);
        Vector512<double> isTooLow = Vector512.LessThan(exponent, least);
        exponent = Vector512.ConditionalSelect(isTooLow, least, exponent);
        var rounder = Vector512.Create(Rounder);
        Vector512<double> rounded = (exponent * Log2E) + rounder;
        Vector512<double> whole = rounded - rounder;
        Vector512<double> rest = exponent - (whole * Ln2High) - (whole * Ln2Low);
        Vector512<double> square = rest * rest;
        Vector512<double> fourth = square * square;
        Vector512<double> low = Term(1, 1, rest) + (Term(1 / 2.0, 1 / 6.0, rest) * square);
        Vector512<double> middle = Term(1 / 24.0, 1 / 120.0, rest) + (Term(1 / 720.0, 1 / 5040.0, rest) * square);
        Vector512<double> high = Term(1 / 40320.0, 1 / 362880.0, rest) + (Term(1 / 3628800.0, 1 / 39916800.0, rest) * square);
        Vector512<double> highest = Term(1 / 479001600.0, 1 / 6227020800.0, rest);
        Vector512<double> sum = low + (middle * fourth) + ((high + (highest * fourth)) * (fourth * fourth));
        Vector512<double> power = ((rounded.AsInt64() + Vector512.Create((long)ExponentBias)) << MantissaBits).AsDouble();
        return Vector512.AndNot(sum * power, isTooLow);
    }

    /// <summary>The same in single precision, where the series ends below the last bit after 1/7!.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Exp(Vector512<float> exponent)
    {
        var least = Vector512.Create(SingleLeastExponent);
        Vector512<float> isTooLow = Vector512.LessThan(exponent, least);
        exponent = Vector512.ConditionalSelect(isTooLow, least, exponent);
        var rounder = Vector512.Create(SingleRounder);
        Vector512<float> rounded = (exponent * SingleLog2E) + rounder;
        Vector512<float> whole = rounded - rounder;
        Vector512<float> rest = exponent - (whole * SingleLn2High) - (whole * SingleLn2Low);
        Vector512<float> square = rest * rest;
        Vector512<float> low = Term(1, 1, rest) + (Term(1 / 2f, 1 / 6f, rest) * square);
        Vector512<float> high = Term(1 / 24f, 1 / 120f, rest) + (Term(1 / 720f, 1 / 5040f, rest) * square);
        Vector512<float> sum = low + (high * (square * square));
        Vector512<float> power = ((rounded.AsInt32() + Vector512.Create(SingleExponentBias)) << SingleMantissaBits).AsSingle();
        return Vector512.AndNot(sum * power, isTooLow);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Term<T>(T constant, T factor, Vector512<T> rest)
        where T : unmanaged, INumber<T> => (Vector512.Create(factor) * rest) + Vector512.Create(constant);

    /// <summary>Folds the lanes in halves, always in the same order, so that every machine rounds alike.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Sum<T>(Vector512<T> lanes)
        where T : struct, INumber<T>
    {
        Vector256<T> half = lanes.GetLower() + lanes.GetUpper();
        Vector128<T> quarter = half.GetLower() + half.GetUpper();
        return Vector128<T>.Count == 2 ? quarter[0] + quarter[1] : quarter[0] + quarter[2] + (quarter[1] + quarter[3]);
    }
}
