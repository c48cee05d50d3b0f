using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>What a knowledge base is made of, before it is checked.</summary>
internal sealed record KnowledgeParts
{
    public required string Version { get; init; }

    public required ValueList<Citation> Citations { get; init; }

    public required ValueList<Resemblance> Resemblances { get; init; }

    public required ValueList<DifferentiationRule> Rules { get; init; }

    public required ValueList<RootRule> RootRules { get; init; }

    public required ValueList<ScoringInstrument> Instruments { get; init; }

    public required ValueList<RedFlag> RedFlags { get; init; }

    public required ValueList<PretestProfile> Profiles { get; init; }

    public required ValueList<PairFactor> PairFactors { get; init; }

    public ValueList<SyndromeCriterion> Syndromes { get; init; } = ValueList<SyndromeCriterion>.Empty;

    public ValueList<VariantShare> VariantShares { get; init; } = ValueList<VariantShare>.Empty;

    public ValueList<Disagreement> Disagreements { get; init; } = ValueList<Disagreement>.Empty;

    public ValueList<UnweighedFinding> Unweighed { get; init; } = ValueList<UnweighedFinding>.Empty;

    public required RootPretest RootPretest { get; init; }
}
