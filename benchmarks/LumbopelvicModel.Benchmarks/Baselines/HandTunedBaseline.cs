using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LumbopelvicModel.Benchmarks;

/// <summary>
/// A kernel for exactly this table, with all that the library does not allow itself: pointers without bounds, a case encoded for this knowledge base
/// alone, 32-bit floats, a short exponential. As near as we get to what the processor can do.
/// </summary>
internal sealed unsafe class HandTunedBaseline
{
    private readonly HandTunedTable _table;
    private readonly HandTunedMarginals _marginals;
    private readonly int _familyWords;
    private readonly int _slots;

    public HandTunedBaseline(BaselineModel model)
    {
        _table = new HandTunedTable(model);
        _marginals = new HandTunedMarginals(model);
        _familyWords = (_table.FamilyCount + 63) / 64;
        _slots = (int)BitOperations.RoundUpToPowerOf2((uint)_table.LargestFamily);
        if (_table.Askers.Length > 128)
        {
            throw new InvalidOperationException("More than 128 rules ask for several things.");
        }
    }

    /// <summary>Cases, encoded for this kernel, one after the other in memory that does not move.</summary>
    public ulong[] Encode(IReadOnlyList<Presentation> presentations)
    {
        ulong[] cases = HandTunedTable.Allocate<ulong>(presentations.Count * HandTunedBits.WordsOfCase);
        for (int index = 0; index < presentations.Count; index++)
        {
            _table.Bits.Encode(presentations[index], cases.AsSpan(index * HandTunedBits.WordsOfCase, HandTunedBits.WordsOfCase));
        }

        return cases;
    }

    /// <summary>The probabilities of conditions and sources; returns that of none of them.</summary>
    [SkipLocalsInit]
    public float Score(ulong[] cases, int index, Span<float> conditions, Span<float> sources)
    {
        ulong* patient = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(cases)) + (index * HandTunedBits.WordsOfCase);
        int* rows = stackalloc int[_table.FamilyCount * _slots];
        byte* counts = stackalloc byte[_table.FamilyCount];
        new Span<byte>(counts, _table.FamilyCount).Clear();
        ulong* families = stackalloc ulong[_familyWords];
        new Span<ulong>(families, _familyWords).Clear();
        Collect(patient, rows, counts, families);

        // Rows that are alone in their family first; then each family of several behind its count.
        int* alone = stackalloc int[_table.FamilyCount];
        int* several = stackalloc int[_table.FamilyCount * (_slots + 1)];
        int aloneCount = 0;
        int severalCount = 0;
        for (int word = 0; word < _familyWords; word++)
        {
            for (ulong left = families[word]; left != 0; left &= left - 1)
            {
                int family = (word * 64) + BitOperations.TrailingZeroCount(left);
                int* familyRows = rows + (family * _slots);
                if (counts[family] == 1)
                {
                    alone[aloneCount++] = familyRows[0];
                    continue;
                }

                several[severalCount++] = counts[family];
                for (int row = 0; row < counts[family]; row++)
                {
                    several[severalCount++] = familyRows[row];
                }
            }
        }

        int stride = _table.Stride;
        float* weights = stackalloc float[stride + Vector512<float>.Count];
        Vector512<float> largest = Vector512.Create(float.NegativeInfinity);
        for (int start = 0; start < stride; start += HandTunedTable.VectorsOfBlock * Vector512<float>.Count)
        {
            largest = Vector512.MaxNative(largest, Weigh(alone, aloneCount, several, severalCount, start, weights + start));
        }

        Vector512<float> top = Vector512.Create(LargestOf(largest));
        Vector512<float> sums = Vector512<float>.Zero;
        for (int start = 0; start < stride; start += Vector512<float>.Count)
        {
            Vector512<float> weight = Exponential(Vector512.Load(weights + start) - top);
            sums += weight;
            weight.Store(weights + start);
        }

