using System.Globalization;

namespace LumbopelvicModel.Knowledge;

/// <summary>A band of a score, both ends included.</summary>
public sealed record ScoreBand
{
    /// <summary>Makes a band.</summary>
    /// <param name="from">The lowest score in it.</param>
    /// <param name="to">The highest score in it; not below <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="from"/> is above <paramref name="to"/>.</exception>
    public ScoreBand(int from, int to)
    {
        if (from > to)
        {
            throw new ArgumentException(FormattableString.Invariant($"The band from {from} to {to} is empty."), nameof(from));
        }

        From = from;
        To = to;
    }

    /// <summary>The lowest score in it.</summary>
    public int From { get; }

    /// <summary>The highest score in it.</summary>
    public int To { get; }

    /// <summary>The band as text, such as <c>3 to 5</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => From == To ? From.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{From} to {To}");
}
