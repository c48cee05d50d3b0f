namespace LumbopelvicModel;

/// <summary>
/// One outcome of a rule or an instrument in consecutive draws: the likelihood ratios of members and of pairs. An outcome occurs as often as
/// it or a lower one does, less how often a lower one does; all over the same in the background.
/// </summary>
internal sealed class DrawnBand
{
    private readonly double[] _belowScale = new double[DrawnPosterior.Chunk];
    private readonly double[] _upToScale = new double[DrawnPosterior.Chunk];
    private readonly double[] _leastBelow = new double[DrawnPosterior.Chunk];
    private readonly double[] _leastUpTo = new double[DrawnPosterior.Chunk];
    private readonly double[] _leastPair = new double[DrawnPosterior.Chunk];
    private readonly double[] _neither = new double[DrawnPosterior.Chunk];
    private bool _hasLower;
    private bool _hasHigher;

    /// <summary>Takes up another outcome.</summary>
    /// <param name="backgroundBelow">How often something lower occurs in the background, by draw; empty for the lowest outcome.</param>
    /// <param name="backgroundUpTo">How often the outcome or a lower one does; empty for the highest.</param>
    /// <param name="leastPair">Two conditions together do not make the outcome rarer than this.</param>
    public void Set(ReadOnlySpan<double> backgroundBelow, ReadOnlySpan<double> backgroundUpTo, double leastPair)
    {
        _hasLower = !backgroundBelow.IsEmpty;
        _hasHigher = !backgroundUpTo.IsEmpty;
        for (int draw = 0; draw < DrawnPosterior.Chunk; draw++)
        {
            double below = _hasLower ? backgroundBelow[draw] : 0;
            double upTo = _hasHigher ? backgroundUpTo[draw] : 1;
            double scale = 1 / (upTo - below);
            _belowScale[draw] = below * scale;
            _upToScale[draw] = upTo * scale;
            _leastBelow[draw] = (1 - EvidenceCompiler.MostCertain) / below;
            _leastUpTo[draw] = (1 - EvidenceCompiler.MostCertain) / upTo;
            _leastPair[draw] = leastPair * scale;
        }
    }

    /// <summary>The ratios of a member alone.</summary>
    /// <param name="below">How often something lower occurs with it, over the background; empty for the lowest outcome.</param>
    /// <param name="upTo">How often the outcome or a lower one does; empty for the highest.</param>
    /// <param name="ratios">Where to.</param>
    public void OfSingle(ReadOnlySpan<double> below, ReadOnlySpan<double> upTo, Span<double> ratios)
    {
        _upToScale.CopyTo(ratios);
        if (_hasHigher)
        {
            DrawLanes.Multiply(upTo, ratios);
        }

        if (_hasLower)
        {
            DrawLanes.SubtractProduct(below, _belowScale, ratios);
        }
    }

    /// <summary>
    /// The ratios of a pair: what does not occur with either is a product that is never above the larger of the two. It is the noisy-or of
    /// <see cref="EvidenceCompiler"/>, seen from the other side.
    /// </summary>
    public void OfPair(ReadOnlySpan<double> firstBelow, ReadOnlySpan<double> firstUpTo, ReadOnlySpan<double> secondBelow, ReadOnlySpan<double> secondUpTo, Span<double> ratios)
    {
        if (_hasHigher)
        {
            DrawLanes.BoundedProduct(firstUpTo, secondUpTo, _leastUpTo, ratios);
            DrawLanes.Multiply(_upToScale, ratios);
        }
        else
        {
            _upToScale.CopyTo(ratios);
        }

        if (_hasLower)
        {
            DrawLanes.BoundedProduct(firstBelow, secondBelow, _leastBelow, _neither);
            DrawLanes.SubtractProduct(_neither, _belowScale, ratios);
        }

        if (_leastPair[0] > 0)
        {
            DrawLanes.Raise(_leastPair, ratios);
        }
    }
}
