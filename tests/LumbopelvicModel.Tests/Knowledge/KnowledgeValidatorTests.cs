using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>What does not hold together is named at its place, whatever the part.</summary>
public sealed class KnowledgeValidatorTests
{
    /// <summary>Where numbers stand, in the order of the parts.</summary>
    private static readonly string[] Numbers =
    [
        "$.rules[calf].background", "$.rules[calf].given.hip-fracture", "$.rules[calf].given.lumbar-disc-herniation.lower-lumbar",
        "$.rootRules[toe].background", "$.rootRules[toe].given.L5",
        "$.instruments[score].background", "$.instruments[score].given.hip-fracture", "$.instruments[score].given.lumbar-disc-herniation.lower-lumbar",
        "$.profiles[default]", "$.pairFactors[hip-osteoarthritis + lumbar-disc-herniation]",
        "$.variants[hip-fracture.fragility]", "$.variants[hip-fracture.stress]", "$.roots",
    ];

    [Fact]
    public void Check_AllThatBelongsTogether_FindsNothing()
    {
        KnowledgeParts parts = Parts(EvidenceLevel.Cohort, "study");
        Assert.Empty(KnowledgeValidator.Check(parts));
        Assert.Empty(KnowledgeValidator.UnusedCitations(parts));
        Assert.Empty(KnowledgeValidator.StaleRemarks(parts));
    }

    [Fact]
    public void Check_EverythingTwice_NamesEachKindAndId()
    {
        KnowledgeParts parts = Parts(EvidenceLevel.Cohort, "study");
        PairFactor pair = parts.PairFactors[0];
        KnowledgeParts twice = parts with
        {
            Citations = Twice(parts.Citations),
            Rules = Twice(parts.Rules),
            RootRules = Twice(parts.RootRules),
            Instruments = Twice(parts.Instruments),
            Syndromes = Twice(parts.Syndromes),
            RedFlags = Twice(parts.RedFlags),
            Profiles = Twice(parts.Profiles),
            PairFactors = ValueList<PairFactor>.From([pair, new PairFactor(pair.Second, pair.First, 2, EvidenceLevel.Judgement)]),
            Resemblances = Twice(parts.Resemblances),
            VariantShares = Twice(parts.VariantShares),
            Disagreements = Twice(parts.Disagreements),
            Unweighed = Twice(parts.Unweighed),
        };
        Assert.Equal(
            [
                ("$.citations", "The citation 'study' stands twice."),
                ("$.rules", "The rule or instrument 'calf' stands twice."),
                ("$.rules", "The rule or instrument 'score' stands twice."),
                ("$.rootRules", "The root rule 'toe' stands twice."),
                ("$.syndromes", "The syndrome 'sciatica' stands twice."),
                ("$.redFlags", "The red flag 'fever' stands twice."),
                ("$.profiles", "The profile 'default' stands twice."),
                ("$.pairFactors", "The pair factor 'hip-osteoarthritis + lumbar-disc-herniation' stands twice."),
                ("$.resembles", "The resemblance 'sacroiliitis like hip-fracture' stands twice."),
                ("$.variants", "The variant 'hip-fracture.fragility' stands twice."),
                ("$.variants", "The variant 'hip-fracture.stress' stands twice."),
                ("$.disagreements", "The disagreement 'how often' stands twice."),
                ("$.unweighed", "The unweighed finding 'pain.heel' stands twice."),
            ],
            KnowledgeValidator.Check(twice).Where(issue => issue.Code == IssueCode.DuplicateId).Select(issue => (issue.Path, issue.Message)));
    }

