namespace LumbopelvicModel.Tests;

/// <summary>What can be the case: a condition, or one of its variants where it has some.</summary>
internal sealed record Member(Condition Condition, ConditionVariant? Variant)
{
    public static IReadOnlyList<Member> All { get; } =
    [
        .. from condition in Conditions.All
           from variant in ConditionVariants.All.Where(entry => entry.Condition == condition).Cast<ConditionVariant?>().DefaultIfEmpty(null)
           select new Member(condition, variant),
    ];
}
