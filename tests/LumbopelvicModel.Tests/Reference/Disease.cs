namespace LumbopelvicModel.Tests;

/// <summary>What is weighed as one: a condition, or one of the variants of a condition that is two diseases.</summary>
internal sealed record Disease(Condition Condition, ConditionVariant? Variant)
{
    public static IReadOnlyList<Disease> All { get; } =
    [
        .. from condition in Conditions.All
           from variant in ConditionVariants.Of(condition).Cast<ConditionVariant?>().DefaultIfEmpty()
           select new Disease(condition, variant),
    ];
}