    [Fact]
    public void Check_CitationsThatAreNotListed_NamesEveryPlace()
    {
        IReadOnlyList<InputIssue> issues = KnowledgeValidator.Check(Parts(EvidenceLevel.Cohort, "studi"));
        string[] places = [.. Numbers, "$.rules[calf].cites", "$.rootRules[toe].cites", "$.instruments[score].cites", "$.redFlags[fever].cites", "$.disagreements[how often].positions"];
        Assert.Equal(places, issues.Select(issue => issue.Path));
        Assert.All(issues, issue => Assert.Equal(
            (IssueCode.MissingCitation, "The citation 'studi' is not listed.", "List it under citations. Did you mean 'study'?"),
            (issue.Code, issue.Message, issue.Remedy)));
        Assert.Equal("List it under citations. No known citation is near it.", KnowledgeValidator.Check(Parts(EvidenceLevel.Cohort, "other") with { Citations = ValueList<Citation>.Empty })[0].Remedy);
    }

    [Fact]
    public void Check_NumbersThatNameNoStudy_NamesEveryPlace()
    {
        IReadOnlyList<InputIssue> issues = KnowledgeValidator.Check(Parts(EvidenceLevel.Cohort, null));
        Assert.Equal(Numbers, issues.Where(issue => issue.Code == IssueCode.MissingSource).Select(issue => issue.Path));
        Assert.Equal(Numbers.Length, issues.Count);
        Assert.Empty(KnowledgeValidator.Check(Parts(EvidenceLevel.Judgement, null)));
    }

    [Fact]
    public void Check_SharesThatAreNotOne_NamesTheVariants()
    {
        InputIssue issue = Assert.Single(KnowledgeValidator.Check(Parts(EvidenceLevel.Judgement, null) with
        {
            VariantShares = ValueList<VariantShare>.From([new VariantShare(ConditionVariants.FragilityFracture, 0.5, EvidenceLevel.Judgement), new VariantShare(ConditionVariants.StressFracture, 0.4, EvidenceLevel.Judgement)]),
        }));
        Assert.Equal("The shares of hip-fracture sum to 0.9 over 2 variants.", issue.Message);
        Assert.Equal("Give a share to each of hip-fracture.fragility, hip-fracture.stress, together 1.", issue.Remedy);
    }

    [Fact]
    public void StaleRemarks_OfARuleThatIsGone_NamesIt()
    {
        KnowledgeParts parts = Parts(EvidenceLevel.Judgement, null);
        KnowledgeParts stale = parts with
        {
            Disagreements = ValueList<Disagreement>.From([parts.Disagreements[0] with { Rules = ["calv", "nothing-like-it"] }]),
            Unweighed = ValueList<UnweighedFinding>.From([new UnweighedFinding(Findings.Pain.Calf, "No reason.")]),
        };
        Assert.Equal(
            [
                ("$.disagreements[how often].rules", "There is no rule, score or red flag 'calv'.", "Did you mean 'calf'?"),
                ("$.disagreements[how often].rules", "There is no rule, score or red flag 'nothing-like-it'.", "No known rule, score or red flag is near it."),
                ("$.unweighed[pain.calf]", "'pain.calf' does weigh something.", "Take it out: a rule, score or red flag asks for it or for what follows from it."),
            ],
            KnowledgeValidator.StaleRemarks(stale).Select(issue => (issue.Path, issue.Message, issue.Remedy)));
    }

    [Fact]
    public void StaleRemarks_OfWhatOnlyAScoreThatStandsAloneReads_IsNone()
    {
        KnowledgeParts parts = Parts(EvidenceLevel.Judgement, null) with { Unweighed = ValueList<UnweighedFinding>.From([new UnweighedFinding(Findings.Pain.Thigh, "Only a score asks for it.")]) };
        Assert.Single(KnowledgeValidator.StaleRemarks(parts));
        Assert.Empty(KnowledgeValidator.StaleRemarks(parts with { Instruments = ValueList<ScoringInstrument>.From([parts.Instruments[0] with { StandsAlone = true }]) }));
    }

