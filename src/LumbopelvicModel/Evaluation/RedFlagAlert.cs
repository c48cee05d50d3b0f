using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A red flag that is raised, or that cannot be excluded yet.</summary>
/// <remarks>Equality is by value: the same red flag for the same findings and measurements.</remarks>
public sealed record RedFlagAlert
{
    // The lists are made when they are asked for: an assessment has some twenty alerts, and most are never opened.
    private readonly CompiledRedFlag _flag;
    private readonly bool _isRaised;
    private readonly Presentation _presentation;

    internal RedFlagAlert(CompiledRedFlag flag, bool isRaised, Presentation presentation)
    {
        _flag = flag;
        _isRaised = isRaised;
        _presentation = presentation;
    }

    /// <summary>The red flag: what is feared, how fast to act, and how.</summary>
    public RedFlag RedFlag => _flag.Flag;

    /// <summary>For a raised flag the findings of its criterion that are present; for an open one those that are not assessed yet.</summary>
    public IReadOnlyList<Finding> Findings => _flag.FindingsThatAre(_isRaised ? FindingStatus.Present : FindingStatus.NotAssessed, _presentation);

    /// <summary>For a raised flag the measurements of its criterion that are known; for an open one those that are not, such as how long it has lasted.</summary>
    public IReadOnlyList<Measurement> Measurements => _flag.MeasurementsThatAre(_isRaised, _presentation);

    /// <inheritdoc/>
    public bool Equals(RedFlagAlert? other) =>
        other is not null
        && RedFlag == other.RedFlag
        && Findings.Equals(other.Findings)
        && Measurements.Equals(other.Measurements);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RedFlag, Findings, Measurements);
}
