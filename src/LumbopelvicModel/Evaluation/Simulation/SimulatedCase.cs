using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>An invented patient of whom the truth is known. It comes from the model's own numbers: material for teaching and tests, never evidence.</summary>
public sealed record SimulatedCase
{
    private readonly ValueList<SimulatedTruth> _truth;

    internal SimulatedCase(Presentation presentation, IEnumerable<SimulatedTruth> truth)
    {
        Presentation = presentation;
        _truth = ValueList<SimulatedTruth>.From(truth);
    }

    /// <summary>What is known of the patient, to be evaluated like any other presentation.</summary>
    public Presentation Presentation { get; }

    /// <summary>What the patient has: one condition, two of different sources, or nothing of what is modelled (empty).</summary>
    public IReadOnlyList<SimulatedTruth> Truth => _truth;

    /// <summary>Whether the patient has a condition, alone or beside another.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>Whether it is part of the truth.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public bool Has(Condition condition)
    {
        Guard.NotNull(condition);
        return _truth.Any(truth => truth.Condition == condition);
    }
}
