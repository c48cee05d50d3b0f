using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>How large a part of a condition's pretest probability one of its variants has.</summary>
public sealed record VariantShare
{
    private readonly ValueList<string> _cites = ValueList<string>.Empty;

    /// <summary>Makes a share.</summary>
    /// <param name="variant">The variant.</param>
    /// <param name="share">The share, above 0 and below 1.</param>
    /// <param name="basis">What it rests on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="variant"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not from 0.001 to 0.999.</exception>
    public VariantShare(ConditionVariant variant, double share, EvidenceLevel basis)
    {
        Variant = Guard.NotNull(variant);
        Share = Guard.InRange(share, 0.001, 0.999);
        Basis = Guard.Defined(basis);
    }

    /// <summary>The variant.</summary>
    public ConditionVariant Variant { get; }

    /// <summary>The share; those of one condition sum to 1.</summary>
    public double Share { get; }

    /// <summary>What it rests on.</summary>
    public EvidenceLevel Basis { get; }

    /// <summary>The keys of the citations.</summary>
    public IReadOnlyList<string> Cites
    {
        get => _cites;
        init => _cites = ValueList<string>.From(value);
    }

    /// <summary>What a reader should know, or <see langword="null"/>.</summary>
    public string? Note { get; init; }
}
