using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Sums the posterior over hypotheses into ranked lists. Sorting is stable, so that ties keep the order of the catalogue.</summary>
internal static class Ranking
{
    // Pairs below this are noise to a reader; they still count in the coexistence.
    private const double LeastPair = 0.01;

    public static ValueList<ConditionAssessment> Conditions(double[] posterior)
    {
        double[] sums = Hypotheses.OfConditions.Marginals(posterior);
        return ValueList<ConditionAssessment>.From(LumbopelvicModel.Conditions.All
            .Select((condition, index) => new ConditionAssessment(condition, Clamped(sums[index])))
            .OrderByDescending(entry => entry.Probability.Value));
    }

    public static ValueList<SourceAssessment> Sources(double[] posterior)
    {
        double[] sums = new double[(int)PainSource.Serious + 1];
        for (int index = 0; index < posterior.Length; index++)
        {
            (int first, int second) = Hypotheses.OfConditions.Members[index];
            if (first >= 0)
            {
                sums[(int)LumbopelvicModel.Conditions.All[first].ReportedSource] += posterior[index];
            }

            // The two of a pair are of different sources, so nothing is counted twice.
            if (second >= 0)
            {
                sums[(int)LumbopelvicModel.Conditions.All[second].ReportedSource] += posterior[index];
            }
        }

        return ValueList<SourceAssessment>.From(Enumerable.Range(1, sums.Length - 1)
            .Select(source => new SourceAssessment((PainSource)source, Clamped(sums[source])))
            .OrderByDescending(entry => entry.Probability.Value));
    }

    public static ValueList<PairAssessment> Pairs(double[] posterior)
    {
        Hypotheses hypotheses = Hypotheses.OfConditions;
        var pairs = new List<PairAssessment>();
        for (int index = hypotheses.FirstPair; index < posterior.Length; index++)
        {
            if (posterior[index] >= LeastPair)
            {
                (int first, int second) = hypotheses.Members[index];
                pairs.Add(new PairAssessment(LumbopelvicModel.Conditions.All[first], LumbopelvicModel.Conditions.All[second], Clamped(posterior[index])));
            }
        }

        return ValueList<PairAssessment>.From(pairs.OrderByDescending(pair => pair.Probability.Value));
    }

    public static ValueList<RootAssessment> Roots(double[] posterior, Side? side)
    {
        double[] sums = Hypotheses.OfRoots.Marginals(posterior);
        return ValueList<RootAssessment>.From(NerveRoots.All
            .Select((root, index) => new RootAssessment(root, side, Clamped(sums[index])))
            .OrderByDescending(entry => entry.Probability.Value));
    }

    /// <summary>A sum of probabilities may exceed 1 by a rounding error.</summary>
    public static Probability Clamped(double sum) => new(Math.Clamp(sum, 0, 1));
}
