using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// Every frequency of a knowledge base, drawn so often from the Beta distribution of what it rests on. A rule has two outcomes and an instrument
/// one for each band; for each outcome but the lowest stands how often something lower occurs with each member, over the same in the background.
/// </summary>
internal sealed class FrequencyDraws
{
    /// <summary>How many draws there are.</summary>
    public const int Count = 256;

    private readonly Dictionary<(double Mean, double Size), double[]> _quantiles = [];

    // By item and outcome: the draws of the background, then over them those of each member.
    private readonly double[][][] _below;
    private readonly int _columns;

    private FrequencyDraws(EvidenceTable table, int memberCount, Func<FrequencyDraws, EvidenceItem, double[][]> draw)
    {
        _columns = 1 + memberCount;
        _below = [.. table.Items.ToArray().Select(item => Array.ConvertAll(draw(this, item), Below))];

        // They served to draw; what is kept is the draws.
        _quantiles.Clear();
    }

    public static FrequencyDraws OfConditions(KnowledgeBase knowledgeBase, EvidenceTable table) =>
        new(table, HypothesisMember.All.Count, (draws, item) => item is RuleItem<Condition> { Rule: DifferentiationRule rule }
            ? draws.DrawRule(rule, [.. HypothesisMember.All.Select(member => knowledgeBase.SpokenOf(rule, member))])
            : draws.DrawInstrument(((InstrumentItem)item).Instrument));

    public static FrequencyDraws OfRoots(EvidenceTable table) =>
        new(table, NerveRoots.All.Count, (draws, item) => draws.DrawRule(((RuleItem<NerveRoot>)item).Rule, [.. NerveRoots.All.Select(root =>
            ((RuleItem<NerveRoot>)item).Rule.Given.TryGetValue(root, out Frequency? given) ? new SpokenFrequency(root.Id, given, 1) : (SpokenFrequency?)null)]));

    /// <summary>How often something lower than an outcome occurs with a member, over the same in the background, from a draw on; nothing for the lowest outcome.</summary>
    public ReadOnlySpan<double> Below(int item, int outcome, int member, int firstDraw) =>
        outcome == 0 ? [] : _below[item][outcome - 1].AsSpan(((1 + member) * Count) + firstDraw, DrawnPosterior.Chunk);

    /// <summary>How often something lower than an outcome occurs in the background, from a draw on; nothing for the lowest outcome.</summary>
    public ReadOnlySpan<double> BackgroundBelow(int item, int outcome, int firstDraw) =>
        outcome == 0 ? [] : _below[item][outcome - 1].AsSpan(firstDraw, DrawnPosterior.Chunk);

    /// <summary>From how often at least an outcome occurs to how often something lower does.</summary>
    private static double[] Below(double[] atLeast)
    {
        double[] below = [.. atLeast.Select(value => 1 - value)];
        for (int index = Count; index < below.Length; index++)
        {
            below[index] /= below[index % Count];
        }

        return below;
    }

    private double[][] DrawRule<T>(Rule<T> rule, SpokenFrequency?[] spoken)
        where T : class
    {
        double[] tails = new double[_columns * Count];
        double[] background = Draw($"{rule.Id}/background", rule.Background.Value, rule.Background.EffectiveSampleSize);
        for (int column = 0; column < _columns; column++)
        {
            double[] drawn = background;
            if (column > 0 && spoken[column - 1] is { } number)
            {
                double[] own = Draw($"{rule.Id}/{number.Of}", number.Frequency.Value, number.Frequency.EffectiveSampleSize);
                drawn = [.. own.Select((value, draw) => number.Over(background[draw], value))];
            }

            drawn.CopyTo(tails, column * Count);
        }

        return [tails];
    }

    private double[][] DrawInstrument(ScoringInstrument instrument)
    {
        double[][] tails = [.. Enumerable.Range(1, instrument.Bands.Count - 1).Select(_ => new double[_columns * Count])];
        for (int column = 0; column < _columns; column++)
        {
            (string of, BandFrequencies row) = column > 0
                ? instrument.RowOf(HypothesisMember.All[column - 1])
                : (ScoringInstrument.BackgroundRow, instrument.Background);
            DrawRow($"{instrument.Id}/{of}", row, column);
        }

        return tails;

        // A Dirichlet distribution, stick by stick: how often at least band 1, of those at least band 2, and so on.
        void DrawRow(string name, BandFrequencies row, int column)
        {
            double[] atLeast = [.. Enumerable.Repeat(1.0, Count)];
            double remaining = row.Values.Sum();
            for (int band = 1; band < row.Values.Count; band++)
            {
                double higher = row.Values.Skip(band).Sum();
                double[] drawn = Draw($"{name}/{band}", higher / remaining, EffectiveSize.Of(higher / remaining, row.Basis, row.SampleSize * remaining));
                atLeast = [.. atLeast.Select((value, draw) => Math.Min(value * drawn[draw], row == instrument.Background ? EvidenceCompiler.MostCertainBackground : EvidenceCompiler.MostCertainTail))];
                atLeast.CopyTo(tails[band - 1], column * Count);
                remaining = higher;
            }
        }
    }

    /// <summary>
    /// Draws from the Beta distribution, its odds multiplied so that the number is the median and not the mean: half of the draws lie on each side
    /// of it, and what a larger sample draws lies between that and the number.
    /// </summary>
    private double[] Draw(string name, double mean, double size)
    {
        if (!_quantiles.TryGetValue((mean, size), out double[]? quantiles))
        {
            quantiles = BetaQuantiles.Of(mean, size, Count);
            double middle = Odds(mean) / Math.Sqrt(Odds(quantiles[(Count / 2) - 1]) * Odds(quantiles[Count / 2]));
            quantiles = [.. quantiles.Select(quantile => Odds(quantile) * middle).Select(odds => Math.Clamp(odds / (1 + odds), Frequency.Margin, 1 - Frequency.Margin))];
            _quantiles[(mean, size)] = quantiles;
        }

        return [.. Strata.Of(name, Count).Select(stratum => quantiles[stratum])];
    }

    private static double Odds(double probability) => probability / (1 - probability);
}
