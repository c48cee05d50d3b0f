namespace LumbopelvicModel.Knowledge;

/// <summary>The probability of each hypothesis before anything is known.</summary>
internal static class Priors
{
    // However large the factors of its pairs are, a condition keeps this share of its pretest probability for being there alone.
    private const double LeastShareAlone = 0.02;

    /// <summary>
    /// A pair has the product of the two pretest probabilities times its factor, a single what its pairs leave of its pretest probability,
    /// none of them what is left over: so a presentation with nothing in it returns the profile exactly. A variant has its share of the condition.
    /// </summary>
    /// <returns>Probabilities by hypothesis, summing to 1; the first, of none, is not above 0 where the profile leaves nothing over.</returns>
    public static double[] OfConditions(PretestProfile profile, IReadOnlyList<PairFactor> pairFactors, IReadOnlyList<VariantShare> variantShares)
    {
        Hypotheses hypotheses = Hypotheses.OfConditions;
        double[] pretest = new double[HypothesisMember.All.Count];
        for (int member = 0; member < pretest.Length; member++)
        {
            pretest[member] = profile.Probabilities[HypothesisMember.All[member].Condition].Value * ShareOf(HypothesisMember.All[member], variantShares);
        }

        double[] weights = new double[hypotheses.Count];
        for (int index = hypotheses.FirstPair; index < weights.Length; index++)
        {
            (int first, int second) = hypotheses.Members[index];
            double factor = FactorOf(HypothesisMember.All[first].Condition, HypothesisMember.All[second].Condition, pairFactors)?.Factor ?? profile.Coexistence;
            weights[index] = factor * pretest[first] * pretest[second];
        }

        for (int member = 0; member < pretest.Length; member++)
        {
            double alone = pretest[member] - SumOfPairs(member, weights);
            double least = pretest[member] * LeastShareAlone;
            if (alone < least)
            {
                double scale = (pretest[member] - least) / (pretest[member] - alone);
                for (int pair = hypotheses.FirstPair; pair < weights.Length; pair++)
                {
                    weights[pair] *= IsOf(pair, member) ? scale : 1;
                }
            }
        }

        for (int member = 0; member < pretest.Length; member++)
        {
            weights[hypotheses.Single(member)] = pretest[member] - SumOfPairs(member, weights);
        }

        weights[0] = 1 - Sum(weights);
        return weights;
    }

    /// <summary>A single root has its share, two neighbours the product of theirs times a factor.</summary>
    public static double[] OfRoots(RootPretest pretest)
    {
        double[] weights = new double[Hypotheses.OfRoots.Count];
        for (int index = 0; index < weights.Length; index++)
        {
            (int first, int second) = Hypotheses.OfRoots.Members[index];
            weights[index] = second < 0 ? ShareOf(first) : pretest.NeighbourFactor * ShareOf(first) * ShareOf(second);
        }

        double sum = Sum(weights);
        for (int index = 0; index < weights.Length; index++)
        {
            weights[index] /= sum;
        }

        return weights;

        double ShareOf(int root) => pretest.Probabilities[NerveRoots.All[root]].Value;
    }

    /// <summary>The factor of a pair, whichever of the two it names first, or null.</summary>
    public static PairFactor? FactorOf(Condition one, Condition other, IEnumerable<PairFactor> pairFactors) =>
        pairFactors.FirstOrDefault(pair => (pair.First == one && pair.Second == other) || (pair.First == other && pair.Second == one));

    /// <summary>Where no share is given, variants have equal ones.</summary>
    private static double ShareOf(HypothesisMember member, IReadOnlyList<VariantShare> variantShares) =>
        member.Variant is null ? 1
        : variantShares.FirstOrDefault(share => share.Variant == member.Variant)?.Share ?? 1.0 / ConditionVariants.Of(member.Condition).Count;

    private static double SumOfPairs(int member, double[] weights)
    {
        double sum = 0;
        for (int pair = Hypotheses.OfConditions.FirstPair; pair < weights.Length; pair++)
        {
            sum += IsOf(pair, member) ? weights[pair] : 0;
        }

        return sum;
    }

    private static bool IsOf(int pair, int member)
    {
        (int first, int second) = Hypotheses.OfConditions.Members[pair];
        return first == member || second == member;
    }

    private static double Sum(double[] weights)
    {
        double sum = 0;
        foreach (double weight in weights)
        {
            sum += weight;
        }

        return sum;
    }
}
