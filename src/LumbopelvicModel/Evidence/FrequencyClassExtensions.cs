using System.Diagnostics.CodeAnalysis;

namespace LumbopelvicModel;

/// <summary>Names and numbers of a <see cref="FrequencyClass"/>.</summary>
public static class FrequencyClassExtensions
{
    internal static readonly FrequencyClass[] All =
        [FrequencyClass.Obligate, FrequencyClass.VeryFrequent, FrequencyClass.Frequent, FrequencyClass.Occasional, FrequencyClass.VeryRare, FrequencyClass.Excluded];

    /// <summary>The number that stands for the word.</summary>
    /// <param name="frequencyClass">The class.</param>
    /// <returns>The middle of its range, strictly between 0 and 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frequencyClass"/> is not a value of <see cref="FrequencyClass"/>.</exception>
    public static double Midpoint(this FrequencyClass frequencyClass) => frequencyClass switch
    {
        FrequencyClass.Obligate => 0.995,
        FrequencyClass.VeryFrequent => 0.895,
        FrequencyClass.Frequent => 0.545,
        FrequencyClass.Occasional => 0.17,
        FrequencyClass.VeryRare => 0.025,
        FrequencyClass.Excluded => 0.005,
        _ => throw new ArgumentOutOfRangeException(nameof(frequencyClass), frequencyClass, $"{frequencyClass} is not a frequency class."),
    };

    /// <summary>The JSON id, such as <c>very-frequent</c>.</summary>
    /// <param name="frequencyClass">The class.</param>
    /// <returns>The permanent id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="frequencyClass"/> is not a value of <see cref="FrequencyClass"/>.</exception>
    public static string ToId(this FrequencyClass frequencyClass) => frequencyClass switch
    {
        FrequencyClass.Obligate => "obligate",
        FrequencyClass.VeryFrequent => "very-frequent",
        FrequencyClass.Frequent => "frequent",
        FrequencyClass.Occasional => "occasional",
        FrequencyClass.VeryRare => "very-rare",
        FrequencyClass.Excluded => "excluded",
        _ => throw new ArgumentOutOfRangeException(nameof(frequencyClass), frequencyClass, $"{frequencyClass} is not a frequency class."),
    };

    internal static bool TryFromId(string id, [NotNullWhen(true)] out FrequencyClass? frequencyClass)
    {
        foreach (FrequencyClass known in All)
        {
            if (known.ToId() == id)
            {
                frequencyClass = known;
                return true;
            }
        }

        frequencyClass = null;
        return false;
    }
}
