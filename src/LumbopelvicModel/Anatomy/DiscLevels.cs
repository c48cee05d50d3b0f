using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// The discs T12/L1 to L5/S1, rostral to caudal. About 95 % of lumbar herniations are at L4/5 or L5/S1.
/// </summary>
public static class DiscLevels
{
    private const string CaudaEquina = "Several roots of the cauda equina.";

    /// <summary>The disc between T12 and L1: paracentral root L1; the exiting root T12 is outside the model.</summary>
    public static DiscLevel T12L1 { get; } = new("T12/L1", 1, exitingRoot: null, NerveRoots.L1, "Conus medullaris and upper cauda equina.");

    /// <summary>The disc between L1 and L2: paracentral root L2, foraminal root L1.</summary>
    public static DiscLevel L1L2 { get; } = new("L1/2", 2, NerveRoots.L1, NerveRoots.L2, "Conus medullaris or upper cauda equina, as low as the conus reaches.");

    /// <summary>The disc between L2 and L3: paracentral root L3, foraminal root L2.</summary>
    public static DiscLevel L2L3 { get; } = new("L2/3", 3, NerveRoots.L2, NerveRoots.L3, CaudaEquina);

    /// <summary>The disc between L3 and L4: paracentral root L4, foraminal root L3.</summary>
    public static DiscLevel L3L4 { get; } = new("L3/4", 4, NerveRoots.L3, NerveRoots.L4, CaudaEquina);

    /// <summary>The disc between L4 and L5: paracentral root L5, foraminal root L4.</summary>
    public static DiscLevel L4L5 { get; } = new("L4/5", 5, NerveRoots.L4, NerveRoots.L5, CaudaEquina);

    /// <summary>The disc between L5 and S1: paracentral root S1, foraminal root L5.</summary>
    public static DiscLevel L5S1 { get; } = new("L5/S1", 6, NerveRoots.L5, NerveRoots.S1, "S1 and the lower sacral roots, with bladder, bowel and saddle.");

    /// <summary>Every disc, rostral to caudal.</summary>
    public static IReadOnlyList<DiscLevel> All { get; } = ValueList<DiscLevel>.Own([T12L1, L1L2, L2L3, L3L4, L4L5, L5S1]);

    /// <summary>The disc with an id, if there is one.</summary>
    /// <param name="id">The id, such as <c>L4/5</c>; <see langword="null"/> is no disc.</param>
    /// <param name="level">The disc, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out DiscLevel? level)
    {
        level = All.FirstOrDefault(entry => entry.Id == id);
        return level is not null;
    }
}
