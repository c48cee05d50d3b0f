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
        ulong[] wanted = new ulong[FindingBits.Words];
        ulong[] unwanted = new ulong[FindingBits.Words];
        var others = new List<CompiledCriterion>();
        foreach (Criterion part in parts)
        {
            (Criterion said, bool isPartDenied) = Strip(part, isDenied);
            if (said is not FindingCriterion single || !TryCount(single, isPartDenied ? unwanted : wanted))
            {
                others.Add(Of(said, isPartDenied));
            }
        }

        _words = WordsOf(wanted, unwanted);
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
    private static bool TryCount(FindingCriterion single, ulong[] words)
    {
        int finding = LumbopelvicModel.Findings.IndexOf(single.Finding);
        ulong bit = FindingBits.BitOf(finding);
        ref ulong word = ref words[FindingBits.WordOf(finding)];
        bool isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    /// <summary>The words in which anything is asked for.</summary>
    private static Word[] WordsOf(ulong[] wanted, ulong[] unwanted)
    {
        int count = 0;
        for (int index = 0; index < wanted.Length; index++)
        {
            count += (wanted[index] | unwanted[index]) == 0 ? 0 : 1;
        }

        var words = new Word[count];
        for (int index = wanted.Length - 1; count > 0; index--)
        {
            if ((wanted[index] | unwanted[index]) != 0)
            {
                count--;
                words[count] = new Word(index, wanted[index], unwanted[index]);
            }
        }

        return words;
    }

    private readonly record struct Word(int Index, ulong Wanted, ulong Unwanted);
}
