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

    // As where the point estimate is compiled: a pair's score needs room above and below.
    private const double MostCertainTail = 0.999;
    private const double MostCertainBackground = 0.998;

    private const string Background = "background";

    private readonly Dictionary<(double Mean, double Size), double[]> _quantiles = [];

    // By item, outcome and draw: none of them, which is as the background, then each member, then as the background to fill the last vector.
    private readonly double[][][] _below;
    private readonly double[][][] _backgroundBelow;
    private readonly int _stride;

    private FrequencyDraws(EvidenceTable table, int memberCount, Func<FrequencyDraws, EvidenceItem, double[][]> draw)
    {
        _stride = HypothesisLanes.RoundUp(1 + memberCount + HypothesisLanes.Width - 1);
        _below = [.. table.Items.ToArray().Select(item => draw(this, item))];
        _backgroundBelow = [.. _below.Select(item => Array.ConvertAll(item, TakeBackground))];
    }

    public static FrequencyDraws OfConditions(KnowledgeBase knowledgeBase, EvidenceTable table) =>
        new(table, HypothesisMember.All.Count, (draws, item) => item is RuleItem<Condition> { Rule: DifferentiationRule rule }
            ? draws.DrawRule(rule, [.. HypothesisMember.All.Select(member => knowledgeBase.SpokenOf(rule, member))])
            : draws.DrawInstrument(((InstrumentItem)item).Instrument));

    public static FrequencyDraws OfRoots(EvidenceTable table) =>
        new(table, NerveRoots.All.Count, (draws, item) => draws.DrawRule(((RuleItem<NerveRoot>)item).Rule, [.. NerveRoots.All.Select(root =>
            ((RuleItem<NerveRoot>)item).Rule.Given.TryGetValue(root, out Frequency? given) ? new SpokenFrequency(root.Id, given, 1) : (SpokenFrequency?)null)]));

    /// <summary>How often something lower than an outcome occurs in one draw, over the same in the background: for none of them, then for each member.</summary>
    public ReadOnlySpan<double> Below(int item, int outcome, int draw) => _below[item][outcome - 1].AsSpan(draw * _stride, _stride);

    /// <summary>How often something lower than an outcome occurs in the background in one draw.</summary>
    public double BackgroundBelow(int item, int outcome, int draw) => _backgroundBelow[item][outcome - 1][draw];

    /// <summary>Turns how often at least an outcome occurs into how often something lower does, over the background, which it returns by draw.</summary>
    private double[] TakeBackground(double[] atLeast)
    {
        double[] background = new double[Count];
        for (int draw = 0; draw < Count; draw++)
        {
            Span<double> columns = atLeast.AsSpan(draw * _stride, _stride);
            background[draw] = 1 - columns[0];
            foreach (ref double column in columns)
            {
                column = (1 - column) / background[draw];
            }
        }

        return background;
    }

    private double[][] DrawRule<T>(Rule<T> rule, SpokenFrequency?[] spoken)
        where T : class
    {
        double[] tails = new double[Count * _stride];
        double[] background = Draw($"{rule.Id}/{Background}", rule.Background.Value, rule.Background.EffectiveSampleSize);
        for (int column = 0; column < _stride; column++)
        {
            double[] drawn = background;
            if (column > 0 && column <= spoken.Length && spoken[column - 1] is { } number)
            {
                double[] own = Draw($"{rule.Id}/{number.Of}", number.Frequency.Value, number.Frequency.EffectiveSampleSize);
                drawn = [.. own.Select((value, draw) => number.Over(background[draw], value))];
            }

            Put(tails, column, drawn);
        }

        return [tails];
    }

    private double[][] DrawInstrument(ScoringInstrument instrument)
    {
        double[][] tails = [.. Enumerable.Range(1, instrument.Bands.Count - 1).Select(_ => new double[Count * _stride])];
        for (int column = 0; column < _stride; column++)
        {
            (string of, BandFrequencies row) = column > 0 && column <= HypothesisMember.All.Count
                ? instrument.RowOf(HypothesisMember.All[column - 1])
                : (Background, instrument.Background);
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
                atLeast = [.. atLeast.Select((value, draw) => Math.Min(value * drawn[draw], row == instrument.Background ? MostCertainBackground : MostCertainTail))];
                Put(tails[band - 1], column, atLeast);
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

    private void Put(double[] tails, int column, double[] drawn)
    {
        for (int draw = 0; draw < Count; draw++)
        {
            tails[(draw * _stride) + column] = drawn[draw];
        }
    }
}
