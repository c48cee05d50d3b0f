using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A scoring instrument, compiled.</summary>
internal sealed class InstrumentItem(ScoringInstrument instrument, double[][] logRatios)
    : EvidenceItem(instrument.Id, instrument.Family, instrument.Findings, [.. instrument.Background.Values], logRatios)
{
    private readonly (CompiledCriterion Criterion, int Points)[] _items = [.. instrument.Items.Select(item => (CompiledCriterion.Of(item.Criterion), item.Points))];
    private readonly (int From, int To)[] _bands = [.. instrument.Bands.Select(band => (band.From, band.To))];
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
        foreach ((CompiledCriterion criterion, int points) in _items)
        {
            bool? holds = criterion.Evaluate(facts);
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
