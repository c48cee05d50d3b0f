using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A red flag with its compiled criterion and what that asks for.</summary>
internal sealed class CompiledRedFlag
{
    private readonly CompiledCriterion _criterion;
    private readonly Measurement[] _measurements;
    private readonly ulong[] _asked = new ulong[FindingBits.Words];

    public CompiledRedFlag(RedFlag flag)
    {
        Flag = flag;
        _criterion = CompiledCriterion.Of(flag.Criterion);
        _measurements = [.. flag.Criterion.Measurements];
        Findings = [.. flag.Criterion.Findings];
        foreach (Finding finding in Findings)
        {
            int index = LumbopelvicModel.Findings.IndexOf(finding);
            _asked[FindingBits.WordOf(index)] |= FindingBits.BitOf(index);
        }
    }

    public RedFlag Flag { get; }

    /// <summary>The findings that it asks for, each once, in the order of writing.</summary>
    public Finding[] Findings { get; }

    /// <summary>Whether it is raised; null while it is open.</summary>
    public bool? Evaluate(in Facts facts) => _criterion.Evaluate(facts);

    /// <summary>Whether it asks for a finding.</summary>
    public bool AsksFor(int finding) => (_asked[FindingBits.WordOf(finding)] & FindingBits.BitOf(finding)) != 0;

    /// <summary>Whether it asks for any finding of which one presentation knows other than another.</summary>
    public bool Notices(ReadOnlySpan<ulong> known, ReadOnlySpan<ulong> other)
    {
        for (int word = 0; word < _asked.Length; word++)
        {
            ulong changed = (known[word] ^ other[word]) | (known[FindingBits.Words + word] ^ other[FindingBits.Words + word]);
            if ((changed & _asked[word]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The findings that it asks for and that have a status.</summary>
    public ValueList<Finding> FindingsThatAre(FindingStatus status, Presentation presentation) =>
        ValueList<Finding>.From(Findings.Where(finding => presentation.Status(finding) == status));

    /// <summary>The measurements that it asks for and that are known, or those that are not.</summary>
    public ValueList<Measurement> MeasurementsThatAre(bool known, Presentation presentation) =>
        ValueList<Measurement>.From(_measurements.Where(measurement => presentation.Value(measurement) is not null == known));
}
