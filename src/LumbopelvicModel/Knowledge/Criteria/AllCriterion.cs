using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>True when every part is true, false when one is false.</summary>
public sealed record AllCriterion : Criterion
{
    private readonly ValueList<Criterion> _parts;

    /// <summary>Makes the criterion.</summary>
    /// <param name="parts">At least one part.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="parts"/> is empty.</exception>
    public AllCriterion(IEnumerable<Criterion> parts)
    {
        _parts = Guard.NoneNull(parts);
        if (_parts.Count == 0)
        {
            throw new ArgumentException("A criterion without parts says nothing.", nameof(parts));
        }
    }

    /// <summary>The parts, at least one.</summary>
    public IReadOnlyList<Criterion> Parts => _parts;

    internal override IEnumerable<Criterion> Leaves => _parts.SelectMany(part => part.Leaves);

    internal override bool? Evaluate(in Facts facts)
    {
        bool? result = true;
        foreach (Criterion part in _parts.AsSpan())
        {
            bool? value = part.Evaluate(facts);
            if (value == false)
            {
                return false;
            }

            result = value is null ? null : result;
        }

        return result;
    }

    /// <inheritdoc/>
    public override string ToString() => "(" + string.Join(" and ", _parts) + ")";
}
