using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Puts what counted into words, with the sources of its numbers.</summary>
internal static class ContributionWriter
{
    public static Contribution Write(EvidenceItem item, int outcome, Condition condition, double logRatio) =>
        item.Source switch
        {
            DifferentiationRule rule => new Contribution(rule.Id, rule.Family, $"{rule.Name}: {(outcome == 1 ? "yes" : "no")}", logRatio, CitesOf(rule, condition)),
            ScoringInstrument instrument => new Contribution(instrument.Id, instrument.Family, StatementOf(instrument, outcome), logRatio, CitesOf(instrument, condition)),
            _ => throw new ArgumentException($"{item.Id} is neither a rule nor an instrument.", nameof(item)),
        };

    private static string StatementOf(ScoringInstrument instrument, int band) => instrument.Measurement is { } measurement
        ? $"{measurement.Name}: {BandOf(measurement, instrument.Bands[band])}"
        : $"{instrument.Name}: {instrument.Bands[band]}";

    private static string BandOf(Measurement measurement, ScoreBand band) =>
        band.To >= measurement.Maximum ? $"{band.From} {measurement.Unit} or more"
        : band.From <= measurement.Minimum ? $"below {band.To + 1} {measurement.Unit}"
        : $"{band} {measurement.Unit}";

    private static IEnumerable<string> CitesOf(ScoringInstrument instrument, Condition condition) =>
        (instrument.Given.TryGetValue(condition, out BandFrequencies? row) ? row.Cites : [])
            .Concat(instrument.Background.Cites)
            .Distinct();

    private static IEnumerable<string> CitesOf(DifferentiationRule rule, Condition condition) =>
        (rule.Given.TryGetValue(condition, out Frequency? given) ? given.Cites : [])
            .Concat(rule.Background.Cites)
            .Distinct();
}
