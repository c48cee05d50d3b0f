using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A red flag with its compiled criterion and what that asks for.</summary>
internal sealed class CompiledRedFlag
{
    private readonly CompiledCriterion _criterion;
    private readonly Measurement[] _measurements;
    private readonly Asked _asked;

    public CompiledRedFlag(RedFlag flag)
    {
        Flag = flag;
        _criterion = CompiledCriterion.Of(flag.Criterion);
        _measurements = [.. flag.Criterion.Measurements];
        Findings = [.. flag.Criterion.Findings];
        _asked = new Asked([flag.Criterion]);
    }

    public RedFlag Flag { get; }

    /// <summary>The findings that it asks for, each once, in the order of writing.</summary>
    public Finding[] Findings { get; }

    /// <summary>Whether it is raised; null while it is open.</summary>
    public bool? Evaluate(in Facts facts) => _asked.IsAnyKnown(facts) ? _criterion.Evaluate(facts) : null;

    /// <summary>Whether it asks for a finding.</summary>
    public bool AsksFor(int finding) => _asked.AsksFor(finding);

    /// <summary>Whether it asks for any finding that is known in one way and not, or otherwise, in another.</summary>
    public bool Notices(ReadOnlySpan<ulong> known, ReadOnlySpan<ulong> other) => _asked.IsAnyChanged(known, other);

    /// <summary>The findings that it asks for and that have a status.</summary>
    public ValueList<Finding> FindingsThatAre(FindingStatus status, Presentation presentation) =>
        ValueList<Finding>.From(Findings.Where(finding => presentation.Status(finding) == status));

    /// <summary>The measurements that it asks for and that are known, or those that are not.</summary>
    public ValueList<Measurement> MeasurementsThatAre(bool known, Presentation presentation) =>
        ValueList<Measurement>.From(_measurements.Where(measurement => presentation.Value(measurement) is not null == known));
}
