using System.Globalization;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>A probability from 0 to 1, both included.</summary>
/// <remarks>The default is 0. Equality is equality of <see cref="Value"/>; ordering is by it.</remarks>
public readonly record struct Probability : IComparable<Probability>
{
    /// <summary>Makes a probability.</summary>
    /// <param name="value">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a number from 0 to 1; NaN is refused.</exception>
    public Probability(double value) => Value = Guard.InRange(value, 0, 1);

    /// <summary>The number from 0 to 1.</summary>
    public double Value { get; }

    /// <summary>Makes a probability from percent.</summary>
    /// <param name="percent">From 0 to 100.</param>
    /// <returns>The probability.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is not a number from 0 to 100.</exception>
    public static Probability FromPercent(double percent) => new(Guard.InRange(percent, 0, 100) / 100);

    /// <summary>The posttest probability when this is the pretest probability: odds times the likelihood ratio.</summary>
    /// <param name="likelihoodRatio">The likelihood ratio of what was found.</param>
    /// <returns>The posttest probability. 0 stays 0 and 1 stays 1 whatever is found.</returns>
    public Probability Update(LikelihoodRatio likelihoodRatio)
    {
        double weighted = Value * likelihoodRatio.Value;
        return double.IsInfinity(weighted) ? new Probability(1) : new Probability(weighted / (weighted + (1 - Value)));
    }

    /// <inheritdoc/>
    public int CompareTo(Probability other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left is smaller.</summary>
    /// <param name="left">One probability.</param>
    /// <param name="right">Another.</param>
    /// <returns>The comparison.</returns>
    public static bool operator <(Probability left, Probability right) => left.Value < right.Value;

    /// <summary>Whether the left is greater.</summary>
    /// <param name="left">One probability.</param>
    /// <param name="right">Another.</param>
    /// <returns>The comparison.</returns>
    public static bool operator >(Probability left, Probability right) => left.Value > right.Value;

    /// <summary>Whether the left is smaller or equal.</summary>
    /// <param name="left">One probability.</param>
    /// <param name="right">Another.</param>
    /// <returns>The comparison.</returns>
    public static bool operator <=(Probability left, Probability right) => left.Value <= right.Value;

    /// <summary>Whether the left is greater or equal.</summary>
    /// <param name="left">One probability.</param>
    /// <param name="right">Another.</param>
    /// <returns>The comparison.</returns>
    public static bool operator >=(Probability left, Probability right) => left.Value >= right.Value;

    /// <summary>
    /// Percent with one decimal in the invariant culture, such as <c>41.0 %</c>. What is not quite 0 or 1 does not read as if it were: below 0.001
    /// it is <c>&lt;0.1 %</c>, above 0.999 <c>&gt;99.9 %</c>.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value switch
    {
        > 0 and < 0.001 => "<0.1 %",
        > 0.999 and < 1 => ">99.9 %",
        _ => (Value * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %",
    };
}
