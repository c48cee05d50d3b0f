using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Puts what counted into words, with the sources of its numbers.</summary>
internal static class ContributionWriter
{
    public static Contribution Write(KnowledgeBase knowledgeBase, EvidenceItem item, int outcome, Condition condition, double logRatio) =>
        item.Instrument is { } instrument
            ? new Contribution(item.Id, item.Family, StatementOf(instrument, outcome), logRatio, CitesOf(instrument, condition))
            : new Contribution(item.Id, item.Family, StatementOf(item, outcome), logRatio, CitesOf(knowledgeBase, item.Id, condition));

    private static string StatementOf(ScoringInstrument instrument, int band) => instrument.Measurement is { } measurement
        ? $"{measurement.Name}: {instrument.Bands[band]} {measurement.Unit}"
        : $"{instrument.Name}: {instrument.Bands[band]}";

    private static string StatementOf(EvidenceItem item, int outcome)
    {
        string answer = outcome == 1 ? "yes" : "no";
        return item.Criterion is FindingCriterion single ? $"{single.Finding.Name}: {answer}" : $"{item.Id} [{item.Criterion}]: {answer}";
    }

    private static IEnumerable<string> CitesOf(ScoringInstrument instrument, Condition condition) =>
        (instrument.Given.TryGetValue(condition, out BandFrequencies? row) ? row.Cites : [])
            .Concat(instrument.Background.Cites)
            .Distinct();

    private static IEnumerable<string> CitesOf(KnowledgeBase knowledgeBase, string id, Condition condition)
    {
        DifferentiationRule rule = knowledgeBase.Rules.First(rule => rule.Id == id);
        return (rule.Given.TryGetValue(condition, out Frequency? given) ? given.Cites : [])
            .Concat(rule.Background.Cites)
            .Distinct();
    }
}
