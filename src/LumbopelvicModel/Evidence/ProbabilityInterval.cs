namespace LumbopelvicModel;

/// <summary>A published interval of a frequency, usually a 95 % confidence interval.</summary>
public sealed record ProbabilityInterval
{
    /// <summary>Makes an interval.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end; not below <paramref name="low"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>.</exception>
    public ProbabilityInterval(Probability low, Probability high)
    {
        if (low > high)
        {
            throw new ArgumentException($"The lower end {low} is above the upper end {high}.", nameof(low));
        }

        Low = low;
        High = high;
    }

    /// <summary>The lower end.</summary>
    public Probability Low { get; }

    /// <summary>The upper end.</summary>
    public Probability High { get; }
}
