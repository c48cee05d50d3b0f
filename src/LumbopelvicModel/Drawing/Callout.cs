namespace LumbopelvicModel.Drawing;

/// <summary>A label beside a figure with a line to the place that it names.</summary>
/// <param name="X">The place, across the picture.</param>
/// <param name="Y">The place, down the picture.</param>
/// <param name="Title">What it is.</param>
/// <param name="Details">What there is to say, one line each.</param>
internal sealed record Callout(double X, double Y, string Title, IReadOnlyList<string> Details);
