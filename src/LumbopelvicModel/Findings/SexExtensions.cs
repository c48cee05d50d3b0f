namespace LumbopelvicModel;

/// <summary>Names of a <see cref="Sex"/>.</summary>
public static class SexExtensions
{
    /// <summary>The JSON id: <c>female</c> or <c>male</c>.</summary>
    /// <param name="sex">The sex.</param>
    /// <returns>The permanent id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sex"/> is not a value of <see cref="Sex"/>.</exception>
    public static string ToId(this Sex sex) => sex switch
    {
        Sex.Female => "female",
        Sex.Male => "male",
        _ => throw new ArgumentOutOfRangeException(nameof(sex), sex, $"{sex} is not a sex."),
    };
}
