using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A rule over conditions or over roots, compiled.</summary>
internal sealed class RuleItem<THypothesis>(Rule<THypothesis> rule)
    : EvidenceItem(rule.Id, rule.Family, rule.Criterion.Findings, [1 - rule.Background.Value, rule.Background.Value])
    where THypothesis : class
{
    private readonly CompiledCriterion _criterion = CompiledCriterion.Of(rule.Criterion);

    public Rule<THypothesis> Rule { get; } = rule;

    public override bool IsTrait { get; } = rule.Criterion.IsTrait;

    public override bool AsksForMoreThanFindings { get; } = rule.Criterion.Leaves.Any(leaf => leaf is not FindingCriterion);

    public override Finding? SingleFinding => (Rule.Criterion as FindingCriterion)?.Finding;

    public override int Outcome(in Facts facts) => _criterion.Evaluate(facts) switch { true => 1, false => 0, null => Unknown };
}
