using System.Numerics;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// The rules and instruments over one set of hypotheses, compiled once: the only place where evidence is added up.
/// </summary>
/// <remarks>
/// <para>Within a family, for each hypothesis, only the strongest evidence for and the strongest against count; across families evidence adds in log
/// space. Families and items stand in the order of their ids, so that the order in which findings were given changes no bit.</para>
/// <para>The log ratios are rows of one table, a row for each outcome of each item, padded to whole lanes.</para>
/// </remarks>
internal sealed class EvidenceTable
{
    // A row that says nothing: nobody needs to read it.
    private const int Silent = -1;

    private const int BitsOfWord = 64;

    private readonly EvidenceItem[] _items;
    private readonly (int Start, int End)[] _families;
    private readonly int[] _familyOf;
    private readonly int _largestFamily;
    private readonly int[] _replacing;
    private readonly int[][] _silenced;
    private readonly int[][] _itemsOfFinding;
    private readonly int[][] _rulesOfFinding;
    private readonly int[][] _othersOfFinding;
    private readonly ulong[] _alwaysAsked;
    private readonly double[] _logRatios;
    private readonly int[] _firstOutcome;
    private readonly int[] _rowOfOutcome;

    public EvidenceTable(int hypothesisCount, IEnumerable<EvidenceItem> items)
    {
        HypothesisCount = hypothesisCount;
        Stride = Lanes.RoundUp(hypothesisCount);
        _items = [.. items.OrderBy(item => item.Family, StringComparer.Ordinal).ThenBy(item => item.Id, StringComparer.Ordinal)];
        _familyOf = new int[_items.Length];
        _families = EvidenceOrder.FamiliesOf(_items, _familyOf);
        foreach ((int start, int end) in _families)
        {
            _largestFamily = Math.Max(_largestFamily, end - start);
        }

        _silenced = [.. _items.Select(item => EvidenceOrder.Silences(item, _items))];
        _replacing = EvidenceOrder.WithAny(_silenced);
        _itemsOfFinding = EvidenceOrder.ByFinding(_items, item => item.Findings);
        _rulesOfFinding = EvidenceOrder.ByFinding(_items, item => item.SingleFinding is { } single ? [single] : []);
        _othersOfFinding = EvidenceOrder.ByFinding(_items, item => item.SingleFinding is null ? item.Findings : []);
        _alwaysAsked = new ulong[(_items.Length + BitsOfWord - 1) / BitsOfWord];
        for (int index = 0; index < _items.Length; index++)
        {
            _alwaysAsked[index / BitsOfWord] |= _items[index].AsksForMoreThanFindings ? 1UL << (index % BitsOfWord) : 0;
        }

        _firstOutcome = new int[_items.Length];
        _rowOfOutcome = new int[_items.Sum(item => item.OutcomeCount)];
        _logRatios = new double[_rowOfOutcome.Length * Stride];
        int place = 0;
        for (int index = 0; index < _items.Length; index++)
        {
            _firstOutcome[index] = place;
            _items[index].MoveInto(_logRatios, place * Stride, Stride);
            for (int outcome = 0; outcome < _items[index].OutcomeCount; outcome++)
            {
                _rowOfOutcome[place] = _items[index].IsSilentOn(outcome) ? Silent : place * Stride;
                place++;
            }
        }
    }

    public int HypothesisCount { get; }

    /// <summary>How long the log weights of the hypotheses are, padded to whole lanes.</summary>
    public int Stride { get; }

    public ReadOnlySpan<EvidenceItem> Items => _items;

    public int FamilyCount => _families.Length;

    /// <summary>The first item of a family and the one after its last.</summary>
    public (int Start, int End) Family(int family) => _families[family];

    /// <summary>The family of an item.</summary>
    public int FamilyOf(int item) => _familyOf[item];

    /// <summary>The items whose outcome a finding can change.</summary>
    public ReadOnlySpan<int> ItemsOf(int finding) => _itemsOfFinding[finding];

    /// <summary>The log ratios of an outcome of an item, padded to whole lanes.</summary>
    public ReadOnlySpan<double> Row(int item, int outcome) => _logRatios.AsSpan((_firstOutcome[item] + outcome) * Stride, Stride);

    /// <summary>The outcome of every item, and then silence for the rules that a speaking instrument replaces.</summary>
    public int[] Outcomes(in Facts facts)
    {
        int[] outcomes = new int[_items.Length];
        FindOutcomes(facts, outcomes);
        return outcomes;
    }

