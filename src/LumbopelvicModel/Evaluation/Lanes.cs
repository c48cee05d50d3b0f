using System.Numerics;
using System.Runtime.InteropServices;

namespace LumbopelvicModel;

/// <summary>The inner loops over hypotheses, several lanes at a time. Every lane does what the scalar tail does, so the width of the machine changes no bit.</summary>
internal static class Lanes
{
    /// <summary>Widens the range from weakest to strongest to take in each value.</summary>
    public static void Widen(ReadOnlySpan<double> values, Span<double> strongest, Span<double> weakest)
    {
        ReadOnlySpan<Vector<double>> valueLanes = MemoryMarshal.Cast<double, Vector<double>>(values);
        Span<Vector<double>> strongestLanes = MemoryMarshal.Cast<double, Vector<double>>(strongest[..values.Length]);
        Span<Vector<double>> weakestLanes = MemoryMarshal.Cast<double, Vector<double>>(weakest[..values.Length]);
        for (int lane = 0; lane < valueLanes.Length; lane++)
        {
            strongestLanes[lane] = Vector.Max(strongestLanes[lane], valueLanes[lane]);
            weakestLanes[lane] = Vector.Min(weakestLanes[lane], valueLanes[lane]);
        }

        for (int index = valueLanes.Length * Vector<double>.Count; index < values.Length; index++)
        {
            strongest[index] = Math.Max(strongest[index], values[index]);
            weakest[index] = Math.Min(weakest[index], values[index]);
        }
    }

    /// <summary>Adds, with a sign, what is strongest for and strongest against to each total.</summary>
    public static void Add(ReadOnlySpan<double> strongest, ReadOnlySpan<double> weakest, double sign, Span<double> totals)
    {
        ReadOnlySpan<Vector<double>> strongestLanes = MemoryMarshal.Cast<double, Vector<double>>(strongest[..totals.Length]);
        ReadOnlySpan<Vector<double>> weakestLanes = MemoryMarshal.Cast<double, Vector<double>>(weakest[..totals.Length]);
        Span<Vector<double>> totalLanes = MemoryMarshal.Cast<double, Vector<double>>(totals);
        for (int lane = 0; lane < totalLanes.Length; lane++)
        {
            totalLanes[lane] += sign * (strongestLanes[lane] + weakestLanes[lane]);
        }

        for (int index = totalLanes.Length * Vector<double>.Count; index < totals.Length; index++)
        {
            totals[index] += sign * (strongest[index] + weakest[index]);
        }
    }

    /// <summary>Adds to each total.</summary>
    public static void Add(ReadOnlySpan<double> values, Span<double> totals)
    {
        ReadOnlySpan<Vector<double>> valueLanes = MemoryMarshal.Cast<double, Vector<double>>(values[..totals.Length]);
        Span<Vector<double>> totalLanes = MemoryMarshal.Cast<double, Vector<double>>(totals);
        for (int lane = 0; lane < totalLanes.Length; lane++)
        {
            totalLanes[lane] += valueLanes[lane];
        }

        for (int index = totalLanes.Length * Vector<double>.Count; index < totals.Length; index++)
        {
            totals[index] += values[index];
        }
    }

    /// <summary>Multiplies each total by a factor of its own.</summary>
    public static void Multiply(ReadOnlySpan<double> factors, Span<double> totals)
    {
        ReadOnlySpan<Vector<double>> factorLanes = MemoryMarshal.Cast<double, Vector<double>>(factors[..totals.Length]);
        Span<Vector<double>> totalLanes = MemoryMarshal.Cast<double, Vector<double>>(totals);
        for (int lane = 0; lane < totalLanes.Length; lane++)
        {
            totalLanes[lane] *= factorLanes[lane];
        }

        for (int index = totalLanes.Length * Vector<double>.Count; index < totals.Length; index++)
        {
            totals[index] *= factors[index];
        }
    }
}
