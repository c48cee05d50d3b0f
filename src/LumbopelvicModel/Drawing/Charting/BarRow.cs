namespace LumbopelvicModel.Drawing;

/// <summary>One row of a bar chart.</summary>
/// <param name="Key">What the row is about, with its id, such as condition and lumbar-facet-pain.</param>
/// <param name="Label">What stands beside the bar.</param>
/// <param name="Value">How long the bar is, on the scale of the chart.</param>
/// <param name="Figure">The same for a reader.</param>
/// <param name="Range">The ends of a whisker, or <see langword="null"/> for none.</param>
/// <param name="IsHollow">Whether the bar is only outlined, which tells it from the others without colour.</param>
internal sealed record BarRow((string Name, string Id) Key, string Label, double Value, string Figure, (double Low, double High)? Range = null, bool IsHollow = false);