    /// <summary>The outcome of every item, and then silence for the rules that a speaking instrument replaces.</summary>
    public void FindOutcomes(in Facts facts, Span<int> outcomes)
    {
        outcomes.Fill(EvidenceItem.Unknown);
        Span<ulong> touched = stackalloc ulong[_alwaysAsked.Length];
        _alwaysAsked.CopyTo(touched);
        Settle(FindingBits.Present(facts.Known), 1, outcomes, touched);
        Settle(FindingBits.Absent(facts.Known), 0, outcomes, touched);
        for (int word = 0; word < touched.Length; word++)
        {
            for (ulong left = touched[word]; left != 0; left &= left - 1)
            {
                int item = (word * BitsOfWord) + BitOperations.TrailingZeroCount(left);
                outcomes[item] = _items[item].Outcome(facts);
            }
        }

        Silence(0, _items.Length, outcomes);
    }

    /// <summary>Works out the outcomes of one family anew.</summary>
    public void UpdateFamily(int family, in Facts facts, Span<int> outcomes)
    {
        (int start, int end) = _families[family];
        for (int item = start; item < end; item++)
        {
            outcomes[item] = _items[item].Outcome(facts);
        }

        Silence(start, end, outcomes);
    }

    /// <summary>Adds what the outcomes say to the log weights of the hypotheses: first the families of which several items speak, then all others.</summary>
    public void Weigh(ReadOnlySpan<int> outcomes, Span<double> logWeights)
    {
        Span<int> rows = stackalloc int[_largestFamily];
        Span<int> alone = stackalloc int[_families.Length];
        int aloneCount = 0;
        int item = outcomes.IndexOfAnyExcept(EvidenceItem.Unknown);
        while (item >= 0)
        {
            int end = _families[_familyOf[item]].End;
            ReadOnlySpan<int> speaking = RowsOf(item, end, outcomes, rows);
            if (speaking.Length == 1)
            {
                alone[aloneCount] = speaking[0];
                aloneCount++;
            }
            else if (speaking.Length > 1)
            {
                Lanes.AddFamily(_logRatios, speaking, 1, logWeights);
            }

            int next = outcomes[end..].IndexOfAnyExcept(EvidenceItem.Unknown);
            item = next < 0 ? next : end + next;
        }

        Lanes.AddRows(_logRatios, alone[..aloneCount], logWeights);
    }

    /// <summary>Adds, or with a sign of -1 takes away, what one family says.</summary>
    public void WeighFamily(int family, ReadOnlySpan<int> outcomes, double sign, Span<double> logWeights)
    {
        Span<int> rows = stackalloc int[_largestFamily];
        (int start, int end) = _families[family];
        ReadOnlySpan<int> speaking = RowsOf(start, end, outcomes, rows);
        if (speaking.Length > 0)
        {
            Lanes.AddFamily(_logRatios, speaking, sign, logWeights);
        }
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

                double ratio = Row(item, outcomes[item])[hypothesis];
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

    /// <summary>Settles the rules over one finding that is known, and collects what else asks for it.</summary>
    private void Settle(ReadOnlySpan<ulong> set, int outcome, Span<int> outcomes, Span<ulong> touched)
    {
        for (int word = 0; word < set.Length; word++)
        {
            for (ulong left = set[word]; left != 0; left &= left - 1)
            {
                int finding = FindingBits.FindingAt(word, BitOperations.TrailingZeroCount(left));
                foreach (int item in _rulesOfFinding[finding])
                {
                    outcomes[item] = outcome;
                }

                foreach (int item in _othersOfFinding[finding])
                {
                    touched[item / BitsOfWord] |= 1UL << (item % BitsOfWord);
                }
            }
        }
    }

    /// <summary>The rows of the outcomes of some items that say something.</summary>
    private ReadOnlySpan<int> RowsOf(int start, int end, ReadOnlySpan<int> outcomes, Span<int> rows)
    {
        int count = 0;
        for (int item = start; item < end; item++)
        {
            if (outcomes[item] != EvidenceItem.Unknown && _rowOfOutcome[_firstOutcome[item] + outcomes[item]] is var row and not Silent)
            {
                rows[count] = row;
                count++;
            }
        }

        return rows[..count];
    }

    private void Silence(int start, int end, Span<int> outcomes)
    {
        foreach (int instrument in _replacing)
        {
            if (instrument >= start && instrument < end && outcomes[instrument] != EvidenceItem.Unknown)
            {
                foreach (int rule in _silenced[instrument])
                {
                    outcomes[rule] = EvidenceItem.Unknown;
                }
            }
        }
    }
}
