namespace LumbopelvicModel;

/// <summary>Takes the posterior in consecutive draws: a row of so many draws for each hypothesis.</summary>
internal delegate void PosteriorAdder(int firstDraw, ReadOnlySpan<double> posterior);
