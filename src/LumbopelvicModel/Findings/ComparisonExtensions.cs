namespace LumbopelvicModel;

/// <summary>What can be done with a <see cref="Comparison"/>.</summary>
public static class ComparisonExtensions
{
    /// <summary>Whether a value stands in this relation to a threshold.</summary>
    /// <param name="comparison">The relation.</param>
    /// <param name="value">The measured value.</param>
    /// <param name="threshold">The threshold.</param>
    /// <returns>Whether it holds.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="comparison"/> is not a value of <see cref="Comparison"/>.</exception>
    public static bool Holds(this Comparison comparison, double value, double threshold) => comparison switch
    {
        Comparison.Below => value < threshold,
        Comparison.AtMost => value <= threshold,
        Comparison.Above => value > threshold,
        Comparison.AtLeast => value >= threshold,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, $"{comparison} is not a comparison."),
    };

    /// <summary>The operator as JSON writes it: <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c>.</summary>
    /// <param name="comparison">The relation.</param>
    /// <returns>The operator.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="comparison"/> is not a value of <see cref="Comparison"/>.</exception>
    public static string ToSymbol(this Comparison comparison) => comparison switch
    {
        Comparison.Below => "<",
        Comparison.AtMost => "<=",
        Comparison.Above => ">",
        Comparison.AtLeast => ">=",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, $"{comparison} is not a comparison."),
    };
}
