namespace LumbopelvicModel;

/// <summary>From log weights to probabilities.</summary>
internal static class Posterior
{
    /// <summary>Logarithms of weights, padded to whole lanes with hypotheses of no weight.</summary>
    public static double[] Padded(double[] weights)
    {
        double[] logWeights = new double[Lanes.RoundUp(weights.Length)];
        Array.Fill(logWeights, double.NegativeInfinity);
        for (int index = 0; index < weights.Length; index++)
        {
            logWeights[index] = Math.Log(weights[index]);
        }

        return logWeights;
    }

    /// <summary>Turns log weights, padded to whole lanes, into probabilities that sum to 1, in place.</summary>
    public static void Normalise(Span<double> logWeights)
    {
        double sum = ExponentialLanes.Exponentials(logWeights, Lanes.Largest(logWeights));
        Lanes.Scale(logWeights, 1 / sum);
    }

    /// <summary>The entropy in bits of the distribution with these log weights, padded to whole lanes.</summary>
    public static double Entropy(ReadOnlySpan<double> logWeights)
    {
        (double sum, double weighted) = ExponentialLanes.EntropySums(logWeights, Lanes.Largest(logWeights));
        return (Math.Log(sum) - (weighted / sum)) / Math.Log(2);
    }
}
