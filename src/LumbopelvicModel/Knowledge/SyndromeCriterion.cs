using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>Which findings make up a syndrome.</summary>
public sealed record SyndromeCriterion
{
    /// <summary>Makes a definition.</summary>
    /// <param name="syndrome">The syndrome.</param>
    /// <param name="criterion">When it is there.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SyndromeCriterion(Syndrome syndrome, Criterion criterion)
    {
        Syndrome = Guard.NotNull(syndrome);
        Criterion = Guard.NotNull(criterion);
    }

    /// <summary>The syndrome.</summary>
    public Syndrome Syndrome { get; }

    /// <summary>When it is there.</summary>
    public Criterion Criterion { get; }
}
