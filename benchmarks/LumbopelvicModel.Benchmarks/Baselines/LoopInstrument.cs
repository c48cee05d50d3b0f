using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>An instrument for <see cref="LoopBaseline"/>.</summary>
internal sealed class LoopInstrument(ScoringInstrument instrument)
{
    private readonly int _measurement = instrument.Measurement is null ? -1 : Measurements.All.ToList().IndexOf(instrument.Measurement);
    private readonly LoopCriterion[] _items = [.. instrument.Items.Select(item => new LoopCriterion(item.Criterion))];
    private readonly int[] _points = [.. instrument.Items.Select(item => item.Points)];
    private readonly int[] _from = [.. instrument.Bands.Select(band => band.From)];
    private readonly int[] _to = [.. instrument.Bands.Select(band => band.To)];

    /// <summary>The band that is settled, or <see cref="LoopCriterion.Unknown"/>.</summary>
    public int Evaluate(LoopCase patient)
    {
        if (_measurement >= 0)
        {
            double value = Math.Floor(patient.Measurements[_measurement]);
            return double.IsNaN(value) ? LoopCriterion.Unknown : BandOf(value, value);
        }

        int lowest = 0;
        int highest = 0;
        bool isAnyKnown = false;
        for (int item = 0; item < _items.Length; item++)
        {
            int holds = _items[item].Evaluate(patient);
            int points = _points[item];
            isAnyKnown |= holds != LoopCriterion.Unknown;
            lowest += holds == 1 || (holds == LoopCriterion.Unknown && points < 0) ? points : 0;
            highest += holds == 1 || (holds == LoopCriterion.Unknown && points > 0) ? points : 0;
        }

        return isAnyKnown ? BandOf(lowest, highest) : LoopCriterion.Unknown;
    }

    private int BandOf(double lowest, double highest)
    {
        for (int band = 0; band < _from.Length; band++)
        {
            if (_from[band] <= lowest && highest <= _to[band])
            {
                return band;
            }
        }

        return LoopCriterion.Unknown;
    }
}
