using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>How much more often an outcome is seen with a hypothesis than in everyone, as logarithms.</summary>
internal sealed class BaselineRatios
{
    private readonly KnowledgeBase _knowledgeBase;
    private readonly (Condition Condition, ConditionVariant? Variant)[] _members;
    private readonly (int First, int Second)[] _causes;

    public BaselineRatios(KnowledgeBase knowledgeBase, (Condition Condition, ConditionVariant? Variant)[] members, (int First, int Second)[] hypotheses)
    {
        _knowledgeBase = knowledgeBase;
        _members = members;
        _causes = Array.ConvertAll(hypotheses, CausesOf);
    }

    public static PairFactor? FactorOf(KnowledgeBase knowledgeBase, Condition one, Condition other) =>
        knowledgeBase.PairFactors.FirstOrDefault(factor => (factor.First == one && factor.Second == other) || (factor.First == other && factor.Second == one));

    public BaselineItem Of(DifferentiationRule rule)
    {
        double background = rule.Background.Value;
        double[] given = Array.ConvertAll(_members, member => member.Variant is null
            ? _knowledgeBase.FrequencyOf(rule, member.Condition)
            : _knowledgeBase.FrequencyOf(rule, member.Variant));
        bool isTrait = rule.Criterion.IsTrait;
        double LogRatio(double frequency, bool holds) => holds ? Math.Log(frequency / background) : Math.Log((1 - frequency) / (1 - background));
        double Outcome((int First, int Second) causes, bool holds) => causes switch
        {
            _ when !holds && rule.Weighs == Weighs.PresenceOnly => 0,
            ( < 0, _) => 0,
            (_, < 0) => LogRatio(given[causes.First], holds),
            _ when isTrait => LogRatio(given[causes.First], holds) + LogRatio(given[causes.Second], holds),
            _ => LogRatio(Either(given[causes.First], given[causes.Second], background), holds),
        };
        return new BaselineItem(rule.Id, rule.Family, rule.Criterion, null, [
            Array.ConvertAll(_causes, causes => Outcome(causes, false)),
            Array.ConvertAll(_causes, causes => Outcome(causes, true))]);
    }

    public BaselineItem Of(ScoringInstrument instrument)
    {
        double[] background = [.. instrument.Background.Values];
        double[][] given = Array.ConvertAll(_members, member => RowOf(instrument, member));
        double Frequency((int First, int Second) causes, int band) => causes switch
        {
            ( < 0, _) => background[band],
            (_, < 0) => given[causes.First][band],
            _ when instrument.Measurement is { IsTrait: true } => given[causes.First][band] * given[causes.Second][band] / background[band],
            _ => Math.Max(AtLeast(band, given[causes.First], given[causes.Second], background) - AtLeast(band + 1, given[causes.First], given[causes.Second], background), 1e-3),
        };
        return new BaselineItem(instrument.Id, instrument.Family, null, instrument, [.. background.Select((often, band) =>
            Array.ConvertAll(_causes, causes => Math.Log(Math.Max(Frequency(causes, band), 1e-6) / often)))]);
    }

    private static double[] RowOf(ScoringInstrument instrument, (Condition Condition, ConditionVariant? Variant) member) =>
        member.Variant is not null && instrument.GivenVariants.TryGetValue(member.Variant, out BandFrequencies? own) ? [.. own.Values]
        : instrument.Given.TryGetValue(member.Condition, out BandFrequencies? row) ? [.. row.Values]
        : [.. instrument.Background.Values];

    /// <summary>Either of two can bring it about, over what everyone has of it.</summary>
    private static double Either(double one, double other, double background) =>
        Math.Min(Math.Max(1 - ((1 - one) * (1 - other) / (1 - background)), Math.Min(one, other)), 1 - 1e-6);

    private static double AtLeast(int band, double[] one, double[] other, double[] background) =>
        band == 0 ? 1
        : band == background.Length ? 0
        : Either(Math.Min(one[band..].Sum(), 0.999), Math.Min(other[band..].Sum(), 0.999), Math.Min(background[band..].Sum(), 0.998));

    /// <summary>A condition beside its complication is one event with the numbers of the complication.</summary>
    private (int First, int Second) CausesOf((int First, int Second) hypothesis)
    {
        Condition? complication = hypothesis.Second < 0 ? null : FactorOf(_knowledgeBase, _members[hypothesis.First].Condition, _members[hypothesis.Second].Condition)?.Complication;
        return complication is null ? hypothesis
            : complication == _members[hypothesis.First].Condition ? (hypothesis.First, -1)
            : (hypothesis.Second, -1);
    }
}
