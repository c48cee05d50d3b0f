using FsCheck;
using FsCheck.Fluent;
using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

public static partial class Arbitraries
{
    private static readonly string[] Cited = ["first2001", "second2002"];

    public static Arbitrary<Criterion> Criterion() => Arb.From(CriterionOver(3), Smaller);

    public static Arbitrary<DifferentiationRule> DifferentiationRule() => Arb.From(RuleNamed("rule"));

    public static Arbitrary<ScoringInstrument> ScoringInstrument() => Arb.From(InstrumentNamed("instrument"));

    public static Arbitrary<KnowledgeBase> KnowledgeBase() => Arb.From(SmallKnowledgeBase(), Smaller);

    public static Arbitrary<SmallCase> SmallCase() => Arb.From(
        from knowledgeBase in SmallKnowledgeBase()
        from presentation in PresentationOf(Few, FewMeasurements, 14)
        select new SmallCase(knowledgeBase, presentation),
        one => Smaller(one.KnowledgeBase).Select(smaller => one with { KnowledgeBase = smaller })
            .Concat(Smaller(one.Presentation).Select(smaller => one with { Presentation = smaller })));

    public static Arbitrary<FewFindings> FewFindings() => Arb.From(
        PresentationOf(Few, FewMeasurements, 14).Select(presentation => new FewFindings(presentation)),
        few => Smaller(few.Presentation).Select(smaller => new FewFindings(smaller)));

    internal static IEnumerable<Criterion> Smaller(Criterion criterion) => criterion switch
    {
        NotCriterion not => [not.Negated],
        AllCriterion all => all.Parts,
        AnyCriterion any => any.Parts,
        AtLeastCriterion some => some.Parts,
        _ => [],
    };

    internal static Gen<Criterion> CriterionOver(int depth)
    {
        Gen<Criterion> leaf = Gen.Frequency((6, Gen.Elements<Finding>(Few).Select(LumbopelvicModel.Knowledge.Criterion.Present)), (2, Threshold()), (1, Gen.Elements(Sex.Female, Sex.Male).Select(LumbopelvicModel.Knowledge.Criterion.IsSex)));
        if (depth == 0)
        {
            return leaf;
        }

        Gen<Criterion> part = CriterionOver(depth - 1);
        Gen<Criterion[]> parts = Gen.Choose(1, 4).SelectMany(count => part.ArrayOf(count));
        Gen<Criterion> some = from several in parts from count in Gen.Choose(1, several.Length) select LumbopelvicModel.Knowledge.Criterion.AtLeast(count, several);
        return Gen.Frequency((4, leaf), (1, part.Select(LumbopelvicModel.Knowledge.Criterion.Not)), (1, parts.Select(LumbopelvicModel.Knowledge.Criterion.All)), (1, parts.Select(LumbopelvicModel.Knowledge.Criterion.Any)), (1, some));
    }

    internal static Gen<DifferentiationRule> RuleNamed(string id) =>
        from criterion in Gen.Frequency((3, Gen.Elements<Finding>(Few).Select(LumbopelvicModel.Knowledge.Criterion.Present)), (2, CriterionOver(2)))
        from family in Family()
        from background in Frequent()
        from given in Given(Conditions.All, Frequent(), 8)
        from variants in Given(ConditionVariants.All, Frequent(), 3)
        from silent in Gen.SubListOf<Condition>(Conditions.All)
        from presenceOnly in Gen.Elements(false, false, true)
        from name in Gen.Elements(null, "a name", "Straße \"7\"")
        select Named(
            new DifferentiationRule(id, criterion, family, background, given)
            {
                GivenVariants = presenceOnly ? variants.ToDictionary() : new Dictionary<ConditionVariant, Frequency>(),
                SilentOn = [.. silent.Where(condition => given.All(entry => entry.Key != condition)).Take(2)],
                Weighs = presenceOnly ? Weighs.PresenceOnly : Weighs.PresenceAndAbsence,
                Claims = presenceOnly ? ["A1.01"] : [],
                Cites = presenceOnly ? Cited : [],
            },
            name);

    internal static Gen<ScoringInstrument> InstrumentNamed(string id) => Gen.Frequency((3, Score(id)), (1, Reading(id)));

