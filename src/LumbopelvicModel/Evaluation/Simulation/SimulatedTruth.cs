namespace LumbopelvicModel;

/// <summary>A condition that a simulated patient has.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Variant">Which of its variants, or <see langword="null"/> where the condition is one disease.</param>
public sealed record SimulatedTruth(Condition Condition, ConditionVariant? Variant);
