using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// A rule or an instrument, compiled: which of its outcomes a presentation has. What an outcome says is a row of an <see cref="EvidenceTable"/>.
/// A <see cref="RuleItem{THypothesis}"/> has two outcomes (0 does not hold, 1 holds), an <see cref="InstrumentItem"/> one for each band.
/// </summary>
internal abstract class EvidenceItem
{
    /// <summary>The outcome while it is not known, and of an item that another one silences.</summary>
    public const int Unknown = -1;

    private readonly double[] _background;

    private protected EvidenceItem(string id, string family, IReadOnlyList<Finding> findings, double[] background)
    {
        Id = id;
        Family = family;
        Findings = findings;
        _background = background;
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

    /// <summary>How often an outcome occurs in the mix of all patients.</summary>
    public double BackgroundOf(int outcome) => _background[outcome];
}
