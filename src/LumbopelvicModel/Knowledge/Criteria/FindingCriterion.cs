using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>True when a finding is present, false when it is absent, unknown while it is not assessed.</summary>
public sealed record FindingCriterion : Criterion
{
    private readonly int _index;

    /// <summary>Makes the criterion.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public FindingCriterion(Finding finding)
    {
        Finding = Guard.NotNull(finding);
        _index = LumbopelvicModel.Findings.IndexOf(finding);
    }

    /// <summary>The finding that is asked for.</summary>
    public Finding Finding { get; }

    internal override IEnumerable<Criterion> Leaves => [this];

    internal override bool? Evaluate(in Facts facts) => FindingBits.StatusOf(facts.Known, _index) switch
    {
        FindingStatus.Present => true,
        FindingStatus.Absent => false,
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => Finding.Id;
}
