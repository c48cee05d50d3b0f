namespace LumbopelvicModel;

/// <summary>The forecasts of about one probability, and how many of them came true.</summary>
/// <param name="From">The lowest probability of the bin.</param>
/// <param name="To">The upper end of the bin, which belongs to the next one; 1 belongs to the last.</param>
/// <param name="Count">How many forecasts; never 0.</param>
/// <param name="Predicted">The mean of the forecasts.</param>
/// <param name="Observed">The share of them that came true.</param>
public sealed record CalibrationBin(double From, double To, int Count, Probability Predicted, Probability Observed);
