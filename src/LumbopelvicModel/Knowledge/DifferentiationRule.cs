using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>A rule that tells conditions apart: how often its criterion holds in patients with each condition, and in everyone else.</summary>
public sealed record DifferentiationRule : Rule<Condition>
{
    private readonly ValueMap<ConditionVariant, Frequency> _givenVariants = ValueMap<ConditionVariant, Frequency>.Empty;

    /// <summary>Makes a rule.</summary>
    /// <param name="id">The permanent id.</param>
    /// <param name="criterion">What is asked of the presentation.</param>
    /// <param name="family">The family of findings that measure the same thing.</param>
    /// <param name="background">How often the criterion holds in the mix of all patients.</param>
    /// <param name="given">How often it holds in patients with each condition; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> or <paramref name="family"/> is blank, or <paramref name="given"/> is empty or names a condition twice.</exception>
    public DifferentiationRule(string id, Criterion criterion, string family, Frequency background, IEnumerable<KeyValuePair<Condition, Frequency>> given)
        : base(id, criterion, family, background, given)
    {
    }

    /// <summary>How often the criterion holds with a variant where it differs from its condition; in JSON a key of <c>given</c> beside the condition's.</summary>
    public IReadOnlyDictionary<ConditionVariant, Frequency> GivenVariants
    {
        get => _givenVariants;
        init => _givenVariants = ValueMap<ConditionVariant, Frequency>.From(value);
    }
}
