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
        var words = new SortedDictionary<int, Word>();
        var rest = new List<CompiledCriterion>();
        foreach (Criterion part in parts)
        {
            (Criterion said, bool isDenied) = CompiledCriterion.Strip(part, areDenied);
            if (said is not FindingCriterion single || !TryAdd(single, isDenied, words))
            {
                rest.Add(CompiledCriterion.Of(said, isDenied));
            }
        }

        others = [.. rest];
        return new FindingTally([.. words.Values]);
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

    private static bool TryAdd(FindingCriterion single, bool isDenied, SortedDictionary<int, Word> words)
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
