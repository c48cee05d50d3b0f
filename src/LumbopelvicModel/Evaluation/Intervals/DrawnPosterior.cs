namespace LumbopelvicModel;

/// <summary>Where the posterior is worked out, for consecutive draws at a time: a row of draws for each hypothesis.</summary>
/// <param name="table">The items.</param>
/// <param name="draws">Their frequencies.</param>
/// <param name="causes">For each hypothesis the one or two members that bring findings about.</param>
/// <param name="firstSingle">The hypothesis that the first member is there alone; those before have no cause.</param>
internal sealed class DrawnPosterior(EvidenceTable table, FrequencyDraws draws, (int First, int Second)[] causes, int firstSingle)
{
    /// <summary>How many draws are worked out at a time: so many that the rows stay near the processor.</summary>
    public const int Chunk = 32;

    private readonly double[] _rows = new double[causes.Length * Chunk];
    private readonly double[] _strongest = new double[causes.Length * Chunk];
    private readonly double[] _weakest = new double[causes.Length * Chunk];
    private readonly double[] _ratios = new double[causes.Length * Chunk];
    private readonly DrawnBand _band = new();
    private int _firstDraw;

    /// <summary>The posterior, a row of draws for each hypothesis.</summary>
    public ReadOnlySpan<double> Rows => _rows;

    /// <summary>The draws of one hypothesis.</summary>
    public static ReadOnlySpan<double> Row(ReadOnlySpan<double> rows, int hypothesis) => rows.Slice(hypothesis * Chunk, Chunk);

    /// <summary>Begins with the pretest probabilities.</summary>
    public void Start(int firstDraw, double[] pretest)
    {
        _firstDraw = firstDraw;
        for (int hypothesis = 0; hypothesis < pretest.Length; hypothesis++)
        {
            _rows.AsSpan(hypothesis * Chunk, Chunk).Fill(pretest[hypothesis]);
        }
    }

    /// <summary>Weighs what a family says: the strongest for each hypothesis and the strongest against it.</summary>
    /// <param name="family">The items of the family that say something.</param>
    /// <param name="outcomes">The outcome of every item.</param>
    public void Weigh(int[] family, int[] outcomes)
    {
        if (family.Length == 1)
        {
            FindRatios(family[0], outcomes[family[0]]);
            DrawLanes.Multiply(_ratios, _rows);
            return;
        }

        _strongest.AsSpan().Fill(1);
        _weakest.AsSpan().Fill(1);
        foreach (int item in family)
        {
            FindRatios(item, outcomes[item]);
            DrawLanes.Widen(_ratios, _strongest, _weakest);
        }

        DrawLanes.Multiply(_strongest, _rows);
        DrawLanes.Multiply(_weakest, _rows);
    }

    /// <summary>Makes the sum over the hypotheses 1 in each draw.</summary>
    public void Normalise()
    {
        Span<double> sums = stackalloc double[Chunk];
        sums.Clear();
        for (int hypothesis = 0; hypothesis < causes.Length; hypothesis++)
        {
            DrawLanes.Add(Row(_rows, hypothesis), sums);
        }

        for (int draw = 0; draw < Chunk; draw++)
        {
            sums[draw] = 1 / sums[draw];
        }

        for (int hypothesis = 0; hypothesis < causes.Length; hypothesis++)
        {
            DrawLanes.Multiply(sums, _rows.AsSpan(hypothesis * Chunk, Chunk));
        }
    }

    /// <summary>The likelihood ratios of every hypothesis.</summary>
    private void FindRatios(int item, int outcome)
    {
        EvidenceItem evidence = table.Items[item];
        int lower = outcome;
        int higher = outcome + 1 < evidence.OutcomeCount ? outcome + 1 : 0;
        _band.Set(
            draws.BackgroundBelow(item, lower, _firstDraw),
            draws.BackgroundBelow(item, higher, _firstDraw),
            evidence is InstrumentItem ? EvidenceCompiler.LeastBand : 0);
        _ratios.AsSpan(0, firstSingle * Chunk).Fill(1);
        for (int hypothesis = firstSingle; hypothesis < causes.Length; hypothesis++)
        {
            (int first, int second) = causes[hypothesis];
            Span<double> ratios = _ratios.AsSpan(hypothesis * Chunk, Chunk);
            if (second < 0)
            {
                _band.OfSingle(draws.Below(item, lower, first, _firstDraw), draws.Below(item, higher, first, _firstDraw), ratios);
            }
            else if (evidence.IsTrait)
            {
                // For a trait of the patient, such as age, the ratios of the two multiply.
                Row(_ratios, firstSingle + first).CopyTo(ratios);
                DrawLanes.Multiply(Row(_ratios, firstSingle + second), ratios);
            }
            else
            {
                _band.OfPair(
                    draws.Below(item, lower, first, _firstDraw),
                    draws.Below(item, higher, first, _firstDraw),
                    draws.Below(item, lower, second, _firstDraw),
                    draws.Below(item, higher, second, _firstDraw),
                    ratios);
            }
        }
    }
}
