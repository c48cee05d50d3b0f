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
        double[] pretest = [.. HypothesisMember.All.Select(member => profile.Probabilities[member.Condition].Value * ShareOf(member, variantShares))];
        double[] weights = new double[hypotheses.Count];
        for (int index = hypotheses.FirstPair; index < weights.Length; index++)
        {
            (int first, int second) = hypotheses.Members[index];
            double factor = FactorOf(HypothesisMember.All[first].Condition, HypothesisMember.All[second].Condition, pairFactors)?.Factor ?? profile.Coexistence;
            weights[index] = factor * pretest[first] * pretest[second];
        }

        for (int member = 0; member < pretest.Length; member++)
        {
            double alone = pretest[member] - Pairs(member).Sum(pair => weights[pair]);
            double least = pretest[member] * LeastShareAlone;
            if (alone < least)
            {
                double scale = (pretest[member] - least) / (pretest[member] - alone);
                foreach (int pair in Pairs(member))
                {
                    weights[pair] *= scale;
                }
            }
        }

        for (int member = 0; member < pretest.Length; member++)
        {
            weights[hypotheses.Single(member)] = pretest[member] - Pairs(member).Sum(pair => weights[pair]);
        }

        weights[0] = 1 - weights.Skip(1).Sum();
        return weights;
    }

    /// <summary>A single root has its share, two neighbours the product of theirs times a factor.</summary>
    public static double[] OfRoots(RootPretest pretest)
    {
        double[] shares = [.. NerveRoots.All.Select(root => pretest.Probabilities[root].Value)];
        double[] weights = [.. Hypotheses.OfRoots.Members.Select(members =>
            members.Second < 0 ? shares[members.First] : pretest.NeighbourFactor * shares[members.First] * shares[members.Second])];
        double sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }

    /// <summary>The factor of a pair, whichever of the two it names first, or null.</summary>
    public static PairFactor? FactorOf(Condition one, Condition other, IEnumerable<PairFactor> pairFactors) =>
        pairFactors.FirstOrDefault(pair => (pair.First == one && pair.Second == other) || (pair.First == other && pair.Second == one));

    /// <summary>Where no share is given, variants have equal ones.</summary>
    private static double ShareOf(HypothesisMember member, IReadOnlyList<VariantShare> variantShares) =>
        member.Variant is null ? 1
        : variantShares.FirstOrDefault(share => share.Variant == member.Variant)?.Share ?? 1.0 / ConditionVariants.Of(member.Condition).Count;

    private static IEnumerable<int> Pairs(int member)
    {
        Hypotheses hypotheses = Hypotheses.OfConditions;
        for (int index = hypotheses.FirstPair; index < hypotheses.Count; index++)
        {
            if (hypotheses.Members[index].First == member || hypotheses.Members[index].Second == member)
            {
                yield return index;
            }
        }
    }
}
