namespace LumbopelvicModel;

/// <summary>How probable a condition is, alone or beside another.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Probability">The posttest probability, summed over every hypothesis that contains the condition.</param>
/// <param name="Variant">The more probable variant where the condition is two diseases, otherwise <see langword="null"/>.</param>
public sealed record ConditionAssessment(Condition Condition, Probability Probability, VariantAssessment? Variant = null);
