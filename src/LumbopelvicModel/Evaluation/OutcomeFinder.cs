using System.Numerics;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Which outcome each item has: only what asks for something that is known is looked at.</summary>
internal sealed class OutcomeFinder
{
    private const int BitsOfWord = 64;

    private readonly EvidenceItem[] _items;
    private readonly ItemsByFinding _rulesOfFinding;

    // The items that are no rule over one finding, and as sets over their places: which ask for a finding, set after set, and which for something else.
    private readonly int[] _others;
    private readonly ulong[] _askingFor;
    private readonly ulong[] _alwaysAsked;
    private readonly int[] _replacing;
    private readonly int[][] _silenced;

    public OutcomeFinder(EvidenceItem[] items)
    {
        _items = items;
        _rulesOfFinding = new ItemsByFinding(items, item => item.SingleFinding is { } single ? [single] : []);
        _silenced = [.. items.Select(Silences)];
        _replacing = Indexes(item => _silenced[item].Length > 0);
        _others = Indexes(item => items[item].SingleFinding is null);
        _alwaysAsked = new ulong[(_others.Length + BitsOfWord - 1) / BitsOfWord];
        _askingFor = new ulong[Findings.All.Count * _alwaysAsked.Length];
        for (int place = 0; place < _others.Length; place++)
        {
            EvidenceItem item = items[_others[place]];
            ulong bit = 1UL << (place % BitsOfWord);
            _alwaysAsked[place / BitsOfWord] |= item.AsksForMoreThanFindings ? bit : 0;
            foreach (Finding finding in item.Findings)
            {
                _askingFor[(Findings.IndexOf(finding) * _alwaysAsked.Length) + (place / BitsOfWord)] |= bit;
            }
        }
    }

    /// <summary>The outcome of every item, and then silence for the rules that a speaking instrument replaces.</summary>
    public void Find(in Facts facts, Span<int> outcomes)
    {
        outcomes.Fill(EvidenceItem.Unknown);
        Span<ulong> asked = stackalloc ulong[_alwaysAsked.Length];
        _alwaysAsked.CopyTo(asked);
        Settle(FindingBits.Present(facts.Known), 1, outcomes, asked);
        Settle(FindingBits.Absent(facts.Known), 0, outcomes, asked);
        for (int word = 0; word < asked.Length; word++)
        {
            for (ulong left = asked[word]; left != 0; left &= left - 1)
            {
                int item = _others[(word * BitsOfWord) + BitOperations.TrailingZeroCount(left)];
                outcomes[item] = _items[item].Outcome(facts);
            }
        }

        Silence(0, _items.Length, outcomes);
    }

    /// <summary>Works out the outcomes of the items of one family anew.</summary>
    public void Update(int start, int end, in Facts facts, Span<int> outcomes)
    {
        for (int item = start; item < end; item++)
        {
            outcomes[item] = _items[item].Outcome(facts);
        }

        Silence(start, end, outcomes);
    }

    /// <summary>Settles the rules over one finding that is known, and collects what else asks for it.</summary>
    private void Settle(ReadOnlySpan<ulong> set, int outcome, Span<int> outcomes, Span<ulong> asked)
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

                ReadOnlySpan<ulong> asking = _askingFor.AsSpan(finding * asked.Length, asked.Length);
                for (int other = 0; other < asked.Length; other++)
                {
                    asked[other] |= asking[other];
                }
            }
        }
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

    /// <summary>The rules of the instrument's family whose every finding is one of its own, if it replaces them.</summary>
    private int[] Silences(EvidenceItem item)
    {
        if (item is not InstrumentItem { Instrument.Replaces: true })
        {
            return [];
        }

        return Indexes(index => _items[index] is var other
            && other is not InstrumentItem
            && other.Family == item.Family
            && other.Findings.Count > 0
            && other.Findings.All(item.Findings.Contains));
    }

    /// <summary>The items of a kind. A loop: LINQ over numbers would be compiled anew at every start.</summary>
    private int[] Indexes(Predicate<int> isMeant)
    {
        var indexes = new List<int>();
        for (int index = 0; index < _items.Length; index++)
        {
            if (isMeant(index))
            {
                indexes.Add(index);
            }
        }

        return [.. indexes];
    }
}
