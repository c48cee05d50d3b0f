namespace LumbopelvicModel.Drawing;

/// <summary>A line on the skin at which a root ends inside a region. Drawn after the words of the sources, not measured.</summary>
/// <param name="Id">Its name in the picture.</param>
/// <param name="Knots">From the midline outwards; see <see cref="Curve"/>.</param>
internal sealed record DermatomeBorder(string Id, string Knots)
{
    private const string AboveBody = "-20";
    private const string BelowBody = "830";

    /// <summary>Below the skin at the level of the first lumbar vertebra, which sinks to the side as the ribs do.</summary>
    public static DermatomeBorder FirstVertebra { get; } = new("first-vertebra", "0,108 30,110 53,114 84,123 130,130*");

    /// <summary>Along the iliac crest.</summary>
    public static DermatomeBorder IliacCrest { get; } = new("iliac-crest", "0,200 44,184 62,174 84,165 130,157*");

    /// <summary>Across the thigh, where L2 ends and L3 begins.</summary>
    public static DermatomeBorder AcrossThigh { get; } = new("across-thigh", "0,376 24,374 44,368 64,358 84,347 130,330*");

    /// <summary>Everything on one side of it, on both halves of the body.</summary>
    public Curve Area(bool isAbove)
    {
        string edge = isAbove ? AboveBody : BelowBody;
        return Curve.Parse($"{Knots} 130,{edge}* 0,{edge}*").WithMirrorImage();
    }
}