    internal static Gen<KnowledgeBase> SmallKnowledgeBase() =>
        from rules in Several(8, RuleNamed)
        from rootRules in Several(4, RootRuleNamed)
        from instruments in Several(3, index => InstrumentNamed(index + ".score"))
        from redFlags in Several(3, id => CriterionOver(2).Zip(Gen.Elements(Urgency.Emergency, Urgency.Urgent, Urgency.Soon)).Select(pair => new RedFlag(id, "spinal-infection", pair.Item2, pair.Item1, "Act.") { Note = "for a reason" }))
        from resemblances in Gen.Elements<Condition>(Conditions.All).Two().Zip(Share()).ArrayOf(6)
        from pairs in PairFactors()
        from shares in Share().ArrayOf(Conditions.All.Count)
        from weights in Gen.Choose(1, 100).ArrayOf(Conditions.All.Count)
        from total in Gen.Choose(30, 98)
        from coexistence in Gen.Elements(0, 0.2, 0.4, 2)
        from roots in Gen.Choose(1, 100).ArrayOf(NerveRoots.All.Count)
        from neighbours in Gen.Elements(0, 0.6, 3)
        select new KnowledgeBase(new KnowledgeParts
        {
            Version = "0.1",
            Citations = ValueList<Citation>.From(Cited.Select(id => new Citation(id, "Text of " + id) { Doi = "10.1/" + id, Pmid = "1", Pmcid = "PMC1", Url = "https://example.org/" + id })),
            Resemblances = ValueList<Resemblance>.From(resemblances
                .Where(entry => entry.Item1.Item1 != entry.Item1.Item2)
                .DistinctBy(entry => entry.Item1)
                .Select(entry => new Resemblance(entry.Item1.Item1, entry.Item1.Item2, entry.Item2))),
            Rules = ValueList<DifferentiationRule>.From(rules),
            RootRules = ValueList<RootRule>.From(rootRules),
            Instruments = ValueList<ScoringInstrument>.From(instruments),
            RedFlags = ValueList<RedFlag>.From(redFlags),
            Profiles = ValueList<PretestProfile>.From([new PretestProfile("default", "Random", Shares(Conditions.All, weights, total / 100.0), coexistence, EvidenceLevel.Review) { Cites = Cited, Note = "drawn by lot" }]),
            PairFactors = ValueList<PairFactor>.From(pairs),
            VariantShares = ValueList<VariantShare>.From(VariantShares(shares)),
            Disagreements = ValueList<Disagreement>.From(rules.Take(2).Select(rule => new Disagreement("About " + rule.Id, "Which?", Cited.Select(id => new DisagreementPosition("Figure of " + id, [id])), "Neither.") { Rules = [rule.Id] })),
            Unweighed = ValueList<UnweighedFinding>.From(Few.Select(finding => new UnweighedFinding(finding, "for a reason")).Append(new UnweighedFinding(Measurements.WalkingDistance, "for another"))),
            RootPretest = new RootPretest(Shares(NerveRoots.All, roots, 1), neighbours, EvidenceLevel.Judgement),
        });

    private static IEnumerable<KnowledgeBase> Smaller(KnowledgeBase knowledgeBase) =>
        Dropping(knowledgeBase.Rules, knowledgeBase.WithRules)
            .Concat(Dropping(knowledgeBase.Instruments, knowledgeBase.WithInstruments))
            .Concat(Dropping(knowledgeBase.RootRules, knowledgeBase.WithRootRules))
            .Concat(Dropping(knowledgeBase.RedFlags, knowledgeBase.WithRedFlags))
            .Concat(Dropping(knowledgeBase.PairFactors, knowledgeBase.WithPairFactors))
            .Concat(Dropping(knowledgeBase.Resemblances, knowledgeBase.WithResemblances))
            .Concat(Dropping(knowledgeBase.Disagreements, knowledgeBase.WithDisagreements))
            .Concat(Dropping(knowledgeBase.Unweighed, knowledgeBase.WithUnweighed));

    private static IEnumerable<KnowledgeBase> Dropping<T>(IReadOnlyList<T> entries, Func<IEnumerable<T>, KnowledgeBase> with) =>
        entries.Select((_, index) => with(entries.Where((_, other) => other != index)));

    private static Gen<RootRule> RootRuleNamed(string id) =>
        from criterion in CriterionOver(1)
        from family in Family()
        from background in Frequent()
        from given in Given(NerveRoots.All, Frequent(), 4)
        select new RootRule(id, criterion, family, background, given);

    private static Gen<ScoringInstrument> Score(string id) =>
        from criteria in Gen.Choose(1, 4).SelectMany(count => Gen.Frequency((4, CriterionOver(0)), (1, CriterionOver(1))).ArrayOf(count))
        from points in Gen.Elements(-2, -1, 1, 2, 3).ArrayOf(criteria.Length)
        from family in Family()
        from replaces in Gen.Elements(false, true)
        from standsAlone in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from bands in BandsOver(points.Where(point => point < 0).Sum(), points.Where(point => point > 0).Sum())
        from background in Row(bands.Length)
        from given in Given(Conditions.All, Row(bands.Length), 6)
        from variants in Given(ConditionVariants.All, Row(bands.Length), 2)
        select new ScoringInstrument(id, "A score", family, criteria.Zip(points, (criterion, point) => new ScoreItem(criterion, point) { Name = point == 3 ? "heavy" : null }), bands, background, given) { Replaces = replaces, StandsAlone = standsAlone, GivenVariants = variants.ToDictionary() };

