namespace LumbopelvicModel;

/// <summary>The more probable variant of a condition that is two diseases.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Probability">Its posttest probability, part of that of the condition.</param>
/// <param name="Interval">In which it lies with a probability of 90 %, as far as the frequencies are known; <see langword="null"/> unless intervals were asked for.</param>
public sealed record VariantAssessment(ConditionVariant Variant, Probability Probability, ProbabilityInterval? Interval = null);
