using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LumbopelvicModel;

/// <summary>
/// The inner loops over hypotheses, 64 bytes at a time. Every lane does what <see cref="ScalarLanes"/> does in the same order, without fused
/// operations, so that the width of the machine changes no bit. Spans are padded to a multiple of <see cref="Width"/>.
/// </summary>
internal static class Lanes
{
    /// <summary>What the lengths of all spans are multiples of: four times 64 bytes in single precision, eight times in double.</summary>
    public const int Width = 64;

    /// <summary>The next multiple of the width.</summary>
    public static int RoundUp(int count) => (count + Width - 1) / Width * Width;

    /// <summary>Adds to the totals what is strongest for and strongest against in each of some families, and the rows that are alone in theirs.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="families">Family after family how many rows it has, and then where each of them starts.</param>
    /// <param name="alone">Where each of the rows starts that are alone in their family.</param>
    /// <param name="totals">The totals.</param>
    public static void AddFamilies<T>(ReadOnlySpan<T> table, ReadOnlySpan<int> families, ReadOnlySpan<int> alone, Span<T> totals)
        where T : struct, INumber<T>
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            ScalarLanes.AddFamilies(table, families, alone, totals);
            return;
        }

        for (int place = 0; place < families.Length; place += 1 + families[place])
        {
            CheckRows(table, families.Slice(place + 1, families[place]), totals.Length);
        }

        CheckRows(table, alone, totals.Length);
        for (int lane = 0; lane < totals.Length; lane += 4 * Vector512<T>.Count)
        {
            AddBlock(ref MemoryMarshal.GetReference(table), (nuint)lane, families, alone, ref totals[lane]);
        }
    }

    /// <summary>Adds to the totals, with a sign, what is strongest for and strongest against among some rows of a table.</summary>
    public static void AddFamily<T>(ReadOnlySpan<T> table, ReadOnlySpan<int> rows, T sign, Span<T> totals)
        where T : struct, INumber<T>
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            ScalarLanes.AddFamily(table, rows, sign, totals);
            return;
        }

        CheckRows(table, rows, totals.Length);
        ref T values = ref MemoryMarshal.GetReference(table);
        ref T sums = ref MemoryMarshal.GetReference(totals);
        for (nuint lane = 0; lane < (nuint)totals.Length; lane += (nuint)Vector512<T>.Count)
        {
            Vector512<T> strongest = Vector512<T>.Zero;
            Vector512<T> weakest = Vector512<T>.Zero;
            foreach (int row in rows)
            {
                Widen(Vector512.LoadUnsafe(ref values, (nuint)row + lane), ref strongest, ref weakest);
            }

            (Vector512.LoadUnsafe(ref sums, lane) + ((strongest + weakest) * sign)).StoreUnsafe(ref sums, lane);
        }
    }

    /// <summary>Of up to 64 numbers, as bits, which are not negative.</summary>
    public static ulong NotNegative(ReadOnlySpan<int> numbers)
    {
        ulong bits = 0;
        int lane = 0;
        for (; Vector512.IsHardwareAccelerated && lane <= numbers.Length - Vector512<int>.Count; lane += Vector512<int>.Count)
        {
            bits |= Vector512.GreaterThanOrEqual(Vector512.Create(numbers[lane..]), Vector512<int>.Zero).ExtractMostSignificantBits() << lane;
        }

        for (; lane < numbers.Length; lane++)
        {
            bits |= (ulong)(~numbers[lane] >>> 31) << lane;
        }

        return bits;
    }

    /// <summary>The largest of some numbers.</summary>
    public static T Largest<T>(ReadOnlySpan<T> values)
        where T : struct, INumber<T>
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            return ScalarLanes.Largest(values);
        }

        ref T first = ref MemoryMarshal.GetReference(values);
        Vector512<T> largest = Vector512.LoadUnsafe(ref first);
        for (nuint lane = (nuint)Vector512<T>.Count; lane < (nuint)values.Length; lane += (nuint)Vector512<T>.Count)
        {
            Vector512<T> value = Vector512.LoadUnsafe(ref first, lane);
            largest = Larger(value, largest);
        }

        Vector256<T> half = Vector256.Max(largest.GetLower(), largest.GetUpper());
        Vector128<T> quarter = Vector128.Max(half.GetLower(), half.GetUpper());
        T top = quarter[0];
        for (int lane = 1; lane < Vector128<T>.Count; lane++)
        {
            top = T.Max(top, quarter[lane]);
        }

        return top;
    }

    /// <summary>Multiplies each number.</summary>
    public static void Scale(Span<double> values, double factor)
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            ScalarLanes.Scale(values, factor);
            return;
        }

        ref double first = ref MemoryMarshal.GetReference(values);
        for (nuint lane = 0; lane < (nuint)values.Length; lane += (nuint)Vector512<double>.Count)
        {
            (Vector512.LoadUnsafe(ref first, lane) * factor).StoreUnsafe(ref first, lane);
        }
    }

    /// <summary>Adds up four vectors of totals, which stay in registers until everything is added.</summary>
    private static void AddBlock<T>(ref T table, nuint lane, ReadOnlySpan<int> families, ReadOnlySpan<int> alone, ref T totals)
        where T : struct, INumber<T>
    {
        nuint width = (nuint)Vector512<T>.Count;
        Vector512<T> first = Vector512.LoadUnsafe(ref totals);
        Vector512<T> second = Vector512.LoadUnsafe(ref totals, width);
        Vector512<T> third = Vector512.LoadUnsafe(ref totals, 2 * width);
        Vector512<T> fourth = Vector512.LoadUnsafe(ref totals, 3 * width);
        for (int place = 0; place < families.Length; place += 1 + families[place])
        {
            Vector512<T> firstFor = Vector512<T>.Zero, secondFor = firstFor, thirdFor = firstFor, fourthFor = firstFor;
            Vector512<T> firstAgainst = firstFor, secondAgainst = firstFor, thirdAgainst = firstFor, fourthAgainst = firstFor;
            foreach (int start in families.Slice(place + 1, families[place]))
            {
                nuint row = (nuint)start + lane;
                Widen(Vector512.LoadUnsafe(ref table, row), ref firstFor, ref firstAgainst);
                Widen(Vector512.LoadUnsafe(ref table, row + width), ref secondFor, ref secondAgainst);
                Widen(Vector512.LoadUnsafe(ref table, row + (2 * width)), ref thirdFor, ref thirdAgainst);
                Widen(Vector512.LoadUnsafe(ref table, row + (3 * width)), ref fourthFor, ref fourthAgainst);
            }

            first += firstFor + firstAgainst;
            second += secondFor + secondAgainst;
            third += thirdFor + thirdAgainst;
            fourth += fourthFor + fourthAgainst;
        }

        foreach (int start in alone)
        {
            nuint row = (nuint)start + lane;
            first += Vector512.LoadUnsafe(ref table, row);
            second += Vector512.LoadUnsafe(ref table, row + width);
            third += Vector512.LoadUnsafe(ref table, row + (2 * width));
            fourth += Vector512.LoadUnsafe(ref table, row + (3 * width));
        }

        first.StoreUnsafe(ref totals);
        second.StoreUnsafe(ref totals, width);
        third.StoreUnsafe(ref totals, 2 * width);
        fourth.StoreUnsafe(ref totals, 3 * width);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen<T>(Vector512<T> value, ref Vector512<T> strongest, ref Vector512<T> weakest)
        where T : struct, INumber<T>
    {
        strongest = Larger(value, strongest);
        weakest = Smaller(value, weakest);
    }

    // No number here is undefined, so that one instruction does; before .NET 9 it has no name.
#if NET9_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Larger<T>(Vector512<T> one, Vector512<T> other)
        where T : struct, INumber<T> => Vector512.MaxNative(one, other);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Smaller<T>(Vector512<T> one, Vector512<T> other)
        where T : struct, INumber<T> => Vector512.MinNative(one, other);
#else
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Larger<T>(Vector512<T> one, Vector512<T> other)
        where T : struct, INumber<T> => Vector512.ConditionalSelect(Vector512.GreaterThan(one, other), one, other);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<T> Smaller<T>(Vector512<T> one, Vector512<T> other)
        where T : struct, INumber<T> => Vector512.ConditionalSelect(Vector512.LessThan(one, other), one, other);
#endif

    /// <summary>What is read without a check below must lie within the table.</summary>
    private static void CheckRows<T>(ReadOnlySpan<T> table, ReadOnlySpan<int> rows, int length)
    {
        foreach (int row in rows)
        {
            _ = table.Slice(row, length);
        }
    }
}
