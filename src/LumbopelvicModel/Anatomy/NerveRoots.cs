using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The nerve roots L1 to S1, rostral to caudal.</summary>
public static class NerveRoots
{
    /// <summary>The first lumbar root.</summary>
    public static NerveRoot L1 { get; } = new("L1", 1);

    /// <summary>The second lumbar root.</summary>
    public static NerveRoot L2 { get; } = new("L2", 2);

    /// <summary>The third lumbar root.</summary>
    public static NerveRoot L3 { get; } = new("L3", 3);

    /// <summary>The fourth lumbar root.</summary>
    public static NerveRoot L4 { get; } = new("L4", 4);

    /// <summary>The fifth lumbar root.</summary>
    public static NerveRoot L5 { get; } = new("L5", 5);

    /// <summary>The first sacral root.</summary>
    public static NerveRoot S1 { get; } = new("S1", 6);

    /// <summary>Every root, rostral to caudal.</summary>
    public static IReadOnlyList<NerveRoot> All { get; } = ValueList<NerveRoot>.Own([L1, L2, L3, L4, L5, S1]);

    /// <summary>The root with an id, if there is one.</summary>
    /// <param name="id">The id, such as <c>L5</c>; <see langword="null"/> is no root.</param>
    /// <param name="root">The root, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out NerveRoot? root)
    {
        root = All.FirstOrDefault(entry => entry.Id == id);
        return root is not null;
    }
}
