using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A scoring instrument, compiled.</summary>
internal sealed class InstrumentItem(ScoringInstrument instrument, double[][] logRatios)
    : EvidenceItem(instrument.Id, instrument.Family, instrument.Findings, instrument.Background.Row.ToArray(), logRatios)
{
    private readonly ScoreItem[] _items = [.. instrument.Items];
    private readonly CompiledCriterion[] _criteria = [.. instrument.Items.Select(item => CompiledCriterion.Of(item.Criterion))];
    private readonly ScoreBand[] _bands = [.. instrument.Bands];
    private readonly int _measurement = instrument.Measurement is null ? -1 : Measurements.IndexOf(instrument.Measurement);

    private readonly Asked _asked = new(instrument.Items.Select(item => item.Criterion));

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

        if (!_asked.IsAnyKnown(facts))
        {
            return Unknown;
        }

        int lowest = 0;
        int highest = 0;
        bool isAnyKnown = false;
        for (int item = 0; item < _items.Length; item++)
        {
            bool? holds = _criteria[item].Evaluate(facts);
            int points = _items[item].Points;
            isAnyKnown |= holds is not null;
            lowest += holds == true || (holds is null && points < 0) ? points : 0;
            highest += holds == true || (holds is null && points > 0) ? points : 0;
        }

        return isAnyKnown ? BandOf(lowest, highest) : Unknown;
    }

    private int BandOf(double lowest, double highest)
    {
        for (int band = 0; band < _bands.Length; band++)
        {
            if (_bands[band].From <= lowest && highest <= _bands[band].To)
            {
                return band;
            }
        }

        return Unknown;
    }
}
