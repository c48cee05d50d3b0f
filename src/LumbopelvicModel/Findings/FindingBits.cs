namespace LumbopelvicModel;

/// <summary>
/// What is known of every finding, as two sets of bits one after the other: those present, then those absent. A finding in neither is not assessed.
/// </summary>
internal static class FindingBits
{
    private const int BitsOfWord = 64;

    /// <summary>How many words one of the two sets takes.</summary>
    public static readonly int Words = (Findings.All.Count + BitsOfWord - 1) / BitsOfWord;

    /// <summary>How many words both sets take.</summary>
    public static readonly int Length = 2 * Words;

    // By finding: itself and what is present with it, and itself and what is absent with it.
    private static readonly ulong[] PresentWith = Masks(finding => [.. Hierarchy.Ancestors(finding)]);
    private static readonly ulong[] AbsentWith = Masks(finding => [.. Hierarchy.Descendants(finding)]);

    /// <summary>The word of a set in which a finding has its bit.</summary>
    public static int WordOf(int finding) => finding / BitsOfWord;

    /// <summary>The finding of a bit of a word.</summary>
    public static int FindingAt(int word, int bit) => (word * BitsOfWord) + bit;

    /// <summary>The bit of a finding in its word.</summary>
    public static ulong BitOf(int finding) => 1UL << (finding % BitsOfWord);

    /// <summary>The findings that are present.</summary>
    public static ReadOnlySpan<ulong> Present(ReadOnlySpan<ulong> known) => known[..Words];

    /// <summary>The findings that are absent.</summary>
    public static ReadOnlySpan<ulong> Absent(ReadOnlySpan<ulong> known) => known.Slice(Words, Words);

    public static FindingStatus StatusOf(ReadOnlySpan<ulong> known, int finding)
    {
        int word = WordOf(finding);
        ulong bit = BitOf(finding);
        return (known[word] & bit) != 0 ? FindingStatus.Present
            : (known[Words + word] & bit) != 0 ? FindingStatus.Absent
            : FindingStatus.NotAssessed;
    }

    /// <summary>Adds a statement alone, without what follows from it.</summary>
    public static void State(Span<ulong> given, int finding, FindingStatus status) =>
        given[WordOf(finding) + (status == FindingStatus.Present ? 0 : Words)] |= BitOf(finding);

    /// <summary>Takes back what was stated of a finding.</summary>
    public static void Withdraw(Span<ulong> given, int finding)
    {
        given[WordOf(finding)] &= ~BitOf(finding);
        given[Words + WordOf(finding)] &= ~BitOf(finding);
    }

    /// <summary>Adds an answer, and what follows from it through the hierarchy, wherever nothing is known yet.</summary>
    public static void Answer(Span<ulong> known, int finding, FindingStatus answer)
    {
        bool isPresent = answer == FindingStatus.Present;
        ReadOnlySpan<ulong> follows = (isPresent ? PresentWith : AbsentWith).AsSpan(finding * Words, Words);
        Span<ulong> answered = known.Slice(isPresent ? 0 : Words, Words);
        ReadOnlySpan<ulong> denied = known.Slice(isPresent ? Words : 0, Words);
        for (int word = 0; word < follows.Length; word++)
        {
            answered[word] |= follows[word] & ~denied[word];
        }
    }

    private static ulong[] Masks(Func<int, int[]> follows)
    {
        ulong[] masks = new ulong[Findings.All.Count * Words];
        for (int finding = 0; finding < Findings.All.Count; finding++)
        {
            masks[(finding * Words) + WordOf(finding)] |= BitOf(finding);
            foreach (int other in follows(finding))
            {
                masks[(finding * Words) + WordOf(other)] |= BitOf(other);
            }
        }

        return masks;
    }
}
