using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// A danger that a presentation may hold: a criterion, what is feared, how fast to act and how. Red flags are a layer of their own,
/// never netted against probabilities.
/// </summary>
public sealed record RedFlag : IClaimCarrier
{
    private readonly ValueList<string> _claims = ValueList<string>.Empty;
    private readonly ValueList<string> _cites = ValueList<string>.Empty;

    /// <summary>Makes a red flag.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="concern">What is feared: the id of a condition, or another kebab-case term such as <c>septic-arthritis</c>.</param>
    /// <param name="urgency">How fast to act.</param>
    /// <param name="criterion">When it is raised.</param>
    /// <param name="action">What to do, in plain words.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/>, <paramref name="concern"/> or <paramref name="action"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="urgency"/> is not defined.</exception>
    public RedFlag(string id, string concern, Urgency urgency, Criterion criterion, string action)
    {
        Id = Guard.NotBlank(id);
        Concern = Guard.NotBlank(concern);
        Urgency = Guard.Defined(urgency);
        Criterion = Guard.NotNull(criterion);
        Action = Guard.NotBlank(action);
    }

    /// <summary>The permanent id.</summary>
    public string Id { get; }

    /// <summary>What is feared: the id of a condition, or another term such as <c>septic-arthritis</c>.</summary>
    public string Concern { get; }

    /// <summary>The concern in words.</summary>
    public string ConcernName => Conditions.TryGet(Concern, out Condition? condition)
        ? condition.Name
        : char.ToUpperInvariant(Concern[0]) + Concern[1..].Replace('-', ' ');

    /// <summary>How fast to act.</summary>
    public Urgency Urgency { get; }

    /// <summary>When it is raised; while this is unknown the flag is open.</summary>
    public Criterion Criterion { get; }

    /// <summary>What to do, in plain words.</summary>
    public string Action { get; }

    /// <summary>The keys of the guidelines and studies.</summary>
    public IReadOnlyList<string> Cites
    {
        get => _cites;
        init => _cites = ValueList<string>.From(value);
    }

    /// <summary>The ids of the article claims that it carries.</summary>
    public IReadOnlyList<string> Claims
    {
        get => _claims;
        init => _claims = ValueList<string>.From(value);
    }

    /// <summary>What a reader should know, or <see langword="null"/>.</summary>
    public string? Note { get; init; }
}
