namespace LumbopelvicModel;

/// <summary>From log weights to probabilities.</summary>
internal static class Posterior
{
    /// <summary>Turns log weights into probabilities that sum to 1, in place.</summary>
    /// <returns>The logarithm of the sum of the weights.</returns>
    public static double Normalise(Span<double> logWeights)
    {
        double top = logWeights[0];
        foreach (double weight in logWeights)
        {
            top = Math.Max(top, weight);
        }

        double sum = 0;
        for (int index = 0; index < logWeights.Length; index++)
        {
            logWeights[index] = Math.Exp(logWeights[index] - top);
            sum += logWeights[index];
        }

        for (int index = 0; index < logWeights.Length; index++)
        {
            logWeights[index] /= sum;
        }

        return top + Math.Log(sum);
    }

    /// <summary>The entropy in bits of the distribution with these log weights, with one exponential for each.</summary>
    public static double Entropy(ReadOnlySpan<double> logWeights)
    {
        double top = double.NegativeInfinity;
        foreach (double weight in logWeights)
        {
            top = Math.Max(top, weight);
        }

        double sum = 0;
        double weighted = 0;
        foreach (double weight in logWeights)
        {
            double difference = weight - top;
            double likelihood = Math.Exp(difference);
            sum += likelihood;

            // A pair that a factor of 0 excludes weighs minus infinity, and 0 times that is no number.
            weighted += likelihood > 0 ? likelihood * difference : 0;
        }

        return (Math.Log(sum) - (weighted / sum)) / Math.Log(2);
    }
}
