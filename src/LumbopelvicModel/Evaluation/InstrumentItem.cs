using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A scoring instrument, compiled.</summary>
internal sealed class InstrumentItem(ScoringInstrument instrument)
    : EvidenceItem(instrument.Id, instrument.Family, instrument.Findings, instrument.Background.Row.ToArray())
{
    private readonly ItemGroup[] _groups = [.. instrument.Items.GroupBy(item => item.Points).Select(ItemGroup.Of)];
    private readonly double[] _tops = Array.ConvertAll<ScoreBand, double>([.. instrument.Bands], band => band.To);
    private readonly int _measurement = instrument.Measurement is null ? -1 : Measurements.IndexOf(instrument.Measurement);

    public ScoringInstrument Instrument { get; } = instrument;

    public override bool AsksForMoreThanFindings { get; } =
        instrument.Measurement is not null || instrument.Items.Any(item => item.Criterion.Leaves.Any(leaf => leaf is not FindingCriterion));

    public override bool IsTrait => Instrument.Measurement is { IsTrait: true };

    /// <summary>What <see cref="ScoringInstrument.Score"/> says: the band in which every score lies that is still possible.</summary>
    public override int Outcome(in Facts facts)
    {
        if (_measurement >= 0)
        {
            double value = Math.Floor(facts.Measured(_measurement));
            return double.IsNaN(value) ? Unknown : BandOf(value, value);
        }

        int lowest = 0;
        int highest = 0;
        bool isAnyKnown = false;
        foreach (ItemGroup group in _groups)
        {
            int holding = 0;
            int failing = 0;
            group.Findings.Count(facts, ref holding, ref failing);
            foreach (CompiledCriterion other in group.Others)
            {
                bool? holds = other.Evaluate(facts);
                holding += holds == true ? 1 : 0;
                failing += holds == false ? 1 : 0;
            }

            int unknown = group.Count - holding - failing;
            isAnyKnown |= unknown < group.Count;
            lowest += (group.Points * holding) + (Math.Min(group.Points, 0) * unknown);
            highest += (group.Points * holding) + (Math.Max(group.Points, 0) * unknown);
        }

        return isAnyKnown ? BandOf(lowest, highest) : Unknown;
    }

    /// <summary>The band of every score from the lowest to the highest. Bands follow each other without a gap, so that counting those below needs no branch.</summary>
    private int BandOf(double lowest, double highest)
    {
        int below = 0;
        int belowHighest = 0;
        foreach (double top in _tops)
        {
            below += top < lowest ? 1 : 0;
            belowHighest += top < highest ? 1 : 0;
        }

        return below == belowHighest ? below : Unknown;
    }

    /// <summary>The items of equally many points.</summary>
    private sealed record ItemGroup(int Points, int Count, FindingTally Findings, CompiledCriterion[] Others)
    {
        public static ItemGroup Of(IGrouping<int, ScoreItem> items) =>
            new(items.Key, items.Count(), FindingTally.Of(items.Select(item => item.Criterion), false, out CompiledCriterion[] others), others);
    }
}
