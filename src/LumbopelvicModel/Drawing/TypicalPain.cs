using System.Collections.Frozen;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Drawing;

/// <summary>How often a condition hurts in each region, by the knowledge base.</summary>
internal sealed class TypicalPain
{
    private readonly FrozenDictionary<BodyRegion, double> _frequencies;

    public TypicalPain(KnowledgeBase knowledgeBase, ConditionAssessment assessed) =>
        _frequencies = knowledgeBase.Rules
            .Select(rule => (Rule: rule, Region: PainfulRegion(rule)))
            .Where(entry => entry.Region is not null)
            .ToFrozenDictionary(
                entry => entry.Region!,
                entry => assessed.Variant is { } variant ? knowledgeBase.FrequencyOf(entry.Rule, variant.Variant) : knowledgeBase.FrequencyOf(entry.Rule, assessed.Condition));

    /// <summary>The regions that are drawn with their numbers, the most often painful first: the narrowest that have a number, and each that has a shape of its own.</summary>
    public IReadOnlyList<(BodyRegion Region, double Frequency)> Regions =>
    [
        .. BodyFigure.All.SelectMany(figure => figure.Shapes).Select(shape => NumberedFor(shape.Region)).OfType<BodyRegion>().Distinct()
            .Select(region => (region, _frequencies[region]))
            .OrderByDescending(entry => entry.Item2).ThenBy(entry => entry.region.Id, StringComparer.Ordinal),
    ];

    /// <summary>How often it hurts in a drawn region, by its own number or that of the region that it lies in; <see langword="null"/> without one.</summary>
    public double? In(BodyRegion region) => NumberedFor(region) is { } numbered ? _frequencies[numbered] : null;

    private BodyRegion? NumberedFor(BodyRegion region) =>
        _frequencies.ContainsKey(region) ? region : region.Parents.Select(NumberedFor).FirstOrDefault(parent => parent is not null);

    private static BodyRegion? PainfulRegion(DifferentiationRule rule) =>
        rule.Criterion is FindingCriterion { Finding: { Region: { } region } finding } && ReferenceEquals(finding, Findings.Pain.In(region)) ? region : null;
}
