using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// The rules and instruments over one set of hypotheses, compiled once: the only place where evidence is added up.
/// </summary>
/// <remarks>
/// Within a family, for each hypothesis, only the strongest evidence for and the strongest against count; across families evidence adds in log
/// space. Families and items stand in the order of their ids, so that the order in which findings were given changes no bit.
/// </remarks>
internal sealed class EvidenceTable
{
    private readonly EvidenceItem[] _items;
    private readonly (int Start, int End)[] _families;
    private readonly int[] _familyOf;
    private readonly int[][] _silences;
    private readonly int[][] _itemsOfFinding;

    public EvidenceTable(int hypothesisCount, IEnumerable<EvidenceItem> items)
    {
        HypothesisCount = hypothesisCount;
        _items = [.. items.OrderBy(item => item.Family, StringComparer.Ordinal).ThenBy(item => item.Id, StringComparer.Ordinal)];
        _families = [.. _items
            .Select((item, index) => (item.Family, Index: index))
            .GroupBy(pair => pair.Family, StringComparer.Ordinal)
            .Select(family => (family.First().Index, family.Last().Index + 1))];
        _familyOf = [.. _families.SelectMany((family, index) => Enumerable.Repeat(index, family.End - family.Start))];
        _silences = [.. _items.Select(Silences)];
        _itemsOfFinding = new int[Findings.All.Count][];
        for (int finding = 0; finding < _itemsOfFinding.Length; finding++)
        {
            _itemsOfFinding[finding] = [.. Enumerable.Range(0, _items.Length).Where(index => _items[index].Findings.Contains(Findings.All[finding]))];
        }
    }

    public int HypothesisCount { get; }

    public ReadOnlySpan<EvidenceItem> Items => _items;

    public int FamilyCount => _families.Length;

    /// <summary>The first item of a family and the one after its last.</summary>
    public (int Start, int End) Family(int family) => _families[family];

    /// <summary>The family of an item.</summary>
    public int FamilyOf(int item) => _familyOf[item];

    /// <summary>The items whose outcome a finding can change.</summary>
    public ReadOnlySpan<int> ItemsOf(int finding) => _itemsOfFinding[finding];

    /// <summary>The outcome of every item, and then silence for the rules that a speaking instrument replaces.</summary>
    public int[] Outcomes(in Facts facts)
    {
        int[] outcomes = new int[_items.Length];
        for (int item = 0; item < outcomes.Length; item++)
        {
            outcomes[item] = _items[item].Outcome(facts);
        }

        for (int family = 0; family < _families.Length; family++)
        {
            Silence(family, outcomes);
        }

        return outcomes;
    }

    /// <summary>Works out the outcomes of one family anew.</summary>
    public void UpdateFamily(int family, in Facts facts, Span<int> outcomes)
    {
        (int start, int end) = _families[family];
        for (int item = start; item < end; item++)
        {
            outcomes[item] = _items[item].Outcome(facts);
        }

        Silence(family, outcomes);
    }

    /// <summary>Adds what the outcomes say to the log weights of the hypotheses.</summary>
    public void Weigh(ReadOnlySpan<int> outcomes, Span<double> logWeights)
    {
        Span<double> strongest = stackalloc double[HypothesisCount];
        Span<double> weakest = stackalloc double[HypothesisCount];
        for (int family = 0; family < _families.Length; family++)
        {
            WeighFamily(family, outcomes, 1, logWeights, strongest, weakest);
        }
    }

    /// <summary>Adds, or with a sign of -1 takes away, what one family says.</summary>
    public void WeighFamily(int family, ReadOnlySpan<int> outcomes, double sign, Span<double> logWeights, Span<double> strongest, Span<double> weakest)
    {
        (int start, int end) = _families[family];
        int first = start;
        while (first < end && outcomes[first] == EvidenceItem.Unknown)
        {
            first++;
        }

        if (first == end)
        {
            return;
        }

        strongest.Clear();
        weakest.Clear();
        for (int item = first; item < end; item++)
        {
            if (outcomes[item] == EvidenceItem.Unknown)
            {
                continue;
            }

            Lanes.Widen(_items[item].LogRatios(outcomes[item]), strongest, weakest);
        }

        Lanes.Add(strongest, weakest, sign, logWeights);
    }

    /// <summary>The items that count for one hypothesis: in each family the strongest for it and the strongest against it; of equals the first.</summary>
    public IEnumerable<(int Item, double LogRatio)> Counting(int[] outcomes, int hypothesis)
    {
        foreach ((int start, int end) in _families)
        {
            (int Item, double LogRatio) strongest = (-1, 0);
            (int Item, double LogRatio) weakest = (-1, 0);
            for (int item = start; item < end; item++)
            {
                if (outcomes[item] == EvidenceItem.Unknown)
                {
                    continue;
                }

                double ratio = _items[item].LogRatios(outcomes[item])[hypothesis];
                if (ratio > strongest.LogRatio)
                {
                    strongest = (item, ratio);
                }

                if (ratio < weakest.LogRatio)
                {
                    weakest = (item, ratio);
                }
            }

            if (strongest.Item >= 0)
            {
                yield return strongest;
            }

            if (weakest.Item >= 0)
            {
                yield return weakest;
            }
        }
    }

    private void Silence(int family, Span<int> outcomes)
    {
        (int start, int end) = _families[family];
        for (int item = start; item < end; item++)
        {
            if (outcomes[item] != EvidenceItem.Unknown)
            {
                foreach (int silenced in _silences[item])
                {
                    outcomes[silenced] = EvidenceItem.Unknown;
                }
            }
        }
    }

    /// <summary>The rules of the instrument's family whose every finding is one of its own, if it replaces them.</summary>
    private int[] Silences(EvidenceItem instrument)
    {
        if (instrument.Instrument is not { Replaces: true })
        {
            return [];
        }

        return [.. _items
            .Select((item, index) => (item, index))
            .Where(pair => pair.item.Instrument is null
                && pair.item.Family == instrument.Family
                && pair.item.Findings.Count > 0
                && pair.item.Findings.All(instrument.Findings.Contains))
            .Select(pair => pair.index)];
    }
}
