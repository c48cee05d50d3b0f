namespace LumbopelvicModel.Tests;

/// <summary>What the second evaluation says.</summary>
internal sealed class ReferenceAnswer
{
    public ReferenceAnswer(Dictionary<Hypothesis<Condition>, double> logWeights, Dictionary<Hypothesis<NerveRoot>, double> rootLogWeights)
    {
        LogWeights = logWeights;
        Posterior = Normalise(logWeights);
        RootPosterior = Normalise(rootLogWeights);
    }

    public IReadOnlyDictionary<Hypothesis<Condition>, double> LogWeights { get; }

    public IReadOnlyDictionary<Hypothesis<Condition>, double> Posterior { get; }

    public IReadOnlyDictionary<Hypothesis<NerveRoot>, double> RootPosterior { get; }

    public double Other => Posterior[Hypothesis<Condition>.None];

    public double Coexistence => Posterior.Where(entry => entry.Key.IsPair).Sum(entry => entry.Value);

    /// <summary>How many bits are missing to certainty.</summary>
    public double Entropy => -Posterior.Values.Where(probability => probability > 0).Sum(probability => probability * Math.Log2(probability));

    public double Of(Condition condition) => Posterior.Where(entry => entry.Key.Contains(condition)).Sum(entry => entry.Value);

    public double Of(PainSource source) => Posterior.Where(entry => entry.Key.Members.Any(condition => condition.ReportedSource == source)).Sum(entry => entry.Value);

    public double Of(NerveRoot root) => RootPosterior.Where(entry => entry.Key.Contains(root)).Sum(entry => entry.Value);

    private static Dictionary<Hypothesis<T>, double> Normalise<T>(Dictionary<Hypothesis<T>, double> logWeights)
        where T : class
    {
        double top = logWeights.Values.Max();
        double sum = logWeights.Values.Sum(weight => Math.Exp(weight - top));
        return logWeights.ToDictionary(entry => entry.Key, entry => Math.Exp(entry.Value - top) / sum);
    }
}
