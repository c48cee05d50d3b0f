using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>A knowledge base that can be worked out by hand: every condition has 4 %, so that 16 % are left for none of them.</summary>
internal static class TinyKnowledge
{
    public static DifferentiationRule Groin { get; } = Rule("groin", Findings.Pain.Groin, "place", 0.2, (Conditions.HipOsteoarthritis, 0.6), (Conditions.LumbarSpinalStenosis, 0.1));

    public static DifferentiationRule Rotation { get; } = Rule("rotation", Findings.Sign.HipInternalRotationLimited, "place", 0.25, (Conditions.HipOsteoarthritis, 0.5));

    public static DifferentiationRule Walking { get; } = Rule("walking", Findings.Worse.Walking, "load", 0.5, (Conditions.LumbarSpinalStenosis, 0.9), (Conditions.HipOsteoarthritis, 0.7));

    public static RedFlag Fever { get; } = new("fever", "spinal-infection", Urgency.Urgent, Criterion.All(Criterion.Present(Findings.Sign.Fever), Criterion.Present(Findings.Pain.LowBack)), "See a doctor today.");

    public static RedFlag Saddle { get; } = new("saddle", "cauda-equina-syndrome", Urgency.Emergency, Criterion.Any(Criterion.Present(Findings.Numbness.Saddle), Criterion.Present(Findings.Sign.ReducedAnalTone)), "Go to hospital now.");

    public static PretestProfile Profile { get; } = AllAlike(0.04, 0);

    public static KnowledgeBase Base { get; } = new(new KnowledgeParts
    {
        Version = "tiny",
        Citations = ValueList<Citation>.Empty,
        Resemblances = ValueList<Resemblance>.Empty,
        Rules = ValueList<DifferentiationRule>.From([Groin, Rotation, Walking]),
        RootRules = ValueList<RootRule>.Empty,
        Instruments = ValueList<ScoringInstrument>.Empty,
        RedFlags = ValueList<RedFlag>.Empty,
        Profiles = ValueList<PretestProfile>.From([Profile]),
        PairFactors = ValueList<PairFactor>.Empty,
        VariantShares = ValueList<VariantShare>.Empty,
        RootPretest = new RootPretest(NerveRoots.All.Zip([0.1, 0.1, 0.1, 0.2, 0.3, 0.2], (root, share) => KeyValuePair.Create(root, new Probability(share))), 0, EvidenceLevel.Judgement),
    });

    /// <summary>The same with two red flags.</summary>
    public static KnowledgeBase Flagged { get; } = Base.WithRedFlags([Fever, Saddle]);

    public static Presentation Patient { get; } = Presentation.Empty.Present(Findings.Pain.Groin, Findings.Sign.HipInternalRotationLimited).Absent(Findings.Worse.Walking);

    /// <summary>A default profile in which every condition is as common.</summary>
    public static PretestProfile AllAlike(double probability, double coexistence) =>
        new("default", "All alike", Conditions.All.Select(condition => KeyValuePair.Create(condition, new Probability(probability))), coexistence, EvidenceLevel.Judgement);

    public static Frequency Cited(double value, string citation) => new(value, EvidenceLevel.Cohort) { SampleSize = 100, Cites = [citation] };

    public static DifferentiationRule Rule(string id, Finding finding, string family, double background, params (Condition Condition, double Frequency)[] given) =>
        new(id, Criterion.Present(finding), family, Frequency.Judgement(background), Given(given));

    public static KeyValuePair<Condition, Frequency>[] Given(params (Condition Condition, double Frequency)[] given) =>
        [.. given.Select(entry => KeyValuePair.Create(entry.Condition, Frequency.Judgement(entry.Frequency)))];

    public static BandFrequencies Bands(params double[] values) => new(values, EvidenceLevel.Judgement);
}
