namespace LumbopelvicModel;

/// <summary>What can be done with a <see cref="Side"/>.</summary>
public static class SideExtensions
{
    /// <summary>The side in a mirror: left becomes right and right becomes left; both sides and the midline stay.</summary>
    /// <param name="side">The side to mirror.</param>
    /// <returns>The mirrored side.</returns>
    public static Side Mirror(this Side side) => side switch
    {
        Side.Left => Side.Right,
        Side.Right => Side.Left,
        _ => side,
    };

    /// <summary>The JSON id of the side: <c>left</c>, <c>right</c>, <c>bilateral</c> or <c>midline</c>.</summary>
    /// <param name="side">The side.</param>
    /// <returns>The permanent id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not a value of <see cref="Side"/>.</exception>
    public static string ToId(this Side side) => side switch
    {
        Side.Left => "left",
        Side.Right => "right",
        Side.Bilateral => "bilateral",
        Side.Midline => "midline",
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, $"{side} is not a side."),
    };
}
