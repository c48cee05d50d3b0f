using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>A knowledge base whose every number was counted in so many patients.</summary>
internal static class SampleSizes
{
    public static KnowledgeBase WithSampleSize(this KnowledgeBase knowledgeBase, int size)
    {
        var study = new Citation("study2026", "A study of so many patients");
        return knowledgeBase.With(study)
            .WithRules(knowledgeBase.Rules.Select(rule =>
                new DifferentiationRule(rule.Id, rule.Criterion, rule.Family, Sized(rule.Background), All(rule.Given))
                {
                    GivenVariants = All(rule.GivenVariants).ToDictionary(),
                    SilentOn = rule.SilentOn,
                    Weighs = rule.Weighs,
                    Cites = [study.Id],
                }))
            .WithRootRules(knowledgeBase.RootRules.Select(rule =>
                new RootRule(rule.Id, rule.Criterion, rule.Family, Sized(rule.Background), All(rule.Given)) { SilentOn = rule.SilentOn, Weighs = rule.Weighs, Cites = rule.Cites }))
            .WithInstruments(knowledgeBase.Instruments.Select(instrument => (instrument.Measurement is { } measurement
                ? new ScoringInstrument(instrument.Id, instrument.Name, instrument.Family, measurement, instrument.Bands, Row(instrument.Background), Rows(instrument.Given))
                : new ScoringInstrument(instrument.Id, instrument.Name, instrument.Family, instrument.Items, instrument.Bands, Row(instrument.Background), Rows(instrument.Given)))
                with
            {
                GivenVariants = Rows(instrument.GivenVariants).ToDictionary(),
                Replaces = instrument.Replaces,
                StandsAlone = instrument.StandsAlone,
            }));

        Frequency Sized(Frequency frequency) => new(frequency.Value, EvidenceLevel.Cohort) { SampleSize = size, Cites = [study.Id] };

        KeyValuePair<T, Frequency>[] All<T>(IReadOnlyDictionary<T, Frequency> given) => [.. given.Select(entry => KeyValuePair.Create(entry.Key, Sized(entry.Value)))];

        KeyValuePair<T, BandFrequencies>[] Rows<T>(IReadOnlyDictionary<T, BandFrequencies> given) => [.. given.Select(entry => KeyValuePair.Create(entry.Key, Row(entry.Value)))];

        BandFrequencies Row(BandFrequencies row) => new(row.Values, EvidenceLevel.Cohort) { SampleSize = size, Cites = [study.Id] };
    }
}
