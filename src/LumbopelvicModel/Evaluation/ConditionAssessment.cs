namespace LumbopelvicModel;

/// <summary>How probable a condition is, alone or beside another.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Probability">The posttest probability, summed over every hypothesis that contains the condition.</param>
public sealed record ConditionAssessment(Condition Condition, Probability Probability);
