using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// How often a criterion holds with each hypothesis, and in everyone else. What <see cref="DifferentiationRule"/> and <see cref="RootRule"/> share.
/// </summary>
/// <typeparam name="THypothesis">What the rule tells apart: conditions or nerve roots.</typeparam>
/// <remarks>Equality is by value; the order in which hypotheses are given does not count.</remarks>
public abstract record Rule<THypothesis> : IClaimCarrier
    where THypothesis : class
{
    private readonly ValueMap<THypothesis, Frequency> _given;
    private readonly string? _name;
    private readonly ValueList<THypothesis> _silentOn = ValueList<THypothesis>.Empty;
    private readonly ValueList<string> _claims = ValueList<string>.Empty;
    private readonly ValueList<string> _cites = ValueList<string>.Empty;

    private protected Rule(string id, Criterion criterion, string family, Frequency background, IEnumerable<KeyValuePair<THypothesis, Frequency>> given)
    {
        Id = Guard.NotBlank(id);
        Criterion = Guard.NotNull(criterion);
        Family = Guard.NotBlank(family);
        Background = Guard.NotNull(background);
        _given = ValueMap<THypothesis, Frequency>.From(Guard.NotNull(given));
        if (_given.Count == 0)
        {
            throw new ArgumentException($"The rule {id} gives no frequency for anything.", nameof(given));
        }
    }

    /// <summary>The permanent id.</summary>
    public string Id { get; }

    /// <summary>What is asked of the presentation.</summary>
    public Criterion Criterion { get; }

    /// <summary>What it is called in an explanation; unless given, the name of the finding, or the criterion as text.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public string Name
    {
        get => _name ?? (Criterion is FindingCriterion single ? single.Finding.Name : Criterion.ToString());
        init => _name = Guard.NotBlank(value);
    }

    /// <summary>
    /// The family of findings that measure the same thing. Within a family only the strongest evidence for and the strongest against
    /// a hypothesis count; across families evidence adds.
    /// </summary>
    public string Family { get; }

    /// <summary>How often the criterion holds in the mix of all patients with such a complaint.</summary>
    public Frequency Background { get; }

    /// <summary>How often the criterion holds with each hypothesis that the rule speaks about; on the others it is silent.</summary>
    public IReadOnlyDictionary<THypothesis, Frequency> Given => _given;

    /// <summary>
    /// Hypotheses that are no different from everyone else in this respect, written <c>"background"</c> in JSON. Where the rule merely says
    /// nothing, a <see cref="Resemblance"/> may speak for it; here it may not.
    /// </summary>
    /// <exception cref="ArgumentException">One of them is in <see cref="Given"/> too.</exception>
    public IReadOnlyList<THypothesis> SilentOn
    {
        get => _silentOn;
        init => _silentOn = Guard.NotNull(value).FirstOrDefault(_given.ContainsKey) is { } spoken
            ? throw new ArgumentException($"The rule {Id} gives a frequency for {spoken} and is silent on it.", nameof(value))
            : ValueList<THypothesis>.From(value);
    }

    /// <summary>Whether a <see cref="Name"/> was given.</summary>
    internal bool IsNamed => _name is not null;

    /// <summary>Which answer counts.</summary>
    public Weighs Weighs { get; init; } = Weighs.PresenceAndAbsence;

    /// <summary>The ids of the article claims that the rule carries.</summary>
    public IReadOnlyList<string> Claims
    {
        get => _claims;
        init => _claims = ValueList<string>.From(value);
    }

    /// <summary>The keys of the citations of the rule as a whole; the single numbers have their own.</summary>
    public IReadOnlyList<string> Cites
    {
        get => _cites;
        init => _cites = ValueList<string>.From(value);
    }

    /// <summary>What a reader should know about the numbers, or <see langword="null"/>.</summary>
    public string? Note { get; init; }

    /// <summary>The likelihood ratio of a hypothesis when the criterion holds; 1 where the rule is silent.</summary>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <returns>Given divided by background.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hypothesis"/> is null.</exception>
    public LikelihoodRatio PositiveLikelihoodRatio(THypothesis hypothesis) =>
        _given.TryGetValue(Guard.NotNull(hypothesis), out Frequency? given) ? new LikelihoodRatio(given.Value / Background.Value) : default;

    /// <summary>The likelihood ratio of a hypothesis when the criterion does not hold; 1 where the rule is silent or weighs presence only.</summary>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <returns>(1 - given) divided by (1 - background).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hypothesis"/> is null.</exception>
    public LikelihoodRatio NegativeLikelihoodRatio(THypothesis hypothesis) =>
        Weighs != Weighs.PresenceOnly && _given.TryGetValue(Guard.NotNull(hypothesis), out Frequency? given)
            ? new LikelihoodRatio((1 - given.Value) / (1 - Background.Value))
            : default;
}
