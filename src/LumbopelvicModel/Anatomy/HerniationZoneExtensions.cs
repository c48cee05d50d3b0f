namespace LumbopelvicModel;

/// <summary>Names of a <see cref="HerniationZone"/>.</summary>
public static class HerniationZoneExtensions
{
    /// <summary>The JSON id: <c>central</c>, <c>paracentral</c>, <c>foraminal</c> or <c>far-lateral</c>.</summary>
    /// <param name="zone">The zone.</param>
    /// <returns>The permanent id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="zone"/> is not a value of the enumeration.</exception>
    public static string ToId(this HerniationZone zone) => zone switch
    {
        HerniationZone.Central => "central",
        HerniationZone.Paracentral => "paracentral",
        HerniationZone.Foraminal => "foraminal",
        HerniationZone.FarLateral => "far-lateral",
        _ => throw new ArgumentOutOfRangeException(nameof(zone), zone, $"{zone} is not a herniation zone."),
    };

    /// <summary>The name for a person, such as "far lateral".</summary>
    /// <param name="zone">The zone.</param>
    /// <returns>The name in lower case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="zone"/> is not a value of the enumeration.</exception>
    public static string ToName(this HerniationZone zone) => zone == HerniationZone.FarLateral ? "far lateral" : zone.ToId();
}
