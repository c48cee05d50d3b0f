namespace LumbopelvicModel;

/// <summary>Names of a <see cref="Movement"/>.</summary>
public static class MovementExtensions
{
    /// <summary>The permanent id, such as <c>hip-flexion</c>.</summary>
    /// <param name="movement">The movement.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="movement"/> is not a value of the enumeration.</exception>
    public static string ToId(this Movement movement) => movement switch
    {
        Movement.HipFlexion => "hip-flexion",
        Movement.HipExtension => "hip-extension",
        Movement.HipAbduction => "hip-abduction",
        Movement.HipAdduction => "hip-adduction",
        Movement.KneeExtension => "knee-extension",
        Movement.KneeFlexion => "knee-flexion",
        Movement.AnkleDorsiflexion => "ankle-dorsiflexion",
        Movement.AnklePlantarFlexion => "ankle-plantar-flexion",
        Movement.FootInversion => "foot-inversion",
        Movement.FootEversion => "foot-eversion",
        Movement.GreatToeExtension => "great-toe-extension",
        Movement.LateralToeExtension => "lateral-toe-extension",
        Movement.ToeFlexion => "toe-flexion",
        _ => throw new ArgumentOutOfRangeException(nameof(movement), movement, $"{movement} is not a movement."),
    };

    /// <summary>The name for a person, such as "hip flexion".</summary>
    /// <param name="movement">The movement.</param>
    /// <returns>The name in lower case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="movement"/> is not a value of the enumeration.</exception>
    public static string ToName(this Movement movement) => movement.ToId().Replace('-', ' ');
}
