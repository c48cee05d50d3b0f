namespace LumbopelvicModel;

/// <summary>Names of a <see cref="PainSource"/>.</summary>
public static class PainSourceExtensions
{
    /// <summary>The JSON id, such as <c>lumbar-spine</c>.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The permanent id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is not a value of <see cref="PainSource"/>.</exception>
    public static string ToId(this PainSource source) => source switch
    {
        PainSource.LumbarSpine => "lumbar-spine",
        PainSource.HipJoint => "hip-joint",
        PainSource.SacroiliacJoint => "sacroiliac-joint",
        PainSource.Peripheral => "peripheral",
        PainSource.Serious => "serious",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, $"{source} is not a pain source."),
    };

    /// <summary>The name for a person, such as "lumbar spine".</summary>
    /// <param name="source">The source.</param>
    /// <returns>The name in lower case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is not a value of <see cref="PainSource"/>.</exception>
    public static string ToName(this PainSource source) => source switch
    {
        PainSource.LumbarSpine => "lumbar spine",
        PainSource.HipJoint => "hip joint",
        PainSource.SacroiliacJoint => "sacroiliac joint",
        PainSource.Peripheral => "nerve or muscle outside the spine",
        PainSource.Serious => "serious condition",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, $"{source} is not a pain source."),
    };
}
