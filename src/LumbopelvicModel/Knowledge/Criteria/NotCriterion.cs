using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>True when a criterion is false and the other way round; unknown stays unknown.</summary>
public sealed record NotCriterion : Criterion
{
    /// <summary>Makes the criterion.</summary>
    /// <param name="negated">The criterion to negate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="negated"/> is null.</exception>
    public NotCriterion(Criterion negated) => Negated = Guard.NotNull(negated);

    /// <summary>The criterion that is negated.</summary>
    public Criterion Negated { get; }

    internal override IEnumerable<Criterion> Leaves => Negated.Leaves;

    internal override bool? Evaluate(in Facts facts) => Negated.Evaluate(facts) is { } value ? !value : null;

    /// <inheritdoc/>
    public override string ToString() => "not " + Negated;
}
