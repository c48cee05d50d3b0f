using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Drawing;

/// <summary>How often a condition hurts in one region.</summary>
/// <param name="Region">The region.</param>
/// <param name="Frequency">How often.</param>
/// <param name="IsPublished">Whether a publication says so of this condition; otherwise it is a judgement, as everything taken from other conditions is.</param>
internal sealed record TypicalRegion(BodyRegion Region, double Frequency, bool IsPublished)
{
    public static TypicalRegion Of(KnowledgeBase knowledgeBase, DifferentiationRule rule, BodyRegion region, HypothesisMember member)
    {
        double background = rule.Background.Value;
        SpokenFrequency? spoken = knowledgeBase.SpokenOf(rule, member);
        return new TypicalRegion(region, spoken?.Over(background) ?? background, spoken is { Share: 1, Frequency.Basis: not EvidenceLevel.Judgement });
    }
}
