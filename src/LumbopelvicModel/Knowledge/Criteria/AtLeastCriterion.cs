using System.Globalization;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>True when a number of parts is true, false when so many can no longer become true.</summary>
public sealed record AtLeastCriterion : Criterion
{
    private readonly ValueList<Criterion> _parts;

    /// <summary>Makes the criterion.</summary>
    /// <param name="count">How many, from 1 to the number of parts.</param>
    /// <param name="parts">At least one part.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not from 1 to the number of parts.</exception>
    public AtLeastCriterion(int count, IEnumerable<Criterion> parts)
    {
        _parts = Guard.NoneNull(parts);
        if (count < 1 || count > _parts.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, string.Create(CultureInfo.InvariantCulture, $"{count} of {_parts.Count} parts can not be asked for: the count is from 1 to the number of parts."));
        }

        Count = count;
    }

    /// <summary>How many parts must be true.</summary>
    public int Count { get; }

    /// <summary>The parts, at least <see cref="Count"/>.</summary>
    public IReadOnlyList<Criterion> Parts => _parts;

    internal override IEnumerable<Criterion> Leaves => _parts.SelectMany(part => part.Leaves);

    internal override bool? Evaluate(in Facts facts)
    {
        int holding = 0;
        int open = 0;
        foreach (Criterion part in _parts.AsSpan())
        {
            bool? value = part.Evaluate(facts);
            holding += value == true ? 1 : 0;
            open += value is null ? 1 : 0;
        }

        return holding >= Count ? true : holding + open < Count ? false : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"at least {Count} of ({string.Join(", ", _parts)})");
}
