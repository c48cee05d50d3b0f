using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// A rule or an instrument, compiled: which of its outcomes a presentation has, and the log-likelihood ratio of every hypothesis in each outcome.
/// A rule has two outcomes (0 does not hold, 1 holds), an instrument one for each band.
/// </summary>
internal sealed class EvidenceItem
{
    /// <summary>The outcome while it is not known, and of an item that another one silences.</summary>
    public const int Unknown = -1;

    private readonly Criterion? _criterion;
    private readonly ScoringInstrument? _instrument;
    private readonly double[][] _logRatios;
    private readonly double[] _background;

    public EvidenceItem(string id, string family, Criterion criterion, double background, double[] whenFalse, double[] whenTrue)
    {
        Id = id;
        Family = family;
        _criterion = criterion;
        _background = [1 - background, background];
        _logRatios = [whenFalse, whenTrue];
        Findings = criterion.Findings;
    }

    public EvidenceItem(ScoringInstrument instrument, double[][] logRatios)
    {
        Id = instrument.Id;
        Family = instrument.Family;
        _instrument = instrument;
        _background = [.. instrument.Background.Values];
        _logRatios = logRatios;
        Findings = instrument.Findings;
    }

    public string Id { get; }

    public string Family { get; }

    /// <summary>The findings on which the outcome depends.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public ScoringInstrument? Instrument => _instrument;

    public Criterion? Criterion => _criterion;

    public int Outcome(in Facts facts) => _criterion is null
        ? _instrument!.BandOf(facts)
        : _criterion.Evaluate(facts) switch { true => 1, false => 0, null => Unknown };

    /// <summary>2 for a rule, the number of bands for an instrument.</summary>
    public int OutcomeCount => _logRatios.Length;

    /// <summary>How often an outcome occurs in the mix of all patients.</summary>
    public double BackgroundOf(int outcome) => _background[outcome];

    /// <summary>Natural logarithms, by hypothesis.</summary>
    public ReadOnlySpan<double> LogRatios(int outcome) => _logRatios[outcome];
}
