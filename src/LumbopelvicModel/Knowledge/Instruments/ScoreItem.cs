using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>An item of a score: its points count while its criterion holds.</summary>
public sealed record ScoreItem
{
    /// <summary>Makes an item.</summary>
    /// <param name="criterion">What is asked.</param>
    /// <param name="points">The points, negative where the item speaks against; not 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is 0.</exception>
    public ScoreItem(Criterion criterion, int points)
    {
        Criterion = Guard.NotNull(criterion);
        ArgumentOutOfRangeException.ThrowIfZero(points);
        Points = points;
    }

    /// <summary>What is asked.</summary>
    public Criterion Criterion { get; }

    /// <summary>The points, negative where the item speaks against.</summary>
    public int Points { get; }

    /// <summary>The wording of the published item, or <see langword="null"/> where the finding says it.</summary>
    public string? Name { get; init; }
}
