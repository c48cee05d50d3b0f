namespace LumbopelvicModel.Tests;

/// <summary>What the second evaluation says.</summary>
internal sealed class ReferenceAnswer
{
    public ReferenceAnswer(Dictionary<Hypothesis<Member>, double> logWeights, Dictionary<Hypothesis<NerveRoot>, double> rootLogWeights)
    {
        LogWeights = logWeights;
        Posterior = Normalise(logWeights);
        RootPosterior = Normalise(rootLogWeights);
    }

    public IReadOnlyDictionary<Hypothesis<Member>, double> LogWeights { get; }

    public IReadOnlyDictionary<Hypothesis<Member>, double> Posterior { get; }

    public IReadOnlyDictionary<Hypothesis<NerveRoot>, double> RootPosterior { get; }

    public double Other => Posterior[Hypothesis<Member>.None];

    public double Coexistence => Posterior.Where(entry => entry.Key.IsPair).Sum(entry => entry.Value);

    /// <summary>How many bits are missing to certainty.</summary>
    public double Entropy => -Posterior.Values.Where(probability => probability > 0).Sum(probability => probability * Math.Log2(probability));

    public double Of(Condition condition) => Posterior.Where(entry => entry.Key.Members.Any(member => member.Condition == condition)).Sum(entry => entry.Value);

    public double Of(Condition first, Condition second) => Posterior
        .Where(entry => entry.Key.Members.Any(member => member.Condition == first) && entry.Key.Members.Any(member => member.Condition == second))
        .Sum(entry => entry.Value);

    public double Of(ConditionVariant variant) => Posterior.Where(entry => entry.Key.Members.Any(member => member.Variant == variant)).Sum(entry => entry.Value);

    /// <summary>The log weight of a condition, or of its weightiest variant, being there alone.</summary>
    public double Alone(Condition condition) => LogWeights.Where(entry => !entry.Key.IsPair && entry.Key.First?.Condition == condition).Max(entry => entry.Value);

    public double Of(PainSource source) => Posterior.Where(entry => entry.Key.Members.Any(member => member.Condition.ReportedSource == source)).Sum(entry => entry.Value);

    public double Of(NerveRoot root) => RootPosterior.Where(entry => entry.Key.Contains(root)).Sum(entry => entry.Value);

    private static Dictionary<Hypothesis<T>, double> Normalise<T>(Dictionary<Hypothesis<T>, double> logWeights)
        where T : class
    {
        double top = logWeights.Values.Max();
        double sum = logWeights.Values.Sum(weight => Math.Exp(weight - top));
        return logWeights.ToDictionary(entry => entry.Key, entry => Math.Exp(entry.Value - top) / sum);
    }
}
