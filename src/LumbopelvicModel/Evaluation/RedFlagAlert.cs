using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A red flag that is raised, or that cannot be excluded yet.</summary>
public sealed record RedFlagAlert
{
    private readonly ValueList<Finding> _findings;

    internal RedFlagAlert(RedFlag redFlag, IEnumerable<Finding> findings)
    {
        RedFlag = redFlag;
        _findings = ValueList<Finding>.From(findings);
    }

    /// <summary>The red flag: what is feared, how fast to act, and how.</summary>
    public RedFlag RedFlag { get; }

    /// <summary>For a raised flag the findings of its criterion that are present; for an open one those that are not assessed yet.</summary>
    public IReadOnlyList<Finding> Findings => _findings;
}
