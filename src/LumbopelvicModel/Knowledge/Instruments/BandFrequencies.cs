using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>How often each band of a score occurs in one group of patients, lowest band first. The frequencies sum to 1 within 0.02, as printed tables do.</summary>
public sealed record BandFrequencies
{
    private readonly ValueList<double> _values;
    private readonly int? _sampleSize;
    private readonly ValueList<string> _cites = ValueList<string>.Empty;

    /// <summary>Makes a row of a score's table.</summary>
    /// <param name="values">How often each band occurs; each from 0.0001 to 0.9999, together 1 within 0.02.</param>
    /// <param name="basis">What the row rests on.</param>
    /// <exception cref="ArgumentException">There are fewer than two bands, or they do not sum to 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a number from 0.0001 to 0.9999.</exception>
    public BandFrequencies(IEnumerable<double> values, EvidenceLevel basis)
    {
        double[] copy = [.. Guard.NotNull(values)];
        double sum = 0;
        foreach (double value in copy)
        {
            sum += Guard.InRange(value, Frequency.Margin, 1 - Frequency.Margin, nameof(values));
        }

        _values = ValueList<double>.Own(copy);
        Basis = Guard.Defined(basis);
        if (_values.Count < 2)
        {
            throw new ArgumentException("A score has at least two bands.", nameof(values));
        }

        if (Math.Abs(sum - 1) > 0.02)
        {
            throw new ArgumentException(FormattableString.Invariant($"The bands sum to {sum:0.####}, not to 1."), nameof(values));
        }
    }

    /// <summary>How often each band occurs, lowest band first.</summary>
    public IReadOnlyList<double> Values => _values;

    internal ReadOnlySpan<double> Row => _values.AsSpan();

    /// <summary>What the row rests on.</summary>
    public EvidenceLevel Basis { get; }

    /// <summary>How many patients it was counted in, from 1, or <see langword="null"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int? SampleSize
    {
        get => _sampleSize;
        init => _sampleSize = value is null or >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A sample has at least one patient.");
    }

    /// <summary>The keys of the citations; empty for a judgement without one.</summary>
    public IReadOnlyList<string> Cites
    {
        get => _cites;
        init => _cites = ValueList<string>.From(value);
    }

    /// <summary>Caps, conversions and conflicts, or <see langword="null"/>.</summary>
    public string? Note { get; init; }
}
