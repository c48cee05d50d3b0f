using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>What a knowledge base is made of, before it is checked.</summary>
internal sealed record KnowledgeParts
{
    private readonly Later<ValueList<Citation>> _citations = new(() => ValueList<Citation>.Empty);
    private readonly Later<ValueList<Disagreement>> _disagreements = new(() => ValueList<Disagreement>.Empty);
    private readonly Later<ValueList<UnweighedFinding>> _unweighed = new(() => ValueList<UnweighedFinding>.Empty);

    public required string Version { get; init; }

    public required ValueList<Resemblance> Resemblances { get; init; }

    public required ValueList<DifferentiationRule> Rules { get; init; }

    public required ValueList<RootRule> RootRules { get; init; }

    public required ValueList<ScoringInstrument> Instruments { get; init; }

    public required ValueList<RedFlag> RedFlags { get; init; }

    public required ValueList<PretestProfile> Profiles { get; init; }

    public required ValueList<PairFactor> PairFactors { get; init; }

    public ValueList<SyndromeCriterion> Syndromes { get; init; } = ValueList<SyndromeCriterion>.Empty;

    public ValueList<VariantShare> VariantShares { get; init; } = ValueList<VariantShare>.Empty;

    public required RootPretest RootPretest { get; init; }

    public ValueList<Citation> Citations
    {
        get => _citations.Value;
        init => _citations = new(() => value);
    }

    public ValueList<Disagreement> Disagreements
    {
        get => _disagreements.Value;
        init => _disagreements = new(() => value);
    }

    public ValueList<UnweighedFinding> Unweighed
    {
        get => _unweighed.Value;
        init => _unweighed = new(() => value);
    }

    /// <summary>What no evaluation asks for is read when somebody asks.</summary>
    public Later<ValueList<Citation>> CitationsLater
    {
        init => _citations = value;
    }

    /// <inheritdoc cref="CitationsLater"/>
    public Later<ValueList<Disagreement>> DisagreementsLater
    {
        init => _disagreements = value;
    }

    /// <inheritdoc cref="CitationsLater"/>
    public Later<ValueList<UnweighedFinding>> UnweighedLater
    {
        init => _unweighed = value;
    }
}
