using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>What a <see cref="Condition"/> says beyond its name and source.</summary>
internal sealed class ConditionDetails(
    Mechanism[] mechanisms,
    InvestigationUse[] investigations,
    ManagementStep[] management,
    Coding icdCode,
    Coding[]? relatedIcdCodes = null,
    string[]? synonyms = null,
    Cause[]? causes = null,
    RiskLink[]? riskLinks = null,
    NerveRoot[]? roots = null,
    string[]? claims = null)
{
    public ValueList<Mechanism> Mechanisms { get; } = ValueList<Mechanism>.Own(mechanisms);

    public ValueList<InvestigationUse> Investigations { get; } = ValueList<InvestigationUse>.Own(investigations);

    public ValueList<ManagementStep> Management { get; } = ValueList<ManagementStep>.Own(management);

    public Coding IcdCode { get; } = icdCode;

    public ValueList<Coding> RelatedIcdCodes { get; } = ValueList<Coding>.From(relatedIcdCodes);

    public ValueList<string> Synonyms { get; } = ValueList<string>.From(synonyms);

    public ValueList<Cause> Causes { get; } = ValueList<Cause>.From(causes);

    public ValueList<RiskLink> RiskLinks { get; } = ValueList<RiskLink>.From(riskLinks);

    public ValueList<NerveRoot> Roots { get; } = ValueList<NerveRoot>.From(roots);

    public ValueList<string> Claims { get; } = ValueList<string>.From(claims);
}
