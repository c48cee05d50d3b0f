using System.Numerics;
using System.Runtime.InteropServices;

namespace LumbopelvicModel;

/// <summary>The inner loops over draws. Each draw is worked out for itself, so the width of the machine changes no bit; rows are multiples of <see cref="DrawnPosterior.Chunk"/>.</summary>
internal static class DrawLanes
{
    /// <summary>Adds to each total.</summary>
    public static void Add(ReadOnlySpan<double> values, Span<double> totals)
    {
        ReadOnlySpan<Vector<double>> added = Vectors(values);
        Span<Vector<double>> results = MemoryMarshal.Cast<double, Vector<double>>(totals);
        for (int lane = 0; lane < results.Length; lane++)
        {
            results[lane] += added[lane];
        }
    }

    /// <summary>Multiplies each total by a factor of its own.</summary>
    public static void Multiply(ReadOnlySpan<double> factors, Span<double> totals)
    {
        ReadOnlySpan<Vector<double>> by = Vectors(factors);
        Span<Vector<double>> results = MemoryMarshal.Cast<double, Vector<double>>(totals);
        for (int lane = 0; lane < results.Length; lane++)
        {
            results[lane] *= by[lane];
        }
    }

    /// <summary>Takes a product away from each total.</summary>
    public static void SubtractProduct(ReadOnlySpan<double> values, ReadOnlySpan<double> factors, Span<double> totals)
    {
        ReadOnlySpan<Vector<double>> taken = Vectors(values);
        ReadOnlySpan<Vector<double>> by = Vectors(factors);
        Span<Vector<double>> results = MemoryMarshal.Cast<double, Vector<double>>(totals);
        for (int lane = 0; lane < results.Length; lane++)
        {
            results[lane] -= taken[lane] * by[lane];
        }
    }

    /// <summary>Raises each total to a bound of its own.</summary>
    public static void Raise(ReadOnlySpan<double> leasts, Span<double> totals)
    {
        ReadOnlySpan<Vector<double>> bounds = Vectors(leasts);
        Span<Vector<double>> results = MemoryMarshal.Cast<double, Vector<double>>(totals);
        for (int lane = 0; lane < results.Length; lane++)
        {
            results[lane] = Larger(results[lane], bounds[lane]);
        }
    }

    /// <summary>Widens the range from weakest to strongest to take in each value.</summary>
    public static void Widen(ReadOnlySpan<double> values, Span<double> strongest, Span<double> weakest)
    {
        ReadOnlySpan<Vector<double>> taken = Vectors(values);
        Span<Vector<double>> most = MemoryMarshal.Cast<double, Vector<double>>(strongest);
        Span<Vector<double>> least = MemoryMarshal.Cast<double, Vector<double>>(weakest);
        for (int lane = 0; lane < taken.Length; lane++)
        {
            most[lane] = Larger(most[lane], taken[lane]);
            least[lane] = Smaller(least[lane], taken[lane]);
        }
    }

    /// <summary>The product of each two, never above the larger of them nor below a bound.</summary>
    public static void BoundedProduct(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> leasts, Span<double> products)
    {
        ReadOnlySpan<Vector<double>> ones = Vectors(first);
        ReadOnlySpan<Vector<double>> others = Vectors(second);
        ReadOnlySpan<Vector<double>> bounds = Vectors(leasts);
        Span<Vector<double>> results = MemoryMarshal.Cast<double, Vector<double>>(products);
        for (int lane = 0; lane < results.Length; lane++)
        {
            results[lane] = Larger(Smaller(ones[lane] * others[lane], Larger(ones[lane], others[lane])), bounds[lane]);
        }
    }

    // Vector.Max and Min take care of what is no number; nothing here is none.
    private static Vector<double> Larger(Vector<double> one, Vector<double> other) => Vector.ConditionalSelect(Vector.GreaterThan(one, other), one, other);

    private static Vector<double> Smaller(Vector<double> one, Vector<double> other) => Vector.ConditionalSelect(Vector.LessThan(one, other), one, other);

    private static ReadOnlySpan<Vector<double>> Vectors(ReadOnlySpan<double> values) => MemoryMarshal.Cast<double, Vector<double>>(values);
}
