using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>A score for <see cref="HandTunedBaseline"/>, with the band of every pair of lowest and highest score in a table.</summary>
internal sealed unsafe class HandTunedInstrument
{
    private readonly HandTunedCriterion[] _items;
    private readonly int[] _points;
    private readonly int[] _bands;
    private readonly int _least;
    private readonly int _span;

    public HandTunedInstrument(ScoringInstrument instrument, HandTunedBits bits)
    {
        _items = [.. instrument.Items.Select(item => new HandTunedCriterion(item.Criterion, bits))];
        _points = [.. instrument.Items.Select(item => item.Points)];
        _least = _points.Sum(points => Math.Min(points, 0));
        _span = _points.Sum(Math.Abs) + 1;
        _bands = new int[_span * _span];
        for (int index = 0; index < _bands.Length; index++)
        {
            (int lowest, int highest) = (_least + (index / _span), _least + (index % _span));
            _bands[index] = instrument.Bands.ToList().FindIndex(band => band.From <= lowest && highest <= band.To);
        }
    }

    public IEnumerable<HandTunedCriterion> Items => _items;

    public int Evaluate(ulong* patient)
    {
        int lowest = -_least;
        int highest = -_least;
        int known = 0;
        for (int item = 0; item < _items.Length; item++)
        {
            int holds = _items[item].Evaluate(patient);
            int points = _points[item];
            known |= holds + 1;
            lowest += holds > 0 ? points : holds < 0 ? Math.Min(points, 0) : 0;
            highest += holds > 0 ? points : holds < 0 ? Math.Max(points, 0) : 0;
        }

        return known == 0 ? HandTunedCriterion.Unknown : _bands[(lowest * _span) + highest];
    }
}
