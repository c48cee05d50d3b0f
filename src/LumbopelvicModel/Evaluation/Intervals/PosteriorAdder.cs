namespace LumbopelvicModel;

/// <summary>Takes the posterior of one draw, by the lanes of the hypotheses.</summary>
internal delegate void PosteriorAdder(int draw, ReadOnlySpan<double> posterior);
