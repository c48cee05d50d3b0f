using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>True when the patient is of a sex, unknown while the sex is not given.</summary>
public sealed record SexCriterion : Criterion
{
    /// <summary>Makes the criterion.</summary>
    /// <param name="sex">The sex.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sex"/> is not defined.</exception>
    public SexCriterion(Sex sex) => Sex = Guard.Defined(sex);

    /// <summary>The sex that is asked for.</summary>
    public Sex Sex { get; }

    internal override IEnumerable<Criterion> Leaves => [this];

    internal override bool? Evaluate(in Facts facts) => facts.Sex is { } known ? known == Sex : null;

    /// <inheritdoc/>
    public override string ToString() => "sex = " + Sex.ToId();
}
