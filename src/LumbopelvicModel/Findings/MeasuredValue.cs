using System.Globalization;

namespace LumbopelvicModel;

/// <summary>A measurement with its value in one patient.</summary>
/// <param name="Measurement">What was measured.</param>
/// <param name="Value">The value in the unit of the measurement.</param>
public sealed record MeasuredValue(Measurement Measurement, double Value)
{
    /// <summary>The measurement with its value and unit in the invariant culture, such as "Age 68 years".</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string unit = Measurement.HasUnit ? " " + Measurement.Unit : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{Measurement.Name} {Value}{unit}");
    }
}
