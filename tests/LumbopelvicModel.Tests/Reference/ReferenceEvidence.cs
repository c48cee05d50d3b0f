using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>How much more often something is seen with a hypothesis than in everyone, by the words of the design.</summary>
internal sealed class ReferenceEvidence(KnowledgeBase knowledgeBase)
{
    /// <summary>The logarithm of the ratio with which a rule that holds, or does not hold, weighs for a hypothesis.</summary>
    public double OfRule(DifferentiationRule rule, bool holds, Hypothesis<Member> hypothesis) =>
        OfRule(rule, holds, [.. Causes(hypothesis).Select(member => FrequencyOf(rule, member))]);

    public static double OfRootRule(RootRule rule, bool holds, Hypothesis<NerveRoot> hypothesis) =>
        OfRule(rule, holds, [.. hypothesis.Members.Select(root => rule.Given.TryGetValue(root, out Frequency? given) ? given.Value : rule.Background.Value)]);

    /// <summary>The logarithm of the ratio with which a score that lies in a band weighs for a hypothesis.</summary>
    public double OfBand(ScoringInstrument instrument, ScoreBand band, Hypothesis<Member> hypothesis)
    {
        Dictionary<ScoreBand, double> background = Row(instrument, instrument.Background);
        List<Dictionary<ScoreBand, double>> given = [.. Causes(hypothesis).Select(member =>
            member.Variant is not null && instrument.GivenVariants.TryGetValue(member.Variant, out BandFrequencies? own) ? Row(instrument, own)
            : instrument.Given.TryGetValue(member.Condition, out BandFrequencies? row) ? Row(instrument, row)
            : background)];
        double probability = given switch
        {
            [] => background[band],
            [var one] => one[band],
            [var one, var other] when instrument.Measurement == Measurements.Age || instrument.Measurement == Measurements.SymptomDuration => one[band] * other[band] / background[band],
            [var one, var other] => Math.Max(AtLeast(band, one, other, background) - AboveBand(band, one, other, background), 1e-3),
            _ => throw new InvalidOperationException("A hypothesis has at most two members."),
        };
        return Math.Log(Math.Max(probability, 1e-6) / background[band]);
    }

    /// <summary>How often a rule holds in a condition: its own number, the background where it says so, a resembling condition's, else the background.</summary>
    public double FrequencyOf(DifferentiationRule rule, Condition condition)
    {
        if (rule.Given.TryGetValue(condition, out Frequency? own))
        {
            return own.Value;
        }

        Resemblance? first = rule.SilentOn.Contains(condition)
            ? null
            : knowledgeBase.Resemblances.FirstOrDefault(resemblance => resemblance.Condition == condition && rule.Given.ContainsKey(resemblance.Like));
        return first is null
            ? rule.Background.Value
            : Math.Pow(rule.Background.Value, 1 - first.Share) * Math.Pow(rule.Given[first.Like].Value, first.Share);
    }

    /// <summary>A variant has its own number or that of its condition.</summary>
    public double FrequencyOf(DifferentiationRule rule, Member member) =>
        member.Variant is not null && rule.GivenVariants.TryGetValue(member.Variant, out Frequency? own) ? own.Value : FrequencyOf(rule, member.Condition);

    /// <summary>A pair of a condition with its complication looks like the complication.</summary>
    private IEnumerable<Member> Causes(Hypothesis<Member> hypothesis)
    {
        Condition? complication = hypothesis.IsPair ? ReferencePriors.FactorOf(knowledgeBase, hypothesis)?.Complication : null;
        return complication is null ? hypothesis.Members : hypothesis.Members.Where(member => member.Condition == complication);
    }

    private static double OfRule<T>(Rule<T> rule, bool holds, List<double> given)
        where T : class
    {
        double background = rule.Background.Value;
        double Ratio(double frequency) => holds ? frequency / background : (1 - frequency) / (1 - background);
        if (!holds && rule.Weighs == Weighs.PresenceOnly)
        {
            return 0;
        }

        return given switch
        {
            [] => 0,
            [var one] => Math.Log(Ratio(one)),
            [var one, var other] when ReferenceFacts.AsksOnlyForTraits(rule.Criterion) => Math.Log(Ratio(one)) + Math.Log(Ratio(other)),
            [var one, var other] => Math.Log(Ratio(NoisyOr(one, other, background))),
            _ => throw new InvalidOperationException("A hypothesis has at most two members."),
        };
    }

    private static double NoisyOr(double one, double other, double background)
    {
        double either = 1 - ((1 - one) * (1 - other) / (1 - background));
        return Math.Min(Math.Max(either, Math.Min(one, other)), 1 - 1e-6);
    }

    private static Dictionary<ScoreBand, double> Row(ScoringInstrument instrument, BandFrequencies row) =>
        instrument.Bands.Zip(row.Values).ToDictionary(entry => entry.First, entry => entry.Second);

    private static double AtLeast(ScoreBand band, params Dictionary<ScoreBand, double>[] rows)
    {
        double Tail(Dictionary<ScoreBand, double> row) => row.Where(entry => entry.Key.From >= band.From).Sum(entry => entry.Value);
        bool isLowest = rows.All(row => row.Keys.All(other => other.From >= band.From));
        return rows switch
        {
            _ when isLowest => 1,
            [var one, var other, var background] => NoisyOr(Math.Min(Tail(one), 0.999), Math.Min(Tail(other), 0.999), Math.Min(Tail(background), 0.998)),
            _ => throw new InvalidOperationException("Two rows and the background are due."),
        };
    }

    private static double AboveBand(ScoreBand band, Dictionary<ScoreBand, double> one, Dictionary<ScoreBand, double> other, Dictionary<ScoreBand, double> background) =>
        background.Keys.Where(next => next.From > band.From).MinBy(next => next.From) is { } above ? AtLeast(above, one, other, background) : 0;
}