    [Fact]
    public void A_knowledge_base_of_one_entry_of_each_kind_reads_back_equal()
    {
        var knowledge = new KnowledgeBase(Parts(EvidenceLevel.Cohort, "study"));
        Assert.Equal(knowledge, KnowledgeBaseReader.Read(knowledge.ToJson()).GetValueOrThrow());
        string judged = new KnowledgeBase(Parts(EvidenceLevel.Judgement, null) with { Citations = ValueList<Citation>.Empty, Disagreements = ValueList<Disagreement>.Empty }).ToJson();
        Assert.Contains("\"L5\":0.6", judged.Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("\"frequency\"", judged, StringComparison.Ordinal);
        Assert.DoesNotContain("\"frequencies\"", judged, StringComparison.Ordinal);
    }

    private static ValueList<T> Twice<T>(ValueList<T> entries) => ValueList<T>.From(entries.Concat(entries));

    /// <summary>One entry of each kind, each number with this basis and this citation.</summary>
    private static KnowledgeParts Parts(EvidenceLevel basis, string? citation)
    {
        string[] cites = citation is null ? [] : [citation];
        Disagreement disagreement = new("how often", "How often is it?", [new DisagreementPosition("1 in 2", ["study"]), new DisagreementPosition("1 in 3", [citation ?? "study"])], "As often as not.") { Rules = ["calf"] };
        Frequency Number(double value) => new(value, basis) { Cites = cites };
        BandFrequencies Row(params double[] values) => new(values, basis) { Cites = cites };
        return new KnowledgeParts
        {
            Version = "parts",
            Citations = ValueList<Citation>.From([new Citation("study", "A study")]),
            Rules = ValueList<DifferentiationRule>.From([new("calf", Criterion.Present(Findings.Pain.Calf), "leg", Number(0.2), [KeyValuePair.Create(Conditions.HipFracture, Number(0.1))])
            {
                GivenVariants = new Dictionary<ConditionVariant, Frequency> { [ConditionVariants.LowerLumbarHerniation] = Number(0.6) },
                Cites = cites,
            }]),
            RootRules = ValueList<RootRule>.From([new("toe", Criterion.Present(Findings.Numbness.GreatToe), "toe", Number(0.2), [KeyValuePair.Create(NerveRoots.L5, Number(0.6))]) { Cites = cites }]),
            Instruments = ValueList<ScoringInstrument>.From([new(
                "score",
                "One question",
                "score",
                [new ScoreItem(Criterion.Present(Findings.Pain.Thigh), 1)],
                [new ScoreBand(0, 0), new ScoreBand(1, 1)],
                Row(0.5, 0.5),
                [KeyValuePair.Create(Conditions.HipFracture, Row(0.2, 0.8))])
            {
                GivenVariants = new Dictionary<ConditionVariant, BandFrequencies> { [ConditionVariants.LowerLumbarHerniation] = Row(0.4, 0.6) },
                Cites = cites,
            }]),
            Syndromes = ValueList<SyndromeCriterion>.From([new(Syndromes.Sciatica, Criterion.Present(Findings.Pain.Calf))]),
            RedFlags = ValueList<RedFlag>.From([new("fever", "spinal-infection", Urgency.Urgent, Criterion.Present(Findings.Sign.Fever), "See a doctor today.") { Cites = cites }]),
            Profiles = ValueList<PretestProfile>.From([new("default", "All alike", Conditions.All.Select(condition => KeyValuePair.Create(condition, new Probability(0.02))), 0, basis) { Cites = cites }]),
            PairFactors = ValueList<PairFactor>.From([new(Conditions.HipOsteoarthritis, Conditions.LumbarDiscHerniation, 1, basis) { Cites = cites }]),
            Resemblances = ValueList<Resemblance>.From([new(Conditions.Sacroiliitis, Conditions.HipFracture, 0.5)]),
            VariantShares = ValueList<VariantShare>.From([new(ConditionVariants.FragilityFracture, 0.7, basis) { Cites = cites }, new(ConditionVariants.StressFracture, 0.3, basis) { Cites = cites }]),
            RootPretest = new RootPretest(NerveRoots.All.Zip([0.1, 0.1, 0.1, 0.2, 0.3, 0.2], (root, share) => KeyValuePair.Create(root, new Probability(share))), 0, basis) { Cites = cites },
            Disagreements = ValueList<Disagreement>.From([disagreement]),
            Unweighed = ValueList<UnweighedFinding>.From([new(Findings.Pain.Heel, "No study counted it.")]),
        };
    }
}
