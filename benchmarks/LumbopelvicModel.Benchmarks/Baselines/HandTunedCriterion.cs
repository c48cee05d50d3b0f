using System.Numerics;
using System.Runtime.Intrinsics;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>A criterion over several things for <see cref="HandTunedBaseline"/>: "at least so many of these bits", with all negations moved into the bits.</summary>
internal sealed unsafe class HandTunedCriterion
{
    public const int Unknown = -1;

    private readonly Vector512<ulong> _wanted;
    private readonly Vector512<ulong> _unwanted;
    private readonly Vector512<ulong> _asked;
    private readonly HandTunedCriterion[] _parts;
    private readonly int _needed;
    private readonly int _spare;
    private readonly bool _isAny;
    private readonly bool _isAll;

    public HandTunedCriterion(Criterion criterion, HandTunedBits bits)
        : this(criterion, false, bits)
    {
    }

    private HandTunedCriterion(Criterion criterion, bool isDenied, HandTunedBits bits)
    {
        (criterion, isDenied) = Strip(criterion, isDenied);
        (int needed, IReadOnlyList<Criterion> parts) = criterion switch
        {
            AllCriterion all => (all.Parts.Count, all.Parts),
            AnyCriterion any => (1, any.Parts),
            AtLeastCriterion some => (some.Count, some.Parts),
            _ => (1, [criterion]),
        };
        _needed = isDenied ? parts.Count - needed + 1 : needed;
        _spare = parts.Count - _needed;
        (Criterion Part, bool IsDenied)[] stripped = [.. parts.Select(part => Strip(part, isDenied))];
        int[] wanted = [.. stripped.Where(part => IsLeaf(part.Part) && !part.IsDenied).Select(part => bits.BitOf(part.Part))];
        int[] unwanted = [.. stripped.Where(part => IsLeaf(part.Part) && part.IsDenied).Select(part => bits.BitOf(part.Part))];
        if (wanted.Concat(unwanted).Distinct().Count() < wanted.Length + unwanted.Length)
        {
            throw new ArgumentException($"{criterion} asks for a thing twice.", nameof(criterion));
        }

        _wanted = HandTunedBits.Mask(wanted);
        _unwanted = HandTunedBits.Mask(unwanted);
        _asked = _wanted | _unwanted;
        _parts = [.. stripped.Where(part => !IsLeaf(part.Part)).Select(part => new HandTunedCriterion(part.Part, part.IsDenied, bits))];
        _isAny = _needed == 1 && _parts.Length == 0;
        _isAll = _spare == 0 && _parts.Length == 0;
    }

    /// <summary>Everything that it asks for, parts included.</summary>
    public Vector512<ulong> Asked => _parts.Aggregate(_asked, (asked, part) => asked | part.Asked);

    public static bool IsLeaf(Criterion criterion) => criterion is FindingCriterion or MeasurementCriterion or SexCriterion;

    /// <summary>1 where it holds, 0 where it does not, <see cref="Unknown"/> otherwise.</summary>
    public int Evaluate(ulong* patient)
    {
        Vector512<ulong> present = Vector512.Load(patient);
        Vector512<ulong> absent = Vector512.Load(patient + HandTunedBits.Words);
        Vector512<ulong> holding = (present & _wanted) | (absent & _unwanted);
        Vector512<ulong> failing = (absent & _wanted) | (present & _unwanted);
        if (_isAny)
        {
            return holding != Vector512<ulong>.Zero ? 1 : failing == _asked ? 0 : Unknown;
        }

        if (_isAll)
        {
            return failing != Vector512<ulong>.Zero ? 0 : holding == _asked ? 1 : Unknown;
        }

        int held = Count(holding);
        int failed = Count(failing);
        foreach (HandTunedCriterion part in _parts)
        {
            if (held >= _needed || failed > _spare)
            {
                break;
            }

            int value = part.Evaluate(patient);
            held += value == 1 ? 1 : 0;
            failed += value == 0 ? 1 : 0;
        }

        return held >= _needed ? 1 : failed > _spare ? 0 : Unknown;
    }

    private static (Criterion Part, bool IsDenied) Strip(Criterion criterion, bool isDenied)
    {
        while (criterion is NotCriterion not)
        {
            criterion = not.Negated;
            isDenied = !isDenied;
        }

        return (criterion, isDenied);
    }

    private static int Count(Vector512<ulong> bits)
    {
        if (bits == Vector512<ulong>.Zero)
        {
            return 0;
        }

        int count = 0;
        for (int word = 0; word < HandTunedBits.Words; word++)
        {
            count += BitOperations.PopCount(bits[word]);
        }

        return count;
    }
}
