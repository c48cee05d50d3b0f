using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>What has been read so far, over all files.</summary>
internal sealed class KnowledgeSections
{
    public string? Version { get; set; }

    public RootPretest? RootPretest { get; set; }

    public List<Citation> Citations { get; } = [];

    public List<Resemblance> Resemblances { get; } = [];

    public List<DifferentiationRule> Rules { get; } = [];

    public List<RootRule> RootRules { get; } = [];

    public List<ScoringInstrument> Instruments { get; } = [];

    public List<RedFlag> RedFlags { get; } = [];

    public List<PretestProfile> Profiles { get; } = [];

    public List<PairFactor> PairFactors { get; } = [];

    public List<SyndromeCriterion> Syndromes { get; } = [];

    public List<VariantShare> VariantShares { get; } = [];

    public List<Disagreement> Disagreements { get; } = [];

    public List<UnweighedFinding> Unweighed { get; } = [];

    public KnowledgeParts ToParts() => new()
    {
        Version = Version!,
        Citations = ValueList<Citation>.From(Citations),
        Resemblances = ValueList<Resemblance>.From(Resemblances),
        Rules = ValueList<DifferentiationRule>.From(Rules),
        RootRules = ValueList<RootRule>.From(RootRules),
        Instruments = ValueList<ScoringInstrument>.From(Instruments),
        RedFlags = ValueList<RedFlag>.From(RedFlags),
        Profiles = ValueList<PretestProfile>.From(Profiles),
        PairFactors = ValueList<PairFactor>.From(PairFactors),
        Syndromes = ValueList<SyndromeCriterion>.From(Syndromes),
        VariantShares = ValueList<VariantShare>.From(VariantShares),
        Disagreements = ValueList<Disagreement>.From(Disagreements),
        Unweighed = ValueList<UnweighedFinding>.From(Unweighed),
        RootPretest = RootPretest!,
    };
}
