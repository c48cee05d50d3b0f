namespace LumbopelvicModel;

/// <summary>How probable it is that two conditions of different sources are there together.</summary>
/// <param name="First">One condition.</param>
/// <param name="Second">The other.</param>
/// <param name="Probability">The posttest probability of both.</param>
/// <param name="Interval">In which it lies with a probability of 90 %, as far as the frequencies are known; <see langword="null"/> unless intervals were asked for.</param>
public sealed record PairAssessment(Condition First, Condition Second, Probability Probability, ProbabilityInterval? Interval = null);
