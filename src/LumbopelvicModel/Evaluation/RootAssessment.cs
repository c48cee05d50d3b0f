namespace LumbopelvicModel;

/// <summary>How probable it is that a nerve root is involved, given that any root from L1 to S1 is.</summary>
/// <remarks>It ranks the roots; it does not tell the spine from the hip. The discs that could compress the root, by zone, are the root's compressions.</remarks>
/// <param name="Root">The root.</param>
/// <param name="Side">The painful side, or <see langword="null"/> where it is not known.</param>
/// <param name="Probability">The posttest probability, alone or beside a neighbour.</param>
/// <param name="Interval">In which it lies with a probability of 90 %, as far as the frequencies are known; <see langword="null"/> unless intervals were asked for.</param>
public sealed record RootAssessment(NerveRoot Root, Side? Side, Probability Probability, ProbabilityInterval? Interval = null);
