using System.Numerics;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// What the evaluation weighs against each other: nothing of the list, one member alone, or two together. A hypothesis holds the indexes of its
/// one or two members, -1 where there is none.
/// </summary>
internal sealed class Hypotheses
{
    private readonly Run[] _runs;

    private Hypotheses((int First, int Second)[] members, int memberCount, int firstSingle)
    {
        Members = members;
        MemberCount = memberCount;
        FirstSingle = firstSingle;
        _runs = members.Length > FirstPair ? [.. RunsOf(members, FirstPair)] : [];
    }

    /// <summary>Every condition or variant alone, each pair of different reported sources, and none of them.</summary>
    public static Hypotheses OfConditions { get; } = Create(
        HypothesisMember.All.Count,
        withNone: true,
        (first, second) => HypothesisMember.All[first].Condition.ReportedSource != HypothesisMember.All[second].Condition.ReportedSource);

    /// <summary>Every nerve root alone and each pair of neighbours, given that a root is involved.</summary>
    public static Hypotheses OfRoots { get; } = Create(NerveRoots.All.Count, withNone: false, (first, second) => second == first + 1);

    public (int First, int Second)[] Members { get; }

    /// <summary>How many conditions, their variants counted apart, or roots there are.</summary>
    public int MemberCount { get; }

    public int Count => Members.Length;

    /// <summary>The index of the hypothesis that a member is there alone.</summary>
    public int Single(int member) => FirstSingle + member;

    /// <summary>The hypotheses from here on are pairs.</summary>
    public int FirstPair => FirstSingle + MemberCount;

    private int FirstSingle { get; }

    /// <summary>The probability of each member: the sum over the hypotheses that contain it.</summary>
    public void SumMembers<T>(ReadOnlySpan<T> posterior, Span<T> sums)
        where T : struct, INumber<T>
    {
        posterior.Slice(FirstSingle, MemberCount).CopyTo(sums);
        foreach (Run run in _runs)
        {
            T sum = sums[run.First];
            ReadOnlySpan<T> pairs = posterior.Slice(run.FirstPair, run.Length);
            Span<T> seconds = sums.Slice(run.Second, run.Length);
            for (int index = 0; index < pairs.Length; index++)
            {
                sum += pairs[index];
                seconds[index] += pairs[index];
            }

            sums[run.First] = sum;
        }
    }

    private static IEnumerable<Run> RunsOf((int First, int Second)[] members, int firstPair)
    {
        int start = firstPair;
        for (int index = firstPair + 1; index <= members.Length; index++)
        {
            if (index == members.Length || members[index] != (members[start].First, members[start].Second + index - start))
            {
                yield return new Run(start, members[start].First, members[start].Second, index - start);
                start = index;
            }
        }
    }

    private static Hypotheses Create(int memberCount, bool withNone, Func<int, int, bool> isPair)
    {
        var members = new List<(int, int)>();
        if (withNone)
        {
            members.Add((-1, -1));
        }

        int firstSingle = members.Count;
        for (int member = 0; member < memberCount; member++)
        {
            members.Add((member, -1));
        }

        for (int first = 0; first < memberCount; first++)
        {
            for (int second = first + 1; second < memberCount; second++)
            {
                if (isPair(first, second))
                {
                    members.Add((first, second));
                }
            }
        }

        return new Hypotheses([.. members], memberCount, firstSingle);
    }

    /// <summary>Pairs that follow each other, of one first member with second members that follow each other.</summary>
    private sealed record Run(int FirstPair, int First, int Second, int Length);
}
