using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace LumbopelvicModel.Internal;

/// <summary>Finds ids in UTF-8 without making text of them.</summary>
internal sealed class Utf8Ids
{
    // The golden ratio in 64 bits: spreads what it multiplies into the high bits.
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly byte[][] _ids;

    // An index + 1, or 0 where nothing stands. At most a quarter is taken, so that a look seldom meets another id.
    private readonly int[] _slots;
    private readonly int _shift;

    public Utf8Ids(IEnumerable<string> ids)
    {
        _ids = [.. ids.Select(Encoding.UTF8.GetBytes)];
        _slots = new int[BitOperations.RoundUpToPowerOf2((uint)_ids.Length * 4)];
        _shift = 64 - BitOperations.Log2((uint)_slots.Length);
        for (int index = 0; index < _ids.Length; index++)
        {
            int slot = SlotOf(_ids[index]);
            while (_slots[slot] != 0)
            {
                slot = Next(slot);
            }

            _slots[slot] = index + 1;
        }
    }

    /// <summary>The place of an id in the order in which they were given, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> id)
    {
        for (int slot = SlotOf(id); _slots[slot] > 0; slot = Next(slot))
        {
            int index = _slots[slot] - 1;
            if (id.SequenceEqual(_ids[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);

    private int SlotOf(ReadOnlySpan<byte> id)
    {
        ulong hash = (ulong)id.Length;
        if (id.Length >= sizeof(ulong))
        {
            for (int start = 0; start < id.Length - sizeof(ulong); start += sizeof(ulong))
            {
                hash = Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(id[start..]));
            }

            hash = Mixed(hash, BinaryPrimitives.ReadUInt64LittleEndian(id[^sizeof(ulong)..]));
        }
        else
        {
            foreach (byte letter in id)
            {
                hash = Mixed(hash, letter);
            }
        }

        return (int)(hash >> _shift);
    }

    private static ulong Mixed(ulong hash, ulong part) => BitOperations.RotateLeft(hash ^ part, 29) * Spread;
}
