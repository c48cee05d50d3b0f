using System.Numerics;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// A criterion as a count: it holds when so many of its parts hold, and fails once so many can no longer. "All" asks for every part, "any" for one,
/// and what is denied asks for the opposite of its parts. Findings are counted a word of bits at a time; the rest is parts of their own.
/// </summary>
internal sealed class CompiledCriterion
{
    private readonly Word[] _words;
    private readonly CompiledCriterion[] _parts;
    private readonly Criterion? _leaf;
    private readonly bool _isDenied;
    private readonly int _needed;
    private readonly int _spare;

    private CompiledCriterion(Criterion leaf, bool isDenied)
    {
        _words = [];
        _parts = [];
        _leaf = leaf;
        _isDenied = isDenied;
    }

    private CompiledCriterion(int needed, IReadOnlyList<Criterion> parts, bool isDenied)
    {
        _needed = isDenied ? parts.Count - needed + 1 : needed;
        _spare = parts.Count - _needed;
        var words = new SortedDictionary<int, Word>();
        var others = new List<CompiledCriterion>();
        foreach (Criterion part in parts)
        {
            (Criterion said, bool isPartDenied) = Strip(part, isDenied);
            if (said is not FindingCriterion single || !TryCount(single, isPartDenied, words))
            {
                others.Add(Of(said, isPartDenied));
            }
        }

        _words = [.. words.Values];
        _parts = [.. others];
    }

    public static CompiledCriterion Of(Criterion criterion) => Of(criterion, false);

    /// <summary>What <see cref="Criterion.Evaluate(in Facts)"/> says.</summary>
    public bool? Evaluate(in Facts facts)
    {
        if (_leaf is not null)
        {
            return _leaf.Evaluate(facts) is { } value ? value != _isDenied : null;
        }

        int holding = 0;
        int failing = 0;
        foreach (Word word in _words)
        {
            ulong present = facts.Known[word.Index];
            ulong absent = facts.Known[FindingBits.Words + word.Index];
            if (((present | absent) & (word.Wanted | word.Unwanted)) != 0)
            {
                holding += BitOperations.PopCount(present & word.Wanted) + BitOperations.PopCount(absent & word.Unwanted);
                failing += BitOperations.PopCount(absent & word.Wanted) + BitOperations.PopCount(present & word.Unwanted);
            }
        }

        foreach (CompiledCriterion part in _parts)
        {
            if (holding >= _needed || failing > _spare)
            {
                break;
            }

            bool? value = part.Evaluate(facts);
            holding += value == true ? 1 : 0;
            failing += value == false ? 1 : 0;
        }

        return holding >= _needed ? true : failing > _spare ? false : null;
    }

    private static CompiledCriterion Of(Criterion criterion, bool isDenied)
    {
        (Criterion said, bool isSaidDenied) = Strip(criterion, isDenied);
        return said switch
        {
            FindingCriterion => new CompiledCriterion(1, [said], isSaidDenied),
            AllCriterion all => new CompiledCriterion(all.Parts.Count, all.Parts, isSaidDenied),
            AnyCriterion any => new CompiledCriterion(1, any.Parts, isSaidDenied),
            AtLeastCriterion atLeast => new CompiledCriterion(atLeast.Count, atLeast.Parts, isSaidDenied),
            _ => new CompiledCriterion(said, isSaidDenied),
        };
    }

    /// <summary>A criterion without its denials, and whether they deny it.</summary>
    private static (Criterion Said, bool IsDenied) Strip(Criterion criterion, bool isDenied)
    {
        while (criterion is NotCriterion not)
        {
            criterion = not.Negated;
            isDenied = !isDenied;
        }

        return (criterion, isDenied);
    }

    /// <summary>Counts a finding by its bit, unless the same is counted already: a bit counts once.</summary>
    private static bool TryCount(FindingCriterion single, bool isDenied, SortedDictionary<int, Word> words)
    {
        int finding = LumbopelvicModel.Findings.IndexOf(single.Finding);
        int index = FindingBits.WordOf(finding);
        ulong bit = FindingBits.BitOf(finding);
        Word word = words.GetValueOrDefault(index, new Word(index, 0, 0));
        if (((isDenied ? word.Unwanted : word.Wanted) & bit) != 0)
        {
            return false;
        }

        words[index] = isDenied ? word with { Unwanted = word.Unwanted | bit } : word with { Wanted = word.Wanted | bit };
        return true;
    }

    private readonly record struct Word(int Index, ulong Wanted, ulong Unwanted);
}
