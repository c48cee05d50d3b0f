using System.Runtime.Intrinsics;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>Everything <see cref="HandTunedBaseline"/> looks up, laid out for it.</summary>
internal sealed unsafe class HandTunedTable
{
    /// <summary>A row is padded to whole blocks of six registers.</summary>
    public const int VectorsOfBlock = 6;

    public const int NoRow = -1;

    private readonly float[] _rows;
    private readonly List<int> _familyOfRow = [];
    private readonly List<float[]> _written = [];
    private readonly int _hypothesisCount;

    public HandTunedTable(BaselineModel model)
    {
        _hypothesisCount = model.Hypotheses.Length;
        int blockLength = VectorsOfBlock * Vector512<float>.Count;
        Stride = (_hypothesisCount + blockLength - 1) / blockLength * blockLength;
        string[] families = [.. model.Items.Select(item => item.Family).Distinct()];
        FamilyCount = families.Length;
        LargestFamily = model.Items.GroupBy(item => item.Family).Max(family => family.Count());
        var silenceable = new Dictionary<int, (List<int> Bits, int Asker)>();
        var askers = new List<HandTunedAsker>();
        for (int index = 0; index < model.Items.Length; index++)
        {
            BaselineItem item = model.Items[index];
            int family = Array.IndexOf(families, item.Family);
            int[] rows = Array.ConvertAll(item.LogRatios, row => Write(row, family));
            var bits = new List<int>();
            int asker = -1;
            if (item.Criterion is not null && HandTunedCriterion.IsLeaf(item.Criterion))
            {
                int bit = Bits.Add(item.Criterion.Evaluate);
                RowWhenPresent[bit] = rows[1];
                RowWhenAbsent[bit] = rows[0];
                bits.Add(bit);
            }
            else if (item.Instrument?.Measurement is { } measurement)
            {
                foreach ((ScoreBand band, int row) in item.Instrument.Bands.Zip(rows))
                {
                    int bit = Bits.Add(presentation => presentation.Value(measurement) is { } value && band.From <= Math.Floor(value) && Math.Floor(value) <= band.To ? true : null);
                    RowWhenPresent[bit] = row;
                    bits.Add(bit);
                }
            }
            else
            {
                asker = askers.Count;
                askers.Add(new HandTunedAsker(item, rows, Bits));
            }

            silenceable[index] = (bits, asker);
        }

        for (int index = 0; index < model.Items.Length; index++)
        {
            if (silenceable[index].Asker is >= 0 and var asker && model.Items[index].Silences is { Length: > 0 } silences)
            {
                askers[asker].Silence(
                    HandTunedBits.Mask(silences.SelectMany(silenced => silenceable[silenced].Bits)),
                    [.. silences.Select(silenced => silenceable[silenced].Asker).Where(silenced => silenced >= 0)]);
            }
        }

        // Those that silence others are asked first, so that one pass is enough.
        Askers = [.. askers.OrderBy(asker => asker.IsSilencer ? 0 : 1)];
        foreach (HandTunedAsker asker in Askers)
        {
            asker.Number(askers, Askers);
        }

        Asked = Allocate<ulong>(Askers.Length * HandTunedBits.Words);
        for (int index = 0; index < Askers.Length; index++)
        {
            Askers[index].Asked.CopyTo(Asked.AsSpan(index * HandTunedBits.Words));
        }

        Speaking = [HandTunedBits.Mask(Enumerable.Range(0, HandTunedBits.Capacity).Where(bit => RowWhenPresent[bit] != NoRow)), HandTunedBits.Mask(Enumerable.Range(0, HandTunedBits.Capacity).Where(bit => RowWhenAbsent[bit] != NoRow))];
        _rows = Allocate<float>(_written.Count * Stride);
        for (int row = 0; row < _written.Count; row++)
        {
            _written[row].CopyTo(_rows, row * Stride);
        }

        FamilyOfRow = [.. _familyOfRow];
        Pretest = Allocate<float>(Stride);
        Array.Fill(Pretest, float.NegativeInfinity);
        model.LogPretest.Select(pretest => (float)pretest).ToArray().CopyTo(Pretest, 0);
    }

    public int Stride { get; }

    public int FamilyCount { get; }

    public int LargestFamily { get; }

    public HandTunedBits Bits { get; } = new();

    /// <summary>The row that a bit which holds decides alone, by bit, or <see cref="NoRow"/>.</summary>
    public int[] RowWhenPresent { get; } = NoRows();

    public int[] RowWhenAbsent { get; } = NoRows();

    /// <summary>The bits that decide a row alone, where they hold and where they do not.</summary>
    public Vector512<ulong>[] Speaking { get; }

    /// <summary>What asks for several things.</summary>
    public HandTunedAsker[] Askers { get; }

    /// <summary>What each of <see cref="Askers"/> asks for, as masks one after the other.</summary>
    public ulong[] Asked { get; }

    public int[] FamilyOfRow { get; }

    public float[] Pretest { get; }

    public float* Rows => (float*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(_rows));

    /// <summary>Memory that does not move, so that pointers into it may be kept.</summary>
    public static T[] Allocate<T>(int length) => GC.AllocateArray<T>(length, pinned: true);

    private static int[] NoRows() => [.. Enumerable.Repeat(NoRow, HandTunedBits.Capacity)];

    private int Write(double[] logRatios, int family)
    {
        if (Array.TrueForAll(logRatios, ratio => ratio == 0))
        {
            return NoRow;
        }

        _written.Add(Array.ConvertAll(logRatios, ratio => (float)ratio));
        _familyOfRow.Add(family);
        return _written.Count - 1;
    }
}