        float scale = 1 / Vector512.Sum(sums);
        _marginals.Sum(weights, scale, conditions, sources);
        return weights[0] * scale;
    }

    private static float LargestOf(Vector512<float> vector)
    {
        Vector256<float> half = Vector256.MaxNative(vector.GetLower(), vector.GetUpper());
        Vector128<float> quarter = Vector128.MaxNative(half.GetLower(), half.GetUpper());
        quarter = Vector128.MaxNative(quarter, Vector128.Shuffle(quarter, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(quarter[0], quarter[1]);
    }

    /// <summary>e to the power of a number that is not positive: 2 to the whole part by shifting, the rest by a polynomial; good to 2 units of the last place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Exponential(Vector512<float> power)
    {
        power = Vector512.MaxNative(power, Vector512.Create(-87f));
        Vector512<float> whole = Vector512.Round(power * 1.44269504f);
        Vector512<float> rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-0.693359375f), power);
        rest = Vector512.FusedMultiplyAdd(whole, Vector512.Create(2.12194440e-4f), rest);
        Vector512<float> sum = Vector512.Create(1.9875691500e-4f);
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.3981999507e-3f));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(8.3334519073e-3f));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(4.1665795894e-2f));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1.6666665459e-1f));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(5.0000001201e-1f));
        sum = Vector512.FusedMultiplyAdd(sum, rest * rest, rest + Vector512<float>.One);
        return (sum.AsInt32() + (Vector512.ConvertToInt32Native(whole) << 23)).AsSingle();
    }

    private void Collect(ulong* patient, int* rows, byte* counts, ulong* families)
    {
        Vector512<ulong> present = Vector512.Load(patient);
        Vector512<ulong> absent = Vector512.Load(patient + HandTunedBits.Words);
        Vector512<ulong> known = present | absent;
        HandTunedAsker[] askers = _table.Askers;
        ulong* asked = (ulong*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_table.Asked));
        ulong low = 0;
        ulong high = 0;
        for (int asker = 0; asker < Math.Min(askers.Length, 64); asker++)
        {
            low |= ((known & Vector512.Load(asked + (asker * HandTunedBits.Words))) != Vector512<ulong>.Zero ? 1UL : 0UL) << asker;
        }

        for (int asker = 64; asker < askers.Length; asker++)
        {
            high |= ((known & Vector512.Load(asked + (asker * HandTunedBits.Words))) != Vector512<ulong>.Zero ? 1UL : 0UL) << (asker - 64);
        }

        Vector512<ulong> silenced = Vector512<ulong>.Zero;
        while ((low | high) != 0)
        {
            int index = low != 0 ? BitOperations.TrailingZeroCount(low) : 64 + BitOperations.TrailingZeroCount(high);
            high &= low != 0 ? ulong.MaxValue : high - 1;
            low &= low - (low != 0 ? 1UL : 0UL);
            HandTunedAsker asker = askers[index];
            int outcome = asker.Evaluate(patient);
            if (outcome < 0)
            {
                continue;
            }

            Add(asker.RowOf(outcome), rows, counts, families);
            if (asker.IsSilencer)
            {
                silenced |= asker.SilencedBits;
                low &= ~(ulong)asker.SilencedAskers;
                high &= ~(ulong)(asker.SilencedAskers >> 64);
            }
        }

        ulong* speaking = stackalloc ulong[HandTunedBits.WordsOfCase];
        Vector512.AndNot(present & _table.Speaking[0], silenced).Store(speaking);
        Vector512.AndNot(absent & _table.Speaking[1], silenced).Store(speaking + HandTunedBits.Words);
        AddBits(speaking, _table.RowWhenPresent, rows, counts, families);
        AddBits(speaking + HandTunedBits.Words, _table.RowWhenAbsent, rows, counts, families);
    }

    private void AddBits(ulong* speaking, int[] rowOf, int* rows, byte* counts, ulong* families)
    {
        for (int word = 0; word < HandTunedBits.Words; word++)
        {
            for (ulong left = speaking[word]; left != 0; left &= left - 1)
            {
                Add(rowOf[(word * 64) + BitOperations.TrailingZeroCount(left)], rows, counts, families);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int row, int* rows, byte* counts, ulong* families)
    {
        if (row != HandTunedTable.NoRow)
        {
            int family = _table.FamilyOfRow[row];
            families[family / 64] |= 1UL << (family % 64);
            rows[(family * _slots) + counts[family]] = row * _table.Stride;
            counts[family]++;
        }
    }

    /// <summary>Adds all rows over six registers of hypotheses, and returns the largest weights.</summary>
    private Vector512<float> Weigh(int* alone, int aloneCount, int* several, int severalCount, int start, float* weights)
    {
        float* table = _table.Rows + start;
        float* pretest = (float*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_table.Pretest)) + start;
        Vector512<float> a = Vector512.Load(pretest);
        Vector512<float> b = Vector512.Load(pretest + 16);
        Vector512<float> c = Vector512.Load(pretest + 32);
        Vector512<float> d = Vector512.Load(pretest + 48);
        Vector512<float> e = Vector512.Load(pretest + 64);
        Vector512<float> f = Vector512.Load(pretest + 80);
        for (int index = 0; index < aloneCount; index++)
        {
            float* row = table + alone[index];
            a += Vector512.Load(row);
            b += Vector512.Load(row + 16);
            c += Vector512.Load(row + 32);
            d += Vector512.Load(row + 48);
            e += Vector512.Load(row + 64);
            f += Vector512.Load(row + 80);
        }

        for (int index = 0; index < severalCount;)
        {
            Vector512<float> aMost = Vector512<float>.Zero, bMost = aMost, cMost = aMost, dMost = aMost, eMost = aMost, fMost = aMost;
            Vector512<float> aLeast = aMost, bLeast = aMost, cLeast = aMost, dLeast = aMost, eLeast = aMost, fLeast = aMost;
            int end = index + 1 + several[index];
            for (index++; index < end; index++)
            {
                float* row = table + several[index];
                Vector512<float> ratio = Vector512.Load(row);
                (aMost, aLeast) = (Vector512.MaxNative(aMost, ratio), Vector512.MinNative(aLeast, ratio));
                ratio = Vector512.Load(row + 16);
                (bMost, bLeast) = (Vector512.MaxNative(bMost, ratio), Vector512.MinNative(bLeast, ratio));
                ratio = Vector512.Load(row + 32);
                (cMost, cLeast) = (Vector512.MaxNative(cMost, ratio), Vector512.MinNative(cLeast, ratio));
                ratio = Vector512.Load(row + 48);
                (dMost, dLeast) = (Vector512.MaxNative(dMost, ratio), Vector512.MinNative(dLeast, ratio));
                ratio = Vector512.Load(row + 64);
                (eMost, eLeast) = (Vector512.MaxNative(eMost, ratio), Vector512.MinNative(eLeast, ratio));
                ratio = Vector512.Load(row + 80);
                (fMost, fLeast) = (Vector512.MaxNative(fMost, ratio), Vector512.MinNative(fLeast, ratio));
            }

            a += aMost + aLeast;
            b += bMost + bLeast;
            c += cMost + cLeast;
            d += dMost + dLeast;
            e += eMost + eLeast;
            f += fMost + fLeast;
        }

        a.Store(weights);
        b.Store(weights + 16);
        c.Store(weights + 32);
        d.Store(weights + 48);
        e.Store(weights + 64);
        f.Store(weights + 80);
        return Vector512.MaxNative(Vector512.MaxNative(Vector512.MaxNative(a, b), Vector512.MaxNative(c, d)), Vector512.MaxNative(e, f));
    }
}
