using System.Numerics;

namespace LumbopelvicModel.Knowledge;

/// <summary>Findings that are wanted, or wanted absent, counted a word of bits at a time.</summary>
internal sealed class FindingTally
{
    private readonly Word[] _words;

    private FindingTally(Word[] words) => _words = words;

    /// <summary>Parts a list of criteria into single findings, each counted by its bit, and the rest. A bit counts once: what is said twice stays among the rest.</summary>
    /// <param name="parts">The criteria.</param>
    /// <param name="areDenied">Whether the opposite of each is wanted.</param>
    /// <param name="others">The rest, compiled.</param>
    public static FindingTally Of(IEnumerable<Criterion> parts, bool areDenied, out CompiledCriterion[] others)
    {
        ulong[] wanted = new ulong[FindingBits.Words];
        ulong[] unwanted = new ulong[FindingBits.Words];
        var rest = new List<CompiledCriterion>();
        foreach (Criterion part in parts)
        {
            (Criterion said, bool isDenied) = CompiledCriterion.Strip(part, areDenied);
            if (said is not FindingCriterion single || !TryAdd(single, isDenied ? unwanted : wanted))
            {
                rest.Add(CompiledCriterion.Of(said, isDenied));
            }
        }

        others = [.. rest];
        return new FindingTally(WordsOf(wanted, unwanted));
    }

    /// <summary>Adds how many are as wanted, and how many are not; of the others it is not known.</summary>
    public void Count(in Facts facts, ref int holding, ref int failing)
    {
        foreach (Word word in _words)
        {
            ulong present = facts.Known[word.Index];
            ulong absent = facts.Known[FindingBits.Words + word.Index];
            holding += BitOperations.PopCount(present & word.Wanted) + BitOperations.PopCount(absent & word.Unwanted);
            failing += BitOperations.PopCount(absent & word.Wanted) + BitOperations.PopCount(present & word.Unwanted);
        }
    }

    private static bool TryAdd(FindingCriterion single, ulong[] words)
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
