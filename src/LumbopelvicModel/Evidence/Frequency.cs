using System.Globalization;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>How often something is found, with what the number rests on: a study, or judgement and said so.</summary>
/// <remarks>Strictly between 0 and 1 (at least 0.0001 away from both): a finding that "always" or "never" occurs could not be outweighed by anything. Equality is by value, sources included.</remarks>
public sealed record Frequency
{
    /// <summary>The smallest distance from 0 and 1.</summary>
    public const double Margin = 0.0001;

    private readonly int? _sampleSize;
    private readonly ValueList<string> _cites = ValueList<string>.Empty;

    /// <summary>Makes a frequency.</summary>
    /// <param name="value">How often, from 0.0001 to 0.9999.</param>
    /// <param name="basis">What it rests on.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a number from 0.0001 to 0.9999, or <paramref name="basis"/> is not defined.</exception>
    public Frequency(double value, EvidenceLevel basis)
    {
        Value = Guard.InRange(value, Margin, 1 - Margin);
        Basis = Guard.Defined(basis);
    }

    private Frequency(FrequencyClass frequencyClass)
        : this(frequencyClass.Midpoint(), EvidenceLevel.Judgement) => Class = frequencyClass;

    /// <summary>How often, strictly between 0 and 1.</summary>
    public double Value { get; }

    /// <summary>What the number rests on.</summary>
    public EvidenceLevel Basis { get; }

    /// <summary>The word that the number stands for, or <see langword="null"/> where a number was given.</summary>
    public FrequencyClass? Class { get; }

    /// <summary>How many patients it was counted in, from 1, or <see langword="null"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int? SampleSize
    {
        get => _sampleSize;
        init => _sampleSize = value is null or >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A sample has at least one patient.");
    }

    /// <summary>The published interval, taken as one of 95 %, or <see langword="null"/>.</summary>
    public ProbabilityInterval? Interval { get; init; }

    /// <summary>
    /// How many patients the number counts as where its uncertainty is drawn: what its interval is worth, else its sample size, but never fewer than
    /// it takes to have seen the rarer outcome once. A judgement, whatever stands beside it, and a number whose sample is not known count as 20, or
    /// as many as it takes to have seen the rarer outcome 4 times. So at least 2; need not be whole.
    /// </summary>
    public double EffectiveSampleSize => EffectiveSize.Of(Value, Basis, SampleSize, Interval);

    /// <summary>The keys of the citations; empty for a judgement without one.</summary>
    public IReadOnlyList<string> Cites
    {
        get => _cites;
        init => _cites = ValueList<string>.From(value);
    }

    /// <summary>Caps, conversions and conflicts, or <see langword="null"/>.</summary>
    public string? Note { get; init; }

    /// <summary>A number without a study.</summary>
    /// <param name="value">How often, from 0.0001 to 0.9999.</param>
    /// <returns>The frequency.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a number from 0.0001 to 0.9999.</exception>
    public static Frequency Judgement(double value) => new(value, EvidenceLevel.Judgement);

    /// <summary>A frequency that is known in words only; a judgement.</summary>
    /// <param name="frequencyClass">The word.</param>
    /// <returns>The frequency at the middle of the range of the class.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frequencyClass"/> is not a value of <see cref="FrequencyClass"/>.</exception>
    public static Frequency Of(FrequencyClass frequencyClass) => new(Guard.Defined(frequencyClass));

    /// <summary>The number in the invariant culture with its basis.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} ({Basis.ToId()})");
}
