using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>Two conditions that come together more or less often than the coexistence factor of a profile says. It takes the factor's place.</summary>
public sealed record PairFactor
{
    private readonly Condition? _complication;
    private readonly ValueList<string> _cites = ValueList<string>.Empty;

    /// <summary>Makes a pair factor.</summary>
    /// <param name="first">One condition.</param>
    /// <param name="second">The other, of another reported source.</param>
    /// <param name="factor">The factor on the product of their pretest probabilities, from 0 to 100.</param>
    /// <param name="basis">What it rests on.</param>
    /// <exception cref="ArgumentException">The two are the same, or of the same reported source, so that they are never a pair.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is not a number from 0 to 100.</exception>
    public PairFactor(Condition first, Condition second, double factor, EvidenceLevel basis)
    {
        First = Guard.NotNull(first);
        Second = Guard.NotNull(second);
        Factor = Guard.InRange(factor, 0, 100);
        Basis = Guard.Defined(basis);
        if (first.ReportedSource == second.ReportedSource)
        {
            throw new ArgumentException($"{first} and {second} are of one source: only conditions of different sources are paired.", nameof(second));
        }
    }

    /// <summary>One condition.</summary>
    public Condition First { get; }

    /// <summary>The other condition.</summary>
    public Condition Second { get; }

    /// <summary>The factor on the product of their pretest probabilities.</summary>
    public double Factor { get; }

    /// <summary>What it rests on.</summary>
    public EvidenceLevel Basis { get; }

    /// <summary>
    /// The one of the two that is a complication of the other, or <see langword="null"/>. Where it is there, its frequencies hold for both: cauda equina
    /// syndrome from a disc herniation is one event, and its findings must not count once for each name.
    /// </summary>
    /// <exception cref="ArgumentException">It is neither of the two.</exception>
    public Condition? Complication
    {
        get => _complication;
        init => _complication = value is null || value == First || value == Second
            ? value
            : throw new ArgumentException($"{value} is neither {First} nor {Second}.", nameof(value));
    }

    /// <summary>The keys of the citations.</summary>
    public IReadOnlyList<string> Cites
    {
        get => _cites;
        init => _cites = ValueList<string>.From(value);
    }

    /// <summary>What a reader should know, or <see langword="null"/>.</summary>
    public string? Note { get; init; }
}
