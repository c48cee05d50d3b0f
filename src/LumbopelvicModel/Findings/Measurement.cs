namespace LumbopelvicModel;

/// <summary>A number that is known of a patient, with its unit and range: age, hip internal rotation in degrees, minutes of morning stiffness.</summary>
/// <remarks>Entries of <see cref="Measurements"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class Measurement
{
    internal Measurement(string id, string name, string unit, double minimum, double maximum, bool isTrait = false, Settlement? settles = null)
    {
        Id = id;
        Name = name;
        Unit = unit;
        Minimum = minimum;
        Maximum = maximum;
        IsTrait = isTrait;
        Settles = settles;
    }

    /// <summary>The permanent id, such as <c>hip-internal-rotation</c>.</summary>
    public string Id { get; }

    /// <summary>The name for a person.</summary>
    public string Name { get; }

    /// <summary>The unit, such as <c>degrees</c>; <c>ratio</c> and <c>0-10</c> have none.</summary>
    public string Unit { get; }

    /// <summary>Whether <see cref="Unit"/> is one that is said after a number; a ratio and a point on a scale have none.</summary>
    public bool HasUnit => Unit is not ("ratio" or "0-10");

    /// <summary>The lowest value that is accepted.</summary>
    public double Minimum { get; }

    /// <summary>The highest value that is accepted.</summary>
    public double Maximum { get; }

    /// <summary>
    /// Whether it describes the patient rather than what a condition does to them (age, duration of symptoms). Two conditions do not
    /// produce a trait together, so that their ratios multiply.
    /// </summary>
    public bool IsTrait { get; }

    /// <summary>The finding that the value settles, or <see langword="null"/>.</summary>
    public Settlement? Settles { get; }

    /// <summary>Whether a value is a number within <see cref="Minimum"/> and <see cref="Maximum"/>, both included.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="false"/> also for NaN and the infinities.</returns>
    public bool Accepts(double value) => value >= Minimum && value <= Maximum;

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
