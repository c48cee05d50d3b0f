using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>A rule or an instrument, with the log ratios of each of its outcomes over all hypotheses.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Family">Its family.</param>
/// <param name="Criterion">What a rule asks for; <see langword="null"/> for an instrument.</param>
/// <param name="Instrument">The instrument; <see langword="null"/> for a rule.</param>
/// <param name="LogRatios">By outcome (a rule: 0 does not hold, 1 holds; an instrument: its bands), then by hypothesis.</param>
internal sealed record BaselineItem(string Id, string Family, Criterion? Criterion, ScoringInstrument? Instrument, double[][] LogRatios)
{
    /// <summary>The rules that say nothing once this instrument speaks, by index.</summary>
    public int[] Silences { get; init; } = [];

    /// <summary>The findings that it asks for.</summary>
    public IReadOnlyList<Finding> Findings => Criterion?.Findings ?? Instrument!.Findings;
}
