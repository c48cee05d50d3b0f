using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// How common each condition is, before anything is known, among the patients of a setting. The app names the setting or passes its own
/// profile; it is never guessed from the complaint, because location and age would then count twice.
/// </summary>
/// <remarks>
/// The probabilities are those of having the condition, alone or beside another, so that a presentation in which nothing is known returns
/// them exactly. What they leave over is the probability of none of the modelled conditions: <see cref="KnowledgeBase.OtherIn"/>.
/// </remarks>
public sealed record PretestProfile
{
    private readonly ValueMap<Condition, Probability> _probabilities;
    private readonly ValueList<string> _cites = ValueList<string>.Empty;

    /// <summary>Makes a profile.</summary>
    /// <param name="id">The permanent id, such as <c>spine-clinic</c>.</param>
    /// <param name="name">The setting in words.</param>
    /// <param name="probabilities">The pretest probability of every condition, each above 0.</param>
    /// <param name="coexistence">How much more often than by chance two conditions of different sources come together: 1 would be chance, 0 never; from 0 to 5.</param>
    /// <param name="basis">What the numbers rest on.</param>
    /// <exception cref="ArgumentException">A text is blank, a condition is missing or at 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="coexistence"/> is not a number from 0 to 5.</exception>
    public PretestProfile(string id, string name, IEnumerable<KeyValuePair<Condition, Probability>> probabilities, double coexistence, EvidenceLevel basis)
    {
        Id = Guard.NotBlank(id);
        Name = Guard.NotBlank(name);
        _probabilities = ValueMap<Condition, Probability>.From(Guard.NotNull(probabilities));
        Coexistence = Guard.InRange(coexistence, 0, 5);
        Basis = Guard.Defined(basis);
        List<Condition> missing = [.. Conditions.All.Where(condition => !_probabilities.TryGetValue(condition, out Probability probability) || probability.Value <= 0)];
        if (missing.Count > 0)
        {
            throw new ArgumentException($"The profile {id} gives no probability above 0 for {string.Join(", ", missing)}.", nameof(probabilities));
        }
    }

    /// <summary>The permanent id, such as <c>spine-clinic</c>.</summary>
    public string Id { get; }

    /// <summary>The setting in words.</summary>
    public string Name { get; }

    /// <summary>The pretest probability of every condition.</summary>
    public IReadOnlyDictionary<Condition, Probability> Probabilities => _probabilities;

    /// <summary>The factor on the product of two pretest probabilities for a pair of different sources.</summary>
    public double Coexistence { get; }

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
