using System.Numerics;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// The rules and instruments over one set of hypotheses, compiled once: the only place where evidence is added up.
/// </summary>
/// <remarks>
/// <para>Within a family, for each hypothesis, only the strongest evidence for and the strongest against count; across families evidence adds in log
/// space. Families and items stand in the order of their ids, so that the order in which findings were given changes no bit.</para>
/// <para>The log ratios are rows of one table, a row for each outcome of each item, padded to whole lanes. It exists twice: in double precision for
/// assessments and their reasons, and in single precision for scores, because half the bytes stay nearer to the processor.</para>
/// </remarks>
internal sealed class EvidenceTable
{
    // A row that says nothing: nobody needs to read it.
    private const int Silent = -1;

    private const int BitsOfWord = 64;

    // A knowledge base from a file may have as many rules as it likes; the built-in one needs a tenth of this.
    private const int MostOnStack = 4096;

    private readonly EvidenceItem[] _items;
    private readonly (int Start, int End)[] _families;
    private readonly int[] _familyOf;
    private readonly int _largestFamily;
    private readonly OutcomeFinder _outcomes;
    private readonly ItemsByFinding _itemsOfFinding;
    private readonly double[] _logRatios;
    private readonly float[] _singleLogRatios;
    private readonly int[] _firstOutcome;
    private readonly int[] _rowOfOutcome;

