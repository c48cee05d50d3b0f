namespace LumbopelvicModel.Drawing;

/// <summary>A straight scale: where a number stands in the picture.</summary>
/// <param name="From">The number at the start.</param>
/// <param name="To">The number at the end.</param>
/// <param name="Start">Where the scale starts.</param>
/// <param name="End">Where it ends.</param>
internal sealed record AxisScale(double From, double To, double Start, double End)
{
    public double At(double value) => Start + ((value - From) / (To - From) * (End - Start));
}
