using System.Runtime.Intrinsics;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// The posterior under each draw of the frequencies: the arithmetic of <see cref="EvidenceCompiler"/> and <see cref="EvidenceTable"/>, over ratios in
/// the place of their logarithms and four hypotheses at a time, because it is done for every draw.
/// </summary>
internal sealed class PosteriorDraws(Hypotheses hypotheses, EvidenceTable table, FrequencyDraws draws, IReadOnlyList<PairFactor> pairFactors)
{
    private readonly HypothesisLanes _lanes = new(hypotheses, pairFactors);

    /// <summary>The lane of each hypothesis in what <see cref="Run"/> gives.</summary>
    public int[] LaneOf => _lanes.LaneOf;

    /// <summary>Works out every draw.</summary>
    /// <param name="outcomes">The outcome of every item.</param>
    /// <param name="pretest">The probability of each hypothesis before.</param>
    /// <param name="add">Takes the number of a draw and the posterior, by lane.</param>
    public void Run(int[] outcomes, double[] pretest, PosteriorAdder add)
    {
        List<(int Item, bool IsLastOfFamily)> speaking = Speaking(outcomes);
        double[] before = new double[_lanes.Length];
        for (int hypothesis = 0; hypothesis < pretest.Length; hypothesis++)
        {
            before[_lanes.LaneOf[hypothesis]] = pretest[hypothesis];
        }

        double[] workspace = new double[3 * _lanes.FirstComplication];
        Span<double> posterior = new double[_lanes.Length];
        for (int draw = 0; draw < FrequencyDraws.Count; draw++)
        {
            before.CopyTo(posterior);
            Weigh(draw, speaking, outcomes, workspace, posterior[.._lanes.FirstComplication]);
            Complete(before, posterior);
            add(draw, posterior);
        }
    }

    /// <summary>The items that say something, family by family.</summary>
    private List<(int Item, bool IsLastOfFamily)> Speaking(int[] outcomes)
    {
        var speaking = new List<(int Item, bool IsLastOfFamily)>();
        for (int item = 0; item < outcomes.Length; item++)
        {
            if (outcomes[item] == EvidenceItem.Unknown || table.Items[item].IsSilentOn(outcomes[item]))
            {
                continue;
            }

            if (speaking.Count > 0 && table.FamilyOf(speaking[^1].Item) == table.FamilyOf(item))
            {
                speaking[^1] = speaking[^1] with { IsLastOfFamily = false };
            }

            speaking.Add((item, true));
        }

        return speaking;
    }

    private void Weigh(int draw, List<(int Item, bool IsLastOfFamily)> speaking, int[] outcomes, double[] workspace, Span<double> posterior)
    {
        int length = posterior.Length;
        Span<double> ratios = workspace.AsSpan(0, length);
        Span<double> strongest = workspace.AsSpan(length, length);
        Span<double> weakest = workspace.AsSpan(2 * length, length);
        bool isFirstOfFamily = true;
        foreach ((int item, bool isLastOfFamily) in speaking)
        {
            FindRatios(item, outcomes[item], draw, ratios);
            if (isFirstOfFamily && isLastOfFamily)
            {
                Multiply(posterior, ratios);
                continue;
            }

            if (isFirstOfFamily)
            {
                strongest.Fill(1);
                weakest.Fill(1);
            }

            Lanes.Widen(ratios, strongest, weakest);
            isFirstOfFamily = isLastOfFamily;
            if (isLastOfFamily)
            {
                Multiply(posterior, strongest);
                Multiply(posterior, weakest);
            }
        }
    }

    /// <summary>The complications, and the sum made 1.</summary>
    private void Complete(double[] before, Span<double> posterior)
    {
        for (int index = 0; index < _lanes.Complications.Length; index++)
        {
            int alone = _lanes.Complications[index].Lane;
            posterior[_lanes.FirstComplication + index] *= before[alone] > 0 ? posterior[alone] / before[alone] : 0;
        }

        double sum = 0;
        foreach (double weight in posterior)
        {
            sum += weight;
        }

        foreach (ref double weight in posterior)
        {
            weight /= sum;
        }
    }

