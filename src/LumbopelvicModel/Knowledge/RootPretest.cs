using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>How common the involvement of each nerve root is among radiculopathies, before anything is known.</summary>
public sealed record RootPretest
{
    private readonly ValueMap<NerveRoot, Probability> _probabilities;
    private readonly ValueList<string> _cites = ValueList<string>.Empty;

    /// <summary>Makes the pretest probabilities of the roots.</summary>
    /// <param name="probabilities">The share of every root, each above 0; together 1 within 0.001.</param>
    /// <param name="neighbourFactor">The factor on the product of two neighbouring roots for both being involved, from 0 to 5.</param>
    /// <param name="basis">What the numbers rest on.</param>
    /// <exception cref="ArgumentException">A root is missing or at 0, or the shares do not sum to 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="neighbourFactor"/> is not a number from 0 to 5.</exception>
    public RootPretest(IEnumerable<KeyValuePair<NerveRoot, Probability>> probabilities, double neighbourFactor, EvidenceLevel basis)
    {
        _probabilities = ValueMap<NerveRoot, Probability>.From(Guard.NotNull(probabilities));
        NeighbourFactor = Guard.InRange(neighbourFactor, 0, 5);
        Basis = Guard.Defined(basis);
        if (NerveRoots.All.Any(root => !_probabilities.TryGetValue(root, out Probability probability) || probability.Value <= 0))
        {
            throw new ArgumentException("Every root from L1 to S1 needs a probability above 0.", nameof(probabilities));
        }

        double sum = 0;
        foreach (NerveRoot root in NerveRoots.All)
        {
            sum += _probabilities[root].Value;
        }

        if (Math.Abs(sum - 1) > 0.001)
        {
            throw new ArgumentException(FormattableString.Invariant($"The probabilities of the roots sum to {sum:0.####}, not to 1."), nameof(probabilities));
        }
    }

    /// <summary>The share of every root.</summary>
    public IReadOnlyDictionary<NerveRoot, Probability> Probabilities => _probabilities;

    /// <summary>The factor on the product of two neighbouring roots for both being involved.</summary>
    public double NeighbourFactor { get; }

    /// <summary>What the numbers rest on.</summary>
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
