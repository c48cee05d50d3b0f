namespace LumbopelvicModel;

/// <summary>A nerve root from L1 to S1.</summary>
/// <remarks>Entries of <see cref="NerveRoots"/>; each exists once, so that equality is equality of the <see cref="Id"/>.</remarks>
public sealed class NerveRoot
{
    internal NerveRoot(string id, int order)
    {
        Id = id;
        Order = order;
    }

    /// <summary>The permanent id, such as <c>L5</c>.</summary>
    public string Id { get; }

    /// <summary>The place from rostral to caudal: 1 for L1 to 6 for S1.</summary>
    public int Order { get; }

    /// <summary>Whether this root leaves the spine below <paramref name="other"/>.</summary>
    /// <param name="other">The root to compare with.</param>
    /// <returns><see langword="true"/> when this root is the lower one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsCaudalTo(NerveRoot other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Order > other.Order;
    }

    /// <summary>The <see cref="Id"/>.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
