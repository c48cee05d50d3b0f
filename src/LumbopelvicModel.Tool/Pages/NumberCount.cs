using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>How many numbers there are on each basis.</summary>
internal static class NumberCount
{
    public static IEnumerable<Frequency> Findings(KnowledgeBase knowledge) =>
        knowledge.Rules.SelectMany(rule => rule.Given.Values.Concat(rule.GivenVariants.Values));

    public static IEnumerable<Frequency> Findings(KnowledgeBase knowledge, Condition condition) =>
        knowledge.Rules.SelectMany(rule => rule.Given.Where(entry => entry.Key == condition).Select(entry => entry.Value)
            .Concat(rule.GivenVariants.Where(entry => entry.Key.Condition == condition).Select(entry => entry.Value)));

    public static IEnumerable<BandFrequencies> Scores(KnowledgeBase knowledge) =>
        knowledge.Instruments.SelectMany(instrument => instrument.Given.Values.Concat(instrument.GivenVariants.Values));

    public static IEnumerable<BandFrequencies> Scores(KnowledgeBase knowledge, Condition condition) =>
        knowledge.Instruments.SelectMany(instrument => instrument.Given.Where(entry => entry.Key == condition).Select(entry => entry.Value)
            .Concat(instrument.GivenVariants.Where(entry => entry.Key.Condition == condition).Select(entry => entry.Value)));

    public static IEnumerable<Frequency> Roots(KnowledgeBase knowledge) => knowledge.RootRules.SelectMany(rule => rule.Given.Values);
}
