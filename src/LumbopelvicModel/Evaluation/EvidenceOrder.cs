using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Which items of a table belong together: by family, by finding, and those that an instrument replaces.</summary>
/// <remarks>Loops, because LINQ over numbers and tuples would be compiled anew at every start.</remarks>
internal static class EvidenceOrder
{
    /// <summary>The first item of each family and the one after its last; the items stand in the order of their families.</summary>
    public static (int Start, int End)[] FamiliesOf(EvidenceItem[] items, int[] familyOf)
    {
        var families = new List<(int, int)>();
        for (int start = 0, end = 0; start < items.Length; start = end)
        {
            for (; end < items.Length && items[end].Family == items[start].Family; end++)
            {
                familyOf[end] = families.Count;
            }

            families.Add((start, end));
        }

        return [.. families];
    }

    /// <summary>By finding, the indexes of the items that name it.</summary>
    public static int[][] ByFinding(EvidenceItem[] items, Func<EvidenceItem, IReadOnlyList<Finding>> findingsOf)
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

        return [.. itemsOf.Select(list => list.ToArray())];
    }

    /// <summary>The rules of the instrument's family whose every finding is one of its own, if it replaces them.</summary>
    public static int[] Silences(EvidenceItem item, EvidenceItem[] items)
    {
        if (item is not InstrumentItem { Instrument.Replaces: true })
        {
            return [];
        }

        var silenced = new List<int>();
        for (int index = 0; index < items.Length; index++)
        {
            EvidenceItem other = items[index];
            if (other is not InstrumentItem && other.Family == item.Family && other.Findings.Count > 0 && other.Findings.All(item.Findings.Contains))
            {
                silenced.Add(index);
            }
        }

        return [.. silenced];
    }

    /// <summary>The indexes of the lists that hold anything.</summary>
    public static int[] WithAny(int[][] lists)
    {
        var indexes = new List<int>();
        for (int index = 0; index < lists.Length; index++)
        {
            if (lists[index].Length > 0)
            {
                indexes.Add(index);
            }
        }

        return [.. indexes];
    }
}
