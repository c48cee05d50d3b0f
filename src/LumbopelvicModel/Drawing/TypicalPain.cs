using System.Collections.Frozen;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Drawing;

/// <summary>How often a condition hurts in each region, by the knowledge base.</summary>
internal sealed class TypicalPain
{
    private readonly FrozenDictionary<BodyRegion, TypicalRegion> _regions;

    public TypicalPain(KnowledgeBase knowledgeBase, ConditionAssessment assessed)
    {
        var member = new HypothesisMember(assessed.Condition, assessed.Variant?.Variant);
        _regions = knowledgeBase.Rules
            .Select(rule => PainfulRegion(rule) is { } region ? TypicalRegion.Of(knowledgeBase, rule, region, member) : null)
            .OfType<TypicalRegion>()
            .ToFrozenDictionary(entry => entry.Region);
    }

    /// <summary>The regions that are drawn with their numbers, the most often painful first: the narrowest that have a number, and each that has a shape of its own.</summary>
    public IReadOnlyList<TypicalRegion> Regions =>
    [
        .. BodyFigure.All.SelectMany(figure => figure.Shapes).Select(shape => NumberedFor(shape.Region)).OfType<BodyRegion>().Distinct()
            .Select(region => _regions[region])
            .OrderByDescending(entry => entry.Frequency).ThenBy(entry => entry.Region.Id, StringComparer.Ordinal),
    ];

    /// <summary>How often it hurts in a drawn region, by its own number or that of the region that it lies in; <see langword="null"/> without one.</summary>
    public double? In(BodyRegion region) => NumberedFor(region) is { } numbered ? _regions[numbered].Frequency : null;

    private BodyRegion? NumberedFor(BodyRegion region) =>
        _regions.ContainsKey(region) ? region : region.Parents.Select(NumberedFor).FirstOrDefault(parent => parent is not null);

    private static BodyRegion? PainfulRegion(DifferentiationRule rule) =>
        rule.Criterion is FindingCriterion { Finding: { Region: { } region } finding } && ReferenceEquals(finding, Findings.Pain.In(region)) ? region : null;
}
