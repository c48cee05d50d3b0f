namespace LumbopelvicModel;

/// <summary>A measurement with its value in one patient.</summary>
/// <param name="Measurement">What was measured.</param>
/// <param name="Value">The value in the unit of the measurement.</param>
public sealed record MeasuredValue(Measurement Measurement, double Value);
