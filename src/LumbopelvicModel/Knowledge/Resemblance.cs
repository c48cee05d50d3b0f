using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// A condition that behaves like another for want of numbers of its own: where a rule is silent about it but speaks about the other, its
/// frequency is taken part of the way, on a logarithmic scale, from the background to the other's. A judgement by analogy.
/// </summary>
/// <remarks>Rows for one condition are tried in order; the first whose model the rule speaks about counts. Not transitive, and never for instruments.</remarks>
public sealed record Resemblance
{
    /// <summary>Makes a resemblance.</summary>
    /// <param name="condition">The condition without numbers of its own.</param>
    /// <param name="like">The condition that it behaves like.</param>
    /// <param name="share">How far, from above 0 to 1: <c>background^(1-share) * frequency^share</c>.</param>
    /// <exception cref="ArgumentException">The two are the same.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is not above 0 and at most 1.</exception>
    public Resemblance(Condition condition, Condition like, double share)
    {
        Condition = Guard.NotNull(condition);
        Like = Guard.NotNull(like);
        Share = Guard.InRange(share, double.Epsilon, 1);
        if (condition == like)
        {
            throw new ArgumentException($"{condition} cannot resemble itself.", nameof(like));
        }
    }

    /// <summary>The condition without numbers of its own.</summary>
    public Condition Condition { get; }

    /// <summary>The condition that it behaves like.</summary>
    public Condition Like { get; }

    /// <summary>How far, from above 0 to 1.</summary>
    public double Share { get; }

    /// <summary>What a reader should know, or <see langword="null"/>.</summary>
    public string? Note { get; init; }
}
