using System.Globalization;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>True when a measurement stands in a relation to a threshold, unknown while it is not measured.</summary>
public sealed record MeasurementCriterion : Criterion
{
    private readonly int _index;

    /// <summary>Makes the criterion.</summary>
    /// <param name="measurement">What is measured.</param>
    /// <param name="comparison">The relation.</param>
    /// <param name="threshold">The threshold, in the unit and range of the measurement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measurement"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is no number in the range of the measurement, or <paramref name="comparison"/> is not defined.</exception>
    public MeasurementCriterion(Measurement measurement, Comparison comparison, double threshold)
    {
        Measurement = Guard.NotNull(measurement);
        Comparison = Guard.Defined(comparison);
        Threshold = Guard.InRange(threshold, measurement.Minimum, measurement.Maximum);
        _index = LumbopelvicModel.Measurements.IndexOf(measurement);
    }

    /// <summary>What is measured.</summary>
    public Measurement Measurement { get; }

    /// <summary>The relation of the value to the threshold.</summary>
    public Comparison Comparison { get; }

    /// <summary>The threshold, in the unit of the measurement.</summary>
    public double Threshold { get; }

    internal override IEnumerable<Criterion> Leaves => [this];

    internal override bool? Evaluate(in Facts facts)
    {
        double value = facts.Measured(_index);
        return double.IsNaN(value) ? null : Comparison.Holds(value, Threshold);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Measurement.Id} {Comparison.ToSymbol()} {Threshold}");
}
