using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>The numbers there are, to be counted by their basis.</summary>
internal static class NumberCount
{
    public static IEnumerable<Frequency> Findings(KnowledgeBase knowledge) =>
        knowledge.Rules.SelectMany(rule => rule.Given.Values.Concat(rule.GivenVariants.Values));

    public static IEnumerable<Frequency> Findings(KnowledgeBase knowledge, Condition condition) => knowledge.Rules.SelectMany(rule => Of(rule, condition));

    /// <summary>The scores that weigh; the others are there to be read by themselves, and no probability rests on them.</summary>
    public static IEnumerable<ScoringInstrument> Weighed(KnowledgeBase knowledge) => knowledge.Instruments.Where(instrument => !instrument.StandsAlone);

    public static IEnumerable<BandFrequencies> Scores(KnowledgeBase knowledge) =>
        Weighed(knowledge).SelectMany(instrument => instrument.Given.Values.Concat(instrument.GivenVariants.Values));

    public static IEnumerable<BandFrequencies> Scores(KnowledgeBase knowledge, Condition condition) => Weighed(knowledge).SelectMany(instrument => Of(instrument, condition));

    public static IEnumerable<Frequency> Roots(KnowledgeBase knowledge) => knowledge.RootRules.SelectMany(rule => rule.Given.Values);

    /// <summary>What a rule says of a condition and its variants.</summary>
    public static IEnumerable<Frequency> Of(DifferentiationRule rule, Condition condition) => Of(rule.Given, rule.GivenVariants, condition);

    /// <summary>What a score says of a condition and its variants.</summary>
    public static IEnumerable<BandFrequencies> Of(ScoringInstrument instrument, Condition condition) => Of(instrument.Given, instrument.GivenVariants, condition);

    private static IEnumerable<T> Of<T>(IReadOnlyDictionary<Condition, T> given, IReadOnlyDictionary<ConditionVariant, T> variants, Condition condition) =>
        given.Where(entry => entry.Key == condition).Select(entry => entry.Value)
            .Concat(variants.Where(entry => entry.Key.Condition == condition).Select(entry => entry.Value));
}
