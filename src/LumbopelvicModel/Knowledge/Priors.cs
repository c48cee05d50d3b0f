namespace LumbopelvicModel.Knowledge;

/// <summary>The probability of each hypothesis before anything is known.</summary>
internal static class Priors
{
    // However large the factors of its pairs are, a condition keeps this share of its pretest probability for being there alone.
    private const double LeastShareAlone = 0.02;

    /// <summary>
    /// A pair has the product of the two pretest probabilities times its factor, a single what its pairs leave of its pretest probability,
    /// none of them what is left over: so a presentation with nothing in it returns the profile exactly.
    /// </summary>
    /// <returns>Probabilities by hypothesis, summing to 1; the first, of none, is not above 0 where the profile leaves nothing over.</returns>
    public static double[] OfConditions(PretestProfile profile, IEnumerable<PairFactor> pairFactors)
    {
        Hypotheses hypotheses = Hypotheses.OfConditions;
        double[] pretest = [.. Conditions.All.Select(condition => profile.Probabilities[condition].Value)];
        double[] weights = new double[hypotheses.Count];
        Dictionary<(int, int), double> special = pairFactors.ToDictionary(pair => Hypotheses.InOrder(Conditions.IndexOf(pair.First), Conditions.IndexOf(pair.Second)), pair => pair.Factor);
        for (int index = hypotheses.FirstPair; index < weights.Length; index++)
        {
            (int first, int second) = hypotheses.Members[index];
            weights[index] = special.GetValueOrDefault((first, second), profile.Coexistence) * pretest[first] * pretest[second];
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