    private static Gen<ScoringInstrument> Reading(string id) =>
        from measurement in Gen.Elements<Measurement>(FewMeasurements)
        from family in Family()
        from bands in BandsOver((int)measurement.Minimum, (int)measurement.Maximum)
        from background in Row(bands.Length)
        from given in Given(Conditions.All, Row(bands.Length), 6)
        select new ScoringInstrument(id, "A measured score", family, measurement, bands, background, given) { Note = "read in bands" };

    /// <summary>Two to four bands that cover a range without a gap.</summary>
    private static Gen<ScoreBand[]> BandsOver(int lowest, int highest) =>
        from cuts in Gen.Choose(lowest, Math.Max(lowest, highest - 1)).ArrayOf(3)
        let ends = cuts.Append(highest == lowest ? highest + 1 : highest).Distinct().Order().ToArray()
        select ends.Select((end, index) => new ScoreBand(index == 0 ? lowest : ends[index - 1] + 1, end)).ToArray();

    private static Gen<BandFrequencies> Row(int count) =>
        from weights in Gen.Choose(1, 50).ArrayOf(count)
        from basis in Gen.Elements(EvidenceLevel.Judgement, EvidenceLevel.Cohort)
        select new BandFrequencies(weights.Select(weight => (double)weight / weights.Sum()), basis)
        {
            Cites = basis == EvidenceLevel.Cohort ? Cited : [],
            SampleSize = basis == EvidenceLevel.Cohort ? 40 : null,
        };

    private static Gen<Frequency> Frequent() =>
        from value in Share()
        from kind in Gen.Choose(0, 9)
        select kind switch
        {
            0 => LumbopelvicModel.Frequency.Of(FrequencyClass.Occasional),
            1 => LumbopelvicModel.Frequency.Of(FrequencyClass.Excluded) with { Note = "never seen" },
            2 => new Frequency(value, EvidenceLevel.MetaAnalysis) { Cites = Cited, SampleSize = 12, Interval = new ProbabilityInterval(new Probability(value / 2), new Probability(value)) },
            _ => LumbopelvicModel.Frequency.Judgement(value),
        };

    private static Gen<KeyValuePair<TKey, TValue>[]> Given<TKey, TValue>(IReadOnlyList<TKey> keys, Gen<TValue> value, int most) =>
        from count in Gen.Choose(1, most)
        from chosen in Gen.Shuffle<TKey>(keys)
        from values in value.ArrayOf(count)
        select chosen.Take(count).Zip(values, KeyValuePair.Create).ToArray();

    private static Gen<PairFactor[]> PairFactors() =>
        from pairs in Gen.Elements<Condition>(Conditions.All).Two().ArrayOf(6)
        from factors in Gen.Elements(0, 0.02, 0.5, 1, 3, 20.0).ArrayOf(6)
        from complication in Gen.Choose(0, 3).ArrayOf(6)
        select pairs.Zip(factors, complication)
            .Where(entry => entry.First.Item1.ReportedSource != entry.First.Item2.ReportedSource)
            .DistinctBy(entry => string.Join(' ', new[] { entry.First.Item1.Id, entry.First.Item2.Id }.Order(StringComparer.Ordinal)))
            .Select(entry => new PairFactor(entry.First.Item1, entry.First.Item2, entry.Second, EvidenceLevel.Judgement)
            {
                Complication = entry.Third switch { 0 => entry.First.Item1, 1 => entry.First.Item2, _ => null },
            })
            .ToArray();

    private static Gen<Criterion> Threshold() =>
        from measurement in Gen.Elements<Measurement>(FewMeasurements)
        from comparison in Gen.Elements(Comparison.Below, Comparison.AtMost, Comparison.Above, Comparison.AtLeast)
        from tenths in Gen.Choose(0, 10)
        select LumbopelvicModel.Knowledge.Criterion.Measured(measurement, comparison, measurement.Minimum + (tenths * (measurement.Maximum - measurement.Minimum) / 10));

    private static Gen<string> Family() => Gen.Elements("a", "b", "c");

    private static Gen<T[]> Several<T>(int most, Func<string, Gen<T>> one) =>
        Gen.Choose(0, most).SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count).Select(index => one($"{(char)('z' - index)}{index}"))));

    private static IEnumerable<KeyValuePair<T, Probability>> Shares<T>(IReadOnlyList<T> keys, int[] weights, double total) =>
        keys.Zip(weights, (key, weight) => KeyValuePair.Create(key, new Probability(total * weight / weights.Sum())));

    /// <summary>For some conditions with two variants a share for either; the others have none.</summary>
    private static IEnumerable<VariantShare> VariantShares(double[] shares) =>
        from condition in Conditions.All.Zip(shares)
        let variants = ConditionVariants.Of(condition.First)
        where variants.Count == 2 && condition.Second is > 0.2 and < 0.999
        from share in new[] { new VariantShare(variants[0], condition.Second, EvidenceLevel.Judgement), new VariantShare(variants[1], 1 - condition.Second, EvidenceLevel.Judgement) { Note = "the rest" } }
        select share;

    private static DifferentiationRule Named(DifferentiationRule rule, string? name) => name is null ? rule : rule with { Name = name };
}
