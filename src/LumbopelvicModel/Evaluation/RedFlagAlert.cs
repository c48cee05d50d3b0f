using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A red flag that is raised, or that cannot be excluded yet.</summary>
public sealed record RedFlagAlert
{
    private readonly ValueList<Finding> _findings;

    private readonly ValueList<Measurement> _measurements;

    internal RedFlagAlert(RedFlag redFlag, IEnumerable<Finding> findings, IEnumerable<Measurement> measurements)
    {
        RedFlag = redFlag;
        _findings = ValueList<Finding>.From(findings);
        _measurements = ValueList<Measurement>.From(measurements);
    }

    /// <summary>The red flag: what is feared, how fast to act, and how.</summary>
    public RedFlag RedFlag { get; }

    /// <summary>For a raised flag the findings of its criterion that are present; for an open one those that are not assessed yet.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>For a raised flag the measurements of its criterion that are known; for an open one those that are not, such as how long it has lasted.</summary>
    public IReadOnlyList<Measurement> Measurements => _measurements;
}
