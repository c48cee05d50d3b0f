namespace LumbopelvicModel;

/// <summary>The more probable variant of a condition that is two diseases.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Probability">Its posttest probability, part of that of the condition.</param>
public sealed record VariantAssessment(ConditionVariant Variant, Probability Probability);
