namespace LumbopelvicModel;

/// <summary>Names of a <see cref="FitLevel"/>.</summary>
public static class FitLevelExtensions
{
    internal static readonly IReadOnlyList<FitLevel> All = [FitLevel.TooLittleKnown, FitLevel.Fits, FitLevel.NothingFitsWell];

    /// <summary>The JSON id: <c>too-little-known</c>, <c>fits</c> or <c>nothing-fits-well</c>.</summary>
    /// <param name="level">The verdict.</param>
    /// <returns>The permanent id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a value of <see cref="FitLevel"/>.</exception>
    public static string ToId(this FitLevel level) => level switch
    {
        FitLevel.TooLittleKnown => "too-little-known",
        FitLevel.Fits => "fits",
        FitLevel.NothingFitsWell => "nothing-fits-well",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, $"{level} is not a level of fit."),
    };
}