    public EvidenceTable(int hypothesisCount, IEnumerable<ItemRatios> items)
    {
        HypothesisCount = hypothesisCount;
        Stride = Lanes.RoundUp(hypothesisCount);
        ItemRatios[] sorted = [.. items.OrderBy(ratios => ratios.Item.Family, StringComparer.Ordinal).ThenBy(ratios => ratios.Item.Id, StringComparer.Ordinal)];
        _items = Array.ConvertAll(sorted, ratios => ratios.Item);
        _familyOf = new int[_items.Length];
        _families = FamiliesOf(_items, _familyOf);
        foreach ((int start, int end) in _families)
        {
            _largestFamily = Math.Max(_largestFamily, end - start);
        }

        _outcomes = new OutcomeFinder(_items);
        _itemsOfFinding = new ItemsByFinding(_items, item => item.Findings);
        _firstOutcome = new int[_items.Length];
        _rowOfOutcome = new int[_items.Sum(item => item.OutcomeCount)];
        _logRatios = new double[_rowOfOutcome.Length * Stride];
        int place = 0;
        for (int index = 0; index < _items.Length; index++)
        {
            _firstOutcome[index] = place;
            foreach (double[] logRatios in sorted[index].LogRatios)
            {
                logRatios.CopyTo(_logRatios, place * Stride);
                _rowOfOutcome[place] = logRatios.AsSpan().ContainsAnyExcept(0.0) ? place * Stride : Silent;
                place++;
            }
        }

        _singleLogRatios = Array.ConvertAll(_logRatios, ratio => (float)ratio);
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

    /// <summary>How many outcomes all items have together.</summary>
    public int OutcomeCount => _rowOfOutcome.Length;

    /// <summary>The place of an outcome among those of all items.</summary>
    public int PlaceOf(int item, int outcome) => _firstOutcome[item] + outcome;

    /// <summary>Whether an outcome of an item says nothing of any hypothesis, such as an absence that does not weigh.</summary>
    public bool IsSilent(int item, int outcome) => _rowOfOutcome[PlaceOf(item, outcome)] == Silent;

    /// <summary>The log ratios of an outcome of an item, padded to whole lanes.</summary>
    public ReadOnlySpan<double> Row(int item, int outcome) => _logRatios.AsSpan(PlaceOf(item, outcome) * Stride, Stride);

    /// <summary>The outcome of every item, and then silence for the rules that a speaking instrument replaces.</summary>
    public int[] Outcomes(in Facts facts)
    {
        int[] outcomes = new int[_items.Length];
        FindOutcomes(facts, outcomes);
        return outcomes;
    }

    /// <summary>The outcome of every item, and then silence for the rules that a speaking instrument replaces.</summary>
    public void FindOutcomes(in Facts facts, Span<int> outcomes) => _outcomes.Find(facts, outcomes);

    /// <summary>Works out the outcomes of one family anew.</summary>
    public void UpdateFamily(int family, in Facts facts, Span<int> outcomes)
    {
        (int start, int end) = _families[family];
        _outcomes.Update(start, end, facts, outcomes);
    }

    /// <summary>Adds what the outcomes say to the log weights of the hypotheses: first the families of which several items speak, then all others.</summary>
    public void Weigh(ReadOnlySpan<int> outcomes, Span<double> logWeights) => Weigh<double>(_logRatios, outcomes, logWeights);

    /// <summary>The same in single precision.</summary>
    public void Weigh(ReadOnlySpan<int> outcomes, Span<float> logWeights) => Weigh<float>(_singleLogRatios, outcomes, logWeights);

    /// <summary>Adds, or with a sign of -1 takes away, what one family says.</summary>
    public void WeighFamily(int family, ReadOnlySpan<int> outcomes, double sign, Span<double> logWeights)
    {
        Span<int> rows = _largestFamily <= MostOnStack ? stackalloc int[_largestFamily] : new int[_largestFamily];
        (int start, int end) = _families[family];
        ReadOnlySpan<int> speaking = RowsOf(start, end, outcomes, rows);
        if (speaking.Length > 0)
        {
            Lanes.AddFamily(_logRatios, speaking, sign, logWeights);
        }
    }

    /// <summary>The items that count for one hypothesis: in each family the strongest for it and the strongest against it; of equals the first.</summary>
    /// <param name="outcomes">The outcomes of all items.</param>
    /// <param name="hypothesis">The hypothesis.</param>
    /// <param name="counting">Takes the items; two for each family are enough.</param>
    /// <returns>How many there are.</returns>
    public int FindCounting(ReadOnlySpan<int> outcomes, int hypothesis, Span<int> counting)
    {
        int count = 0;
        int end;
        for (int item = NextKnown(outcomes, 0); item >= 0; item = NextKnown(outcomes, end))
        {
            end = _families[_familyOf[item]].End;
            (int strongest, int weakest) = Extremes(item, end, outcomes, hypothesis);
            if (strongest >= 0)
            {
                counting[count++] = strongest;
            }

            if (weakest >= 0)
            {
                counting[count++] = weakest;
            }
        }

        return count;
    }

    /// <summary>Of some items the strongest for a hypothesis and the strongest against it, -1 where there is none.</summary>
    private (int Strongest, int Weakest) Extremes(int start, int end, ReadOnlySpan<int> outcomes, int hypothesis)
    {
        (int Item, double LogRatio) strongest = (-1, 0);
        (int Item, double LogRatio) weakest = (-1, 0);
        for (int item = start; item < end; item++)
        {
            double ratio = outcomes[item] == EvidenceItem.Unknown ? 0 : Row(item, outcomes[item])[hypothesis];
            strongest = ratio > strongest.LogRatio ? (item, ratio) : strongest;
            weakest = ratio < weakest.LogRatio ? (item, ratio) : weakest;
        }

        return (strongest.Item, weakest.Item);
    }

    private void Weigh<T>(ReadOnlySpan<T> logRatios, ReadOnlySpan<int> outcomes, Span<T> logWeights)
        where T : struct, INumber<T>
    {
        int most = _families.Length + _items.Length;
        Span<int> rows = most <= MostOnStack ? stackalloc int[most] : new int[most];
        Span<int> alone = most <= MostOnStack ? stackalloc int[_families.Length] : new int[_families.Length];
        int end = 0;
        int aloneCount = 0;
        int family = -1;
        int start = 0;
        for (int first = 0; first < outcomes.Length; first += BitsOfWord)
        {
            for (ulong left = Lanes.NotNegative(outcomes[first..Math.Min(first + BitsOfWord, outcomes.Length)]); left != 0; left &= left - 1)
            {
                int item = first + BitOperations.TrailingZeroCount(left);
                int row = _rowOfOutcome[PlaceOf(item, outcomes[item])];
                if (row == Silent)
                {
                    continue;
                }

                if (_familyOf[item] != family)
                {
                    Close(rows, alone);
                    family = _familyOf[item];
                    start = end;
                    end++;
                }

                rows[end] = row;
                end++;
            }
        }

        Close(rows, alone);
        Lanes.AddFamilies(logRatios, rows[..end], alone[..aloneCount], logWeights);

        // A family stands behind the number of its rows; one that has but one row moves.
        void Close(Span<int> rows, Span<int> alone)
        {
            if (end - start == 2)
            {
                alone[aloneCount] = rows[start + 1];
                aloneCount++;
                end = start;
            }
            else if (end > start)
            {
                rows[start] = end - start - 1;
            }
        }
    }

    private static int NextKnown(ReadOnlySpan<int> outcomes, int start)
    {
        int next = outcomes[start..].IndexOfAnyExcept(EvidenceItem.Unknown);
        return next < 0 ? next : start + next;
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

    /// <summary>The first item of each family and the one after its last; the items stand in the order of their families.</summary>
    private static (int Start, int End)[] FamiliesOf(EvidenceItem[] items, int[] familyOf)
    {
        // A loop: LINQ over numbers and tuples would be compiled anew at every start.
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
}
