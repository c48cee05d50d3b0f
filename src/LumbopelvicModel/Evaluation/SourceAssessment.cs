namespace LumbopelvicModel;

/// <summary>How probable it is that the pain comes from a source, alone or beside another. Serious conditions count under <see cref="PainSource.Serious"/>.</summary>
/// <param name="Source">The source.</param>
/// <param name="Probability">The posttest probability; over all sources they can sum to more than 1, because two can be ill.</param>
/// <param name="Interval">In which it lies with a probability of 90 %, as far as the frequencies are known; <see langword="null"/> unless intervals were asked for.</param>
public sealed record SourceAssessment(PainSource Source, Probability Probability, ProbabilityInterval? Interval = null);
