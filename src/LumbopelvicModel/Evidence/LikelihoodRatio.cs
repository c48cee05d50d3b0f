using System.Globalization;

namespace LumbopelvicModel;

/// <summary>
/// How many times as often something is found in patients with a condition as in everyone else. Above 1 it speaks for the condition,
/// below 1 against it; 1 says nothing.
/// </summary>
/// <remarks>The default is 1, no information. 0, negative numbers, NaN and the infinities cannot be held: nothing found at the bedside is final.</remarks>
public readonly record struct LikelihoodRatio
{
    // The zero bit pattern is free to mean 1, because 0 is refused; so the default carries no information.
    private readonly double _value;

    /// <summary>Makes a likelihood ratio.</summary>
    /// <param name="value">Greater than 0 and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a finite number above 0.</exception>
    public LikelihoodRatio(double value)
    {
        if (!double.IsFinite(value) || value <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A likelihood ratio is a finite number above 0.");
        }

        _value = value == 1 ? 0 : value;
    }

    /// <summary>The number, as published.</summary>
    public double Value => _value == 0 ? 1 : _value;

    /// <summary>Ten times the common logarithm: +10 multiplies the odds by ten, +3 about doubles them, 0 says nothing.</summary>
    public double Decibans => 10 * Math.Log10(Value);

    /// <summary>Whether it says nothing.</summary>
    public bool IsUninformative => _value == 0;

    /// <summary>The ratio when a test is positive: sensitivity / (1 - specificity).</summary>
    /// <param name="sensitivity">How often the test is positive with the condition.</param>
    /// <param name="specificity">How often the test is negative without it.</param>
    /// <returns>LR+.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ratio would be 0 or infinite.</exception>
    public static LikelihoodRatio Positive(Probability sensitivity, Probability specificity) => new(sensitivity.Value / (1 - specificity.Value));

    /// <summary>The ratio when a test is negative: (1 - sensitivity) / specificity.</summary>
    /// <param name="sensitivity">How often the test is positive with the condition.</param>
    /// <param name="specificity">How often the test is negative without it.</param>
    /// <returns>LR-.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ratio would be 0 or infinite.</exception>
    public static LikelihoodRatio Negative(Probability sensitivity, Probability specificity) => new((1 - sensitivity.Value) / specificity.Value);

    /// <summary>The number in the invariant culture with two decimals at most, below 0.01 with two significant digits, so that it never reads as 0.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value.ToString(Value < 0.01 ? "G2" : "0.##", CultureInfo.InvariantCulture);
}
