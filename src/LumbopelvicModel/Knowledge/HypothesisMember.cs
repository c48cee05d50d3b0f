namespace LumbopelvicModel.Knowledge;

/// <summary>What is weighed as one: a condition, or a variant of a condition that has variants.</summary>
internal sealed record HypothesisMember(Condition Condition, ConditionVariant? Variant)
{
    /// <summary>Every condition without variants and every variant, in the order of the conditions.</summary>
    public static IReadOnlyList<HypothesisMember> All { get; } =
        [.. Conditions.All.SelectMany(condition => ConditionVariants.Of(condition) is { Count: > 0 } variants
            ? variants.Select(variant => new HypothesisMember(condition, variant))
            : [new HypothesisMember(condition, null)])];
}
