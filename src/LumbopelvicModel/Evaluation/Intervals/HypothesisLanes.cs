using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// The hypotheses in the order in which draws are worked out, four at a time: none of them and each member alone, then the pairs in blocks of one first
/// member with up to four consecutive second members, then the pairs of a disease and its complication, which weigh as the complication. A block
/// that is not full is filled with hypotheses of no weight.
/// </summary>
internal sealed class HypothesisLanes
{
    /// <summary>How many lanes a block has.</summary>
    public const int Width = 4;

    public HypothesisLanes(Hypotheses hypotheses, IReadOnlyList<PairFactor> pairFactors)
    {
        FirstSingle = 1;
        SinglesLength = RoundUp(FirstSingle + hypotheses.MemberCount);
        LaneOf = new int[hypotheses.Count];
        for (int hypothesis = 0; hypothesis < hypotheses.FirstPair; hypothesis++)
        {
            LaneOf[hypothesis] = FirstSingle + hypotheses.Members[hypothesis].First;
        }

        var blocks = new List<(int First, int Second)>();
        var complications = new List<(int Hypothesis, int Member)>();
        for (int hypothesis = hypotheses.FirstPair; hypothesis < hypotheses.Count; hypothesis++)
        {
            (int first, int second) = hypotheses.Members[hypothesis];
            (int cause, int otherCause) = EvidenceCompiler.CausesOf((first, second), pairFactors);
            if (otherCause < 0)
            {
                complications.Add((hypothesis, cause));
                continue;
            }

            if (blocks.Count == 0 || blocks[^1].First != first || second >= blocks[^1].Second + Width)
            {
                blocks.Add((first, second));
            }

            LaneOf[hypothesis] = SinglesLength + ((blocks.Count - 1) * Width) + second - blocks[^1].Second;
        }

        Blocks = [.. blocks];
        FirstComplication = SinglesLength + (Blocks.Length * Width);
        Complications = [.. complications.Select(pair => (pair.Hypothesis, FirstSingle + pair.Member))];
        for (int index = 0; index < Complications.Length; index++)
        {
            LaneOf[Complications[index].Hypothesis] = FirstComplication + index;
        }

        Length = FirstComplication + Complications.Length;
    }

    /// <summary>The lane of the first member alone; the one before is of none of them, where that is a hypothesis.</summary>
    public int FirstSingle { get; }

    /// <summary>How many lanes none and the members alone take.</summary>
    public int SinglesLength { get; }

    /// <summary>The first member and the first of the second members of each block.</summary>
    public (int First, int Second)[] Blocks { get; }

    /// <summary>The lane of the first pair of a disease and its complication.</summary>
    public int FirstComplication { get; }

    /// <summary>The pairs of a disease and its complication, and the lane of the complication alone.</summary>
    public (int Hypothesis, int Lane)[] Complications { get; }

    /// <summary>How many lanes there are.</summary>
    public int Length { get; }

    /// <summary>The lane of each hypothesis.</summary>
    public int[] LaneOf { get; }

    /// <summary>The next multiple of the width.</summary>
    public static int RoundUp(int count) => (count + Width - 1) / Width * Width;
}
