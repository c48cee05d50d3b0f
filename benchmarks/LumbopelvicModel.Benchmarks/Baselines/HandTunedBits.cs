using System.Runtime.Intrinsics;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>
/// The numbering behind <see cref="HandTunedBaseline"/>: everything that a criterion can ask of a patient is a bit, so that a case is two registers of
/// 512 bits, what holds and what does not. A thing that two rules ask for alone has a bit for each, so that each bit decides one rule at most.
/// </summary>
internal sealed class HandTunedBits
{
    public const int Capacity = 512;
    public const int Words = Capacity / 64;

    private readonly List<Func<Presentation, bool?>> _readers = [];
    private readonly Dictionary<Criterion, int> _bitOf = [];

    /// <summary>How many 64-bit words a case takes: those that hold, then those that do not.</summary>
    public const int WordsOfCase = 2 * Words;

    /// <summary>The bit of a leaf, shared by all criteria over several leaves.</summary>
    public int BitOf(Criterion leaf)
    {
        if (!_bitOf.TryGetValue(leaf, out int bit))
        {
            bit = Add(leaf.Evaluate);
            _bitOf[leaf] = bit;
        }

        return bit;
    }

    /// <summary>A bit of its own.</summary>
    public int Add(Func<Presentation, bool?> reader)
    {
        _readers.Add(reader);
        return _readers.Count <= Capacity ? _readers.Count - 1 : throw new InvalidOperationException($"The knowledge base asks for more than {Capacity} things.");
    }

    /// <summary>Encodes a case; this is done before the clock runs, as it is for the other ways.</summary>
    public void Encode(Presentation presentation, Span<ulong> words)
    {
        words.Clear();
        for (int bit = 0; bit < _readers.Count; bit++)
        {
            if (_readers[bit](presentation) is { } holds)
            {
                words[(holds ? 0 : Words) + (bit / 64)] |= 1UL << (bit % 64);
            }
        }
    }

    public static Vector512<ulong> Mask(IEnumerable<int> bits)
    {
        ulong[] words = new ulong[Words];
        foreach (int bit in bits)
        {
            words[bit / 64] |= 1UL << (bit % 64);
        }

        return Vector512.Create(words);
    }
}
