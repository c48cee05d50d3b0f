using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// A rule or an instrument, compiled: which of its outcomes a presentation has, and the log-likelihood ratio of every hypothesis in each outcome.
/// A <see cref="RuleItem{THypothesis}"/> has two outcomes (0 does not hold, 1 holds), an <see cref="InstrumentItem"/> one for each band.
/// </summary>
internal abstract class EvidenceItem
{
    /// <summary>The outcome while it is not known, and of an item that another one silences.</summary>
    public const int Unknown = -1;

    private readonly double[] _background;
    private double[][] _logRatios;
    private double[] _table = [];
    private int _firstRow;
    private int _stride;
    private readonly int _length;

    private protected EvidenceItem(string id, string family, IReadOnlyList<Finding> findings, double[] background, double[][] logRatios)
    {
        Id = id;
        Family = family;
        Findings = findings;
        _background = background;
        _logRatios = logRatios;
        _length = logRatios[0].Length;
    }

    public string Id { get; }

    public string Family { get; }

    /// <summary>The findings on which the outcome depends.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many outcomes there are, lowest first.</summary>
    public int OutcomeCount => _background.Length;

    /// <summary>Whether it looks at a trait of the patient, whose ratios multiply for a pair.</summary>
    public abstract bool IsTrait { get; }

    /// <summary>The one finding that a rule asks for, if that is all it asks for; its presence and absence are its outcomes.</summary>
    public virtual Finding? SingleFinding => null;

    /// <summary>Whether the outcome also depends on a measurement or the sex.</summary>
    public abstract bool AsksForMoreThanFindings { get; }

    public abstract int Outcome(in Facts facts);

    /// <summary>Whether an outcome says nothing of any hypothesis, such as an absence that does not weigh.</summary>
    public bool IsSilentOn(int outcome) => !LogRatios(outcome).ContainsAnyExcept(0.0);

    /// <summary>How often an outcome occurs in the mix of all patients.</summary>
    public double BackgroundOf(int outcome) => _background[outcome];

    /// <summary>Natural logarithms, by hypothesis, once a table has taken the item in.</summary>
    public ReadOnlySpan<double> LogRatios(int outcome) => _table.AsSpan(_firstRow + (outcome * _stride), _length);

    /// <summary>Moves the ratios into rows of a table, so that they exist once; done by the table that takes the item in.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">Where the first row starts.</param>
    /// <param name="stride">From one row to the next.</param>
    public void MoveInto(double[] table, int row, int stride)
    {
        for (int outcome = 0; outcome < _logRatios.Length; outcome++)
        {
            _logRatios[outcome].CopyTo(table, row + (outcome * stride));
        }

        _logRatios = [];
        _table = table;
        _firstRow = row;
        _stride = stride;
    }
}
