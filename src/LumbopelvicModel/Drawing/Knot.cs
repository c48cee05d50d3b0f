namespace LumbopelvicModel.Drawing;

/// <summary>A point that a curve runs through.</summary>
/// <param name="X">Across, from the midline.</param>
/// <param name="Y">Downwards.</param>
/// <param name="IsCorner">Whether the curve turns sharply here.</param>
internal readonly record struct Knot(double X, double Y, bool IsCorner);
