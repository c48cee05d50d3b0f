namespace LumbopelvicModel;

/// <summary>An item with what it says, on its way into a table: for each outcome the natural logarithm of the likelihood ratio of every hypothesis.</summary>
internal sealed class ItemRatios(EvidenceItem item, double[][] logRatios)
{
    public EvidenceItem Item { get; } = item;

    public double[][] LogRatios { get; } = logRatios;
}
