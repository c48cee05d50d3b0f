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

    private readonly double[][] _logRatios;
    private readonly double[] _background;

    private EvidenceItem(string id, string family, object source, IReadOnlyList<Finding> findings, double[] background, double[][] logRatios)
    {
        Id = id;
        Family = family;
        Source = source;
        Findings = findings;
        IsTrait = (source as ScoringInstrument)?.Measurement is { IsTrait: true };
        _background = background;
        _logRatios = logRatios;
    }

    public string Id { get; }

    public string Family { get; }

    /// <summary>The rule or instrument that was compiled.</summary>
    public object Source { get; }

    /// <summary>The criterion of a rule; null for an instrument.</summary>
    public Criterion? Criterion { get; private init; }

    /// <summary>The instrument; null for a rule.</summary>
    public ScoringInstrument? Instrument => Source as ScoringInstrument;

    /// <summary>The findings on which the outcome depends.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public static EvidenceItem Of<T>(Rule<T> rule, double[] whenFalse, double[] whenTrue)
        where T : class =>
        new(rule.Id, rule.Family, rule, rule.Criterion.Findings, [1 - rule.Background.Value, rule.Background.Value], [whenFalse, whenTrue]) { Criterion = rule.Criterion, IsTrait = rule.Criterion.IsTrait };

    public static EvidenceItem Of(ScoringInstrument instrument, double[][] logRatios) =>
        new(instrument.Id, instrument.Family, instrument, instrument.Findings, [.. instrument.Background.Values], logRatios);

    public int Outcome(in Facts facts) => Criterion is null
        ? Instrument!.BandOf(facts)
        : Criterion.Evaluate(facts) switch { true => 1, false => 0, null => Unknown };

    /// <summary>How many outcomes there are, lowest first.</summary>
    public int OutcomeCount => _logRatios.Length;

    /// <summary>Whether it looks at a trait of the patient, whose ratios multiply for a pair.</summary>
    public bool IsTrait { get; private init; }

    /// <summary>Whether an outcome says nothing of any hypothesis, such as an absence that does not weigh.</summary>
    public bool IsSilentOn(int outcome) => !_logRatios[outcome].AsSpan().ContainsAnyExcept(0.0);

    /// <summary>How often an outcome occurs in the mix of all patients.</summary>
    public double BackgroundOf(int outcome) => _background[outcome];

    /// <summary>Natural logarithms, by hypothesis.</summary>
    public ReadOnlySpan<double> LogRatios(int outcome) => _logRatios[outcome];
}
