namespace LumbopelvicModel;

/// <summary>What <see cref="Lanes"/> does, one number at a time: for machines without vectors, and as the measure of the other.</summary>
internal static class ScalarLanes
{
    public static void AddRows(ReadOnlySpan<double> table, ReadOnlySpan<int> rows, Span<double> totals)
    {
        for (int lane = 0; lane < totals.Length; lane++)
        {
            foreach (int row in rows)
            {
                totals[lane] += table[row + lane];
            }
        }
    }

    public static void AddFamily(ReadOnlySpan<double> table, ReadOnlySpan<int> rows, double sign, Span<double> totals)
    {
        for (int lane = 0; lane < totals.Length; lane++)
        {
            double strongest = 0;
            double weakest = 0;
            foreach (int row in rows)
            {
                double value = table[row + lane];
                strongest = value > strongest ? value : strongest;
                weakest = value < weakest ? value : weakest;
            }

            totals[lane] += (strongest + weakest) * sign;
        }
    }

    public static double Largest(ReadOnlySpan<double> values)
    {
        double largest = values[0];
        foreach (double value in values)
        {
            largest = value > largest ? value : largest;
        }

        return largest;
    }

    public static double Exponentials(Span<double> values, double top)
    {
        Span<double> sums = stackalloc double[Lanes.Width];
        sums.Clear();
        for (int lane = 0; lane < values.Length; lane++)
        {
            values[lane] = Exp(values[lane] - top);
            sums[lane % Lanes.Width] += values[lane];
        }

        return Sum(sums);
    }

    public static (double Sum, double Weighted) EntropySums(ReadOnlySpan<double> values, double top)
    {
        Span<double> sums = stackalloc double[Lanes.Width];
        Span<double> weighted = stackalloc double[Lanes.Width];
        sums.Clear();
        weighted.Clear();
        for (int lane = 0; lane < values.Length; lane++)
        {
            double exponent = values[lane] - top;
            double exponential = Exp(exponent);
            sums[lane % Lanes.Width] += exponential;
            weighted[lane % Lanes.Width] += exponential * (exponent < Lanes.LeastExponent ? Lanes.LeastExponent : exponent);
        }

        return (Sum(sums), Sum(weighted));
    }

    public static double SumOfExponentials(ReadOnlySpan<double> values, ReadOnlySpan<double> row, double top)
    {
        Span<double> sums = stackalloc double[Lanes.Width];
        sums.Clear();
        for (int lane = 0; lane < values.Length; lane++)
        {
            sums[lane % Lanes.Width] += Exp(values[lane] + row[lane] - top);
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

    private static double Exp(double exponent)
    {
        if (exponent < Lanes.LeastExponent)
        {
            return 0;
        }

        double rounded = (exponent * Lanes.Log2E) + Lanes.Rounder;
        double whole = rounded - Lanes.Rounder;
        double rest = exponent - (whole * Lanes.Ln2High) - (whole * Lanes.Ln2Low);
        double square = rest * rest;
        double fourth = square * square;
        double low = Term(1, 1, rest) + (Term(1 / 2.0, 1 / 6.0, rest) * square);
        double middle = Term(1 / 24.0, 1 / 120.0, rest) + (Term(1 / 720.0, 1 / 5040.0, rest) * square);
        double high = Term(1 / 40320.0, 1 / 362880.0, rest) + (Term(1 / 3628800.0, 1 / 39916800.0, rest) * square);
        double highest = Term(1 / 479001600.0, 1 / 6227020800.0, rest);
        double sum = low + (middle * fourth) + ((high + (highest * fourth)) * (fourth * fourth));
        return sum * BitConverter.Int64BitsToDouble((BitConverter.DoubleToInt64Bits(rounded) + Lanes.ExponentBias) << Lanes.MantissaBits);
    }

    private static double Term(double constant, double factor, double rest) => (factor * rest) + constant;

    private static double Sum(ReadOnlySpan<double> lanes) =>
        lanes[0] + lanes[4] + (lanes[2] + lanes[6]) + (lanes[1] + lanes[5] + (lanes[3] + lanes[7]));
}
