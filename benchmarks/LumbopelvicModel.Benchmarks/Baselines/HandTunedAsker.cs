using System.Runtime.Intrinsics;

namespace LumbopelvicModel.Benchmarks;

/// <summary>A rule or an instrument that asks for several things, for <see cref="HandTunedBaseline"/>.</summary>
internal sealed unsafe class HandTunedAsker
{
    private readonly HandTunedCriterion? _criterion;
    private readonly HandTunedInstrument? _instrument;
    private readonly int[] _rows;
    private int[] _silencedAskers = [];

    public HandTunedAsker(BaselineItem item, int[] rows, HandTunedBits bits)
    {
        _rows = rows;
        if (item.Criterion is not null)
        {
            _criterion = new HandTunedCriterion(item.Criterion, bits);
            Asked = _criterion.Asked;
        }
        else
        {
            _instrument = new HandTunedInstrument(item.Instrument!, bits);
            Asked = _instrument.Items.Aggregate(Vector512<ulong>.Zero, (asked, part) => asked | part.Asked);
        }
    }

    public Vector512<ulong> Asked { get; }

    public bool IsSilencer { get; private set; }

    /// <summary>The bits whose rules fall silent once this speaks.</summary>
    public Vector512<ulong> SilencedBits { get; private set; }

    /// <summary>The places whose askers fall silent once this speaks, as bits.</summary>
    public UInt128 SilencedAskers { get; private set; }

    public void Silence(Vector512<ulong> bits, int[] askers)
    {
        IsSilencer = true;
        SilencedBits = bits;
        _silencedAskers = askers;
    }

    public void Number(List<HandTunedAsker> before, HandTunedAsker[] after)
    {
        foreach (int silenced in _silencedAskers)
        {
            SilencedAskers |= UInt128.One << Array.IndexOf(after, before[silenced]);
        }
    }

    /// <summary>The outcome, or <see cref="HandTunedCriterion.Unknown"/>.</summary>
    public int Evaluate(ulong* patient) => _criterion is not null ? _criterion.Evaluate(patient) : _instrument!.Evaluate(patient);

    public int RowOf(int outcome) => _rows[outcome];
}
