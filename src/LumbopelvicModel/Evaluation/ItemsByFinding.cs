namespace LumbopelvicModel;

/// <summary>By finding, the indexes of the items that name it: one list after the other, so that looking one up costs no more than reading it.</summary>
internal sealed class ItemsByFinding
{
    private readonly int[] _start;
    private readonly int[] _items;

    public ItemsByFinding(EvidenceItem[] items, Func<EvidenceItem, IEnumerable<Finding>> findingsOf)
    {
        var itemsOf = new List<int>[Findings.All.Count];
        for (int finding = 0; finding < itemsOf.Length; finding++)
        {
            itemsOf[finding] = [];
        }

        for (int item = 0; item < items.Length; item++)
        {
            foreach (Finding finding in findingsOf(items[item]))
            {
                itemsOf[Findings.IndexOf(finding)].Add(item);
            }
        }

        _start = new int[itemsOf.Length + 1];
        var inOrder = new List<int>();
        for (int finding = 0; finding < itemsOf.Length; finding++)
        {
            inOrder.AddRange(itemsOf[finding]);
            _start[finding + 1] = inOrder.Count;
        }

        _items = [.. inOrder];
    }

    public ReadOnlySpan<int> this[int finding] => _items.AsSpan(_start[finding].._start[finding + 1]);
}
