namespace LumbopelvicModel;

/// <summary>Evenly spaced quantiles of a Beta distribution.</summary>
internal static class BetaQuantiles
{
    private const int Steps = 800;

    // The density is cut where it falls below e^-30 of its peak.
    private const double Drop = 30;
    private const int Halvings = 6;

    /// <summary>The quantiles at (1/2)/count, (3/2)/count and so on.</summary>
    /// <param name="mean">The mean, strictly between 0 and 1.</param>
    /// <param name="size">The sum of the two parameters; at least 1 / min(mean, 1 - mean), so that neither parameter is below 1.</param>
    /// <param name="count">How many.</param>
    /// <remarks>The density of the log odds is smooth and has one peak, so the trapezoidal rule over it does well: a quantile is right to a thousandth of itself.</remarks>
    public static double[] Of(double mean, double size, int count)
    {
        double first = mean * size;
        double second = (1 - mean) * size;
        double peak = Math.Log(first / second);
        double top = LogDensity(peak, first, second);
        double low = peak - Reach(peak, -1, top, first, second);
        double step = (peak + Reach(peak, 1, top, first, second) - low) / Steps;

        double[] density = new double[Steps + 1];
        double[] cumulative = new double[Steps + 1];
        for (int index = 0; index <= Steps; index++)
        {
            density[index] = Math.Exp(LogDensity(low + (index * step), first, second) - top);
            cumulative[index] = index == 0 ? 0 : cumulative[index - 1] + ((density[index - 1] + density[index]) / 2);
        }

        double[] quantiles = new double[count];
        int place = 0;
        for (int index = 0; index < count; index++)
        {
            double target = (index + 0.5) / count * cumulative[Steps];
            while (cumulative[place + 1] < target)
            {
                place++;
            }

            // The density is taken as straight between two steps, what it adds up to as a parabola.
            double rest = target - cumulative[place];
            double slope = density[place + 1] - density[place];
            double share = 2 * rest / (density[place] + Math.Sqrt(Math.Max((density[place] * density[place]) + (2 * slope * rest), 0)));
            quantiles[index] = 1 / (1 + Math.Exp(-(low + ((place + share) * step))));
        }

        return quantiles;
    }

    /// <summary>Up to a constant; a Beta variable's log odds.</summary>
    private static double LogDensity(double logOdds, double first, double second) =>
        logOdds > 0
            ? (-second * logOdds) - ((first + second) * Math.Log(1 + Math.Exp(-logOdds)))
            : (first * logOdds) - ((first + second) * Math.Log(1 + Math.Exp(logOdds)));

    /// <summary>How far from the peak the density falls below the cut.</summary>
    private static double Reach(double peak, int direction, double top, double first, double second)
    {
        double near = 0;
        double far = Math.Sqrt((1 / first) + (1 / second));
        while (LogDensity(peak + (direction * far), first, second) > top - Drop)
        {
            near = far;
            far *= 2;
        }

        for (int halving = 0; halving < Halvings; halving++)
        {
            double middle = (near + far) / 2;
            if (LogDensity(peak + (direction * middle), first, second) > top - Drop)
            {
                near = middle;
            }
            else
            {
                far = middle;
            }
        }

        return far;
    }
}
