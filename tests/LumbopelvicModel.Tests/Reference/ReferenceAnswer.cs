namespace LumbopelvicModel.Tests;

/// <summary>What the second evaluation says.</summary>
internal sealed class ReferenceAnswer
{
    public ReferenceAnswer(Dictionary<Hypothesis<Disease>, double> logWeights, Dictionary<Hypothesis<NerveRoot>, double> rootLogWeights)
    {
        LogWeights = logWeights;
        Posterior = Normalise(logWeights);
        RootPosterior = Normalise(rootLogWeights);
    }

    public IReadOnlyDictionary<Hypothesis<Disease>, double> LogWeights { get; }

    public IReadOnlyDictionary<Hypothesis<Disease>, double> Posterior { get; }

    public IReadOnlyDictionary<Hypothesis<NerveRoot>, double> RootPosterior { get; }

    public double Other => Posterior[Hypothesis<Disease>.None];

    public double Coexistence => Posterior.Where(entry => entry.Key.IsPair).Sum(entry => entry.Value);

    /// <summary>How many bits are missing to certainty.</summary>
    public double Entropy => -Posterior.Values.Where(probability => probability > 0).Sum(probability => probability * Math.Log2(probability));

    public double Of(Condition condition) => Posterior.Where(entry => entry.Key.Members.Any(disease => disease.Condition == condition)).Sum(entry => entry.Value);

    public double Of(ConditionVariant variant) => Posterior.Where(entry => entry.Key.Members.Any(disease => disease.Variant == variant)).Sum(entry => entry.Value);

    /// <summary>Both together, whichever variants they are.</summary>
    public double Of(Condition one, Condition other) => Posterior
        .Where(entry => entry.Key.IsPair && entry.Key.Members.Select(disease => disease.Condition).ToHashSet().SetEquals([one, other]))
        .Sum(entry => entry.Value);

    /// <summary>The disease that weighs most for a condition alone.</summary>
    public Hypothesis<Disease> LeadingAlone(Condition condition) => Disease.All
        .Where(disease => disease.Condition == condition)
        .Select(Hypothesis<Disease>.Alone)
        .MaxBy(hypothesis => LogWeights[hypothesis])!;

    public double Of(PainSource source) => Posterior.Where(entry => entry.Key.Members.Any(disease => disease.Condition.ReportedSource == source)).Sum(entry => entry.Value);

    public double Of(NerveRoot root) => RootPosterior.Where(entry => entry.Key.Contains(root)).Sum(entry => entry.Value);

    private static Dictionary<Hypothesis<T>, double> Normalise<T>(Dictionary<Hypothesis<T>, double> logWeights)
        where T : class
    {
        double top = logWeights.Values.Max();
        double sum = logWeights.Values.Sum(weight => Math.Exp(weight - top));
        return logWeights.ToDictionary(entry => entry.Key, entry => Math.Exp(entry.Value - top) / sum);
    }
}
