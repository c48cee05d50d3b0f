namespace LumbopelvicModel;

/// <summary>The is-a hierarchy of the findings, worked out once: for each finding all wider and all narrower ones, by index.</summary>
internal static class Hierarchy
{
    private static readonly int[][] AncestorIndexes = [.. Findings.All.Select(Collect)];
    private static readonly int[][] DescendantIndexes = Invert(AncestorIndexes);

    /// <summary>The findings that are present whenever this one is, without itself.</summary>
    public static ReadOnlySpan<int> Ancestors(int index) => AncestorIndexes[index];

    /// <summary>The findings that are absent whenever this one is, without itself.</summary>
    public static ReadOnlySpan<int> Descendants(int index) => DescendantIndexes[index];

    private static int[] Collect(Finding finding)
    {
        bool[] found = new bool[Findings.All.Count];
        var open = new Stack<Finding>(finding.Parents);
        while (open.TryPop(out Finding? next))
        {
            if (!found[Findings.IndexOf(next)])
            {
                found[Findings.IndexOf(next)] = true;
                foreach (Finding parent in next.Parents)
                {
                    open.Push(parent);
                }
            }
        }

        var ancestors = new List<int>();
        for (int index = 0; index < found.Length; index++)
        {
            if (found[index])
            {
                ancestors.Add(index);
            }
        }

        return [.. ancestors];
    }

    private static int[][] Invert(int[][] ancestors)
    {
        var descendants = new List<int>[ancestors.Length];
        for (int index = 0; index < ancestors.Length; index++)
        {
            descendants[index] = [];
        }

        for (int index = 0; index < ancestors.Length; index++)
        {
            foreach (int ancestor in ancestors[index])
            {
                descendants[ancestor].Add(index);
            }
        }

        return [.. descendants.Select(list => list.ToArray())];
    }
}
