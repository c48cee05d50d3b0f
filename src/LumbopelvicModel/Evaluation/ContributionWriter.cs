using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Puts what counted into words, with the sources of its numbers.</summary>
internal static class ContributionWriter
{
    public static Contribution Write(EvidenceItem item, int outcome, HypothesisMember member, double logRatio) =>
        item switch
        {
            RuleItem<Condition> { Rule: DifferentiationRule rule } => new Contribution(rule.Id, rule.Family, $"{rule.Name}: {(outcome == 1 ? "yes" : "no")}", logRatio, CitesOf(rule, member)),
            InstrumentItem { Instrument: var instrument } => new Contribution(instrument.Id, instrument.Family, StatementOf(instrument, outcome), logRatio, CitesOf(instrument, member)),
            _ => throw new ArgumentException($"{item.Id} is neither a rule over conditions nor an instrument.", nameof(item)),
        };

    private static string StatementOf(ScoringInstrument instrument, int band) => instrument.Measurement is { } measurement
        ? $"{measurement.Name}: {BandOf(measurement, instrument.Bands[band])}"
        : $"{instrument.Name}: {instrument.Bands[band]}";

    private static string BandOf(Measurement measurement, ScoreBand band)
    {
        string unit = measurement.HasUnit ? " " + measurement.Unit : string.Empty;
        return band.To >= measurement.Maximum ? FormattableString.Invariant($"{band.From}{unit} or more")
            : band.From <= measurement.Minimum ? FormattableString.Invariant($"below {band.To + 1}{unit}")
            : band + unit;
    }

    private static IEnumerable<string> CitesOf(ScoringInstrument instrument, HypothesisMember member) =>
        CitesOf((member.Variant is null ? null : instrument.GivenVariants.GetValueOrDefault(member.Variant))?.Cites ?? instrument.Given.GetValueOrDefault(member.Condition)?.Cites, instrument.Background.Cites);

    private static IEnumerable<string> CitesOf(DifferentiationRule rule, HypothesisMember member) =>
        CitesOf((member.Variant is null ? null : rule.GivenVariants.GetValueOrDefault(member.Variant))?.Cites ?? rule.Given.GetValueOrDefault(member.Condition)?.Cites, rule.Background.Cites);

    /// <summary>A number by analogy has no study, whatever the background rests on.</summary>
    private static IEnumerable<string> CitesOf(IReadOnlyList<string>? own, IReadOnlyList<string> background) => own is null ? [] : own.Concat(background).Distinct();
}