    /// <summary>
    /// The likelihood ratio of every hypothesis in one draw: how often the outcome or a lower one occurs, less how often a lower one does, over
    /// the same in the background.
    /// </summary>
    private void FindRatios(int item, int outcome, int draw, Span<double> ratios)
    {
        EvidenceItem evidence = table.Items[item];
        bool hasLower = outcome > 0;
        bool hasHigher = outcome < evidence.OutcomeCount - 1;
        ReadOnlySpan<double> below = hasLower ? draws.Below(item, outcome, draw) : [];
        ReadOnlySpan<double> upTo = hasHigher ? draws.Below(item, outcome + 1, draw) : [];
        double backgroundBelow = hasLower ? draws.BackgroundBelow(item, outcome, draw) : 0;
        double backgroundUpTo = hasHigher ? draws.BackgroundBelow(item, outcome + 1, draw) : 1;
        double inBackground = 1 / (backgroundUpTo - backgroundBelow);
        var lowerScale = Vector256.Create(backgroundBelow * inBackground);
        var upperScale = Vector256.Create(backgroundUpTo * inBackground);
        for (int lane = 0; lane < _lanes.SinglesLength; lane += HypothesisLanes.Width)
        {
            Vector256<double> upper = hasHigher ? Load(upTo, lane) * upperScale : upperScale;
            Store(hasLower ? upper - (Load(below, lane) * lowerScale) : upper, ratios, lane);
        }

        if (evidence.IsTrait)
        {
            FindPairsOfTrait(ratios);
            return;
        }

        Vector256<double> least = Vector256.Create(evidence is InstrumentItem ? EvidenceCompiler.LeastBand * inBackground : 0);
        var leastUpTo = Vector256.Create((1 - EvidenceCompiler.MostCertain) / backgroundUpTo);
        var leastBelow = Vector256.Create(hasLower ? (1 - EvidenceCompiler.MostCertain) / backgroundBelow : 0);
        int pair = _lanes.SinglesLength;
        foreach ((int first, int second) in _lanes.Blocks)
        {
            int firstLane = _lanes.FirstSingle + first;
            int secondLane = _lanes.FirstSingle + second;
            Vector256<double> ratio = hasHigher ? Neither(upTo[firstLane], Load(upTo, secondLane), leastUpTo) * upperScale : upperScale;
            if (hasLower)
            {
                ratio -= Neither(below[firstLane], Load(below, secondLane), leastBelow) * lowerScale;
            }

            Store(Vector256.Max(ratio, least), ratios, pair);
            pair += HypothesisLanes.Width;
        }
    }

    /// <summary>For a trait of the patient, such as age, the two ratios multiply.</summary>
    private void FindPairsOfTrait(Span<double> ratios)
    {
        int pair = _lanes.SinglesLength;
        foreach ((int first, int second) in _lanes.Blocks)
        {
            Store(Load(ratios, _lanes.FirstSingle + second) * ratios[_lanes.FirstSingle + first], ratios, pair);
            pair += HypothesisLanes.Width;
        }
    }

    /// <summary>
    /// How often neither of two conditions brings it about, over the background: the noisy-or of <see cref="EvidenceCompiler"/>, seen from the other
    /// side, where it is a product that is never above the larger of the two.
    /// </summary>
    private static Vector256<double> Neither(double first, Vector256<double> seconds, Vector256<double> least)
    {
        var firsts = Vector256.Create(first);
        return Vector256.Max(Vector256.Min(firsts * seconds, Vector256.Max(firsts, seconds)), least);
    }

    private static void Multiply(Span<double> totals, ReadOnlySpan<double> factors)
    {
        for (int lane = 0; lane < totals.Length; lane += HypothesisLanes.Width)
        {
            Store(Load(totals, lane) * Load(factors, lane), totals, lane);
        }
    }

    private static Vector256<double> Load(ReadOnlySpan<double> values, int lane) => Vector256.Create(values.Slice(lane, HypothesisLanes.Width));

    private static void Store(Vector256<double> vector, Span<double> values, int lane) => vector.CopyTo(values.Slice(lane, HypothesisLanes.Width));
}
