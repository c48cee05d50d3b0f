namespace LumbopelvicModel;

/// <summary>How probable a condition is, alone or beside another.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Probability">The posttest probability, summed over every hypothesis that contains the condition.</param>
/// <param name="Variant">The more probable variant where the condition is two diseases, otherwise <see langword="null"/>.</param>
/// <param name="Interval">In which it lies with a probability of 90 %, as far as the frequencies are known; <see langword="null"/> unless intervals were asked for.</param>
public sealed record ConditionAssessment(Condition Condition, Probability Probability, VariantAssessment? Variant = null, ProbabilityInterval? Interval = null)
{
    private const double LeastShareNamed = 0.75;

    /// <summary>The name for a person: that of the condition, with the variant where the variant holds nearly all of its probability.</summary>
    public string Name => Variant is { } variant && variant.Probability.Value >= LeastShareNamed * Probability.Value ? $"{Condition.Name} ({variant.Variant.Label})" : Condition.Name;
}
