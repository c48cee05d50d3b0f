using System.Reflection;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

public sealed class KnowledgeBaseTests
{
    private static readonly RedFlag Fever = new("fever", "spinal-infection", Urgency.Urgent, Criterion.Present(Findings.Sign.Fever), "Act.");

    /// <summary>At run time the built-in files are read without the checks of the whole; here they are not.</summary>
    [Fact]
    public void Default_ItsFilesReadWithEveryCheck_AreAccepted()
    {
        Assembly library = typeof(KnowledgeBase).Assembly;
        KnowledgeFile[] files = [.. library.GetManifestResourceNames()
            .Where(name => name.EndsWith(".json", StringComparison.Ordinal) && !name.EndsWith(".schema.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new KnowledgeFile(name, new StreamReader(library.GetManifestResourceStream(name)!).ReadToEnd()))];
        KnowledgeBase read = KnowledgeBaseReader.Read(files).GetValueOrThrow();
        Assert.Equal(read, KnowledgeBase.Default);
        Assert.NotEmpty(read.Citations);
        Assert.Equal(read.ToJson(), KnowledgeBase.Default.ToJson());
    }

    [Fact]
    public void With_ARuleOfAKnownId_TakesItsPlace()
    {
        DifferentiationRule changed = TinyKnowledge.Rule("groin", Findings.Pain.Groin, "place", 0.3, (Conditions.HipFracture, 0.9));
        DifferentiationRule added = TinyKnowledge.Rule("knee", Findings.Pain.Knee, "place", 0.3, (Conditions.HipFracture, 0.9));
        KnowledgeBase knowledgeBase = TinyKnowledge.Base.With(added, changed);
        Assert.Equal([changed, TinyKnowledge.Rotation, TinyKnowledge.Walking, added], knowledgeBase.Rules);
        Assert.Equal(3, TinyKnowledge.Base.Rules.Count);
        Assert.Equal(TinyKnowledge.Base, knowledgeBase.WithRules(TinyKnowledge.Base.Rules));
    }

    [Fact]
    public void With_EveryKindOfEntry_AddsOrReplacesById()
    {
        KnowledgeBase knowledgeBase = TinyKnowledge.Base.With(Fever).With(new Citation("a", "old")).With(new Citation("a", "new"), new Citation("b", "b"));
        Assert.Equal(Fever, Assert.Single(knowledgeBase.RedFlags));
        Assert.Equal(["new", "b"], knowledgeBase.Citations.Select(citation => citation.Text));

        RedFlag urgent = new(Fever.Id, Fever.Concern, Urgency.Emergency, Fever.Criterion, Fever.Action);
        Assert.Equal(urgent, Assert.Single(knowledgeBase.With(urgent).RedFlags));

        PretestProfile other = new("other", "Other", TinyKnowledge.Profile.Probabilities, 0.2, EvidenceLevel.Judgement);
        Assert.Equal(["default", "other"], TinyKnowledge.Base.With(other).Profiles.Select(profile => profile.Id));
        Assert.Equal("2", TinyKnowledge.Base.WithVersion("2").Version);
        Assert.NotEqual(TinyKnowledge.Base, TinyKnowledge.Base.WithVersion("2"));
    }

    [Fact]
    public void With_OneIdTwice_IsRefusedByName()
    {
        DifferentiationRule known = TinyKnowledge.Groin;
        DifferentiationRule added = TinyKnowledge.Rule("knee", Findings.Pain.Knee, "place", 0.3, (Conditions.HipFracture, 0.9));
        InvalidKnowledgeException refused = Assert.Throws<InvalidKnowledgeException>(() => TinyKnowledge.Base.With(known, known, added, added));
        Assert.Equal([IssueCode.DuplicateId, IssueCode.DuplicateId], refused.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void With_Null_NamesTheParameter()
    {
        Assert.Throws<ArgumentNullException>("rules", () => TinyKnowledge.Base.With([(DifferentiationRule)null!]));
        Assert.Throws<ArgumentNullException>("redFlags", () => TinyKnowledge.Base.WithRedFlags([null!]));
        Assert.Throws<ArgumentNullException>("parts", () => Criterion.All(Criterion.Present(Findings.Pain.Groin), null!));
    }

    [Fact]
    public void Numbers_ThatNoFileCanHold_AreRefused()
    {
        Assert.StartsWith(
            "The rule groin gives a frequency for hip-osteoarthritis and is silent on it.",
            Assert.Throws<ArgumentException>(() => TinyKnowledge.Groin with { SilentOn = [Conditions.HipOsteoarthritis] }).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Frequency.Judgement(0.5) with { SampleSize = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => TinyKnowledge.Bands(0.5, 0.5) with { SampleSize = 0 });
    }

    [Fact]
    public void With_SeveralThingsWrong_ThrowsAllOfThem()
    {
        var sourced = new DifferentiationRule(
            "bad",
            Criterion.Present(Findings.Pain.Knee),
            "place",
            new Frequency(0.2, EvidenceLevel.Cohort),
            [KeyValuePair.Create(Conditions.HipFracture, new Frequency(0.5, EvidenceLevel.Review) { Cites = ["nobody1999"] })]);
        InvalidKnowledgeException refused = Assert.Throws<InvalidKnowledgeException>(() => TinyKnowledge.Base.WithRules([sourced, sourced]));
        Assert.Equal(
            [
                (IssueCode.DuplicateId, "$.rules"),
                (IssueCode.MissingCitation, "$.rules[bad].given.hip-fracture"),
                (IssueCode.MissingSource, "$.rules[bad].background"),
            ],
            refused.Issues.Select(issue => (issue.Code, issue.Path)).Distinct());
        Assert.Contains("nobody1999", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_NoDefaultProfile_Throws()
    {
        PretestProfile other = new("other", "Other", TinyKnowledge.Profile.Probabilities, 0.2, EvidenceLevel.Judgement);
        InvalidKnowledgeException refused = Assert.Throws<InvalidKnowledgeException>(() => TinyKnowledge.Base.WithProfiles([other]));
        Assert.Equal(IssueCode.MissingMember, Assert.Single(refused.Issues).Code);
    }

    [Fact]
    public void With_AProfileThatLeavesNothing_Throws()
    {
        PretestProfile full = new("full", "Full", Conditions.All.Select(condition => KeyValuePair.Create(condition, new Probability(0.05))), 0, EvidenceLevel.Judgement);
        InvalidKnowledgeException refused = Assert.Throws<InvalidKnowledgeException>(() => TinyKnowledge.Base.With(full));
        Assert.Equal((IssueCode.OutOfRange, "$.profiles[full]"), (refused.Issues[0].Code, refused.Issues[0].Path));
        Assert.Throws<ArgumentException>(() => TinyKnowledge.Base.OtherIn(full));
        Assert.Throws<ArgumentException>(() => new Evaluator(TinyKnowledge.Base).WithProfile(full));
    }

    [Fact]
    public void With_DuplicatesOfEveryKind_Throws()
    {
        PairFactor pair = new(Conditions.Sacroiliitis, Conditions.HipFracture, 1, EvidenceLevel.Judgement);
        PairFactor reversed = new(Conditions.HipFracture, Conditions.Sacroiliitis, 2, EvidenceLevel.Judgement);
        Resemblance resemblance = new(Conditions.Sacroiliitis, Conditions.HipFracture, 0.5);
        RootRule rootRule = new("r", Criterion.Present(Findings.Pain.Calf), "f", Frequency.Judgement(0.2), [KeyValuePair.Create(NerveRoots.S1, Frequency.Judgement(0.6))]);
        AssertDuplicate(() => TinyKnowledge.Base.WithPairFactors([pair, reversed]));
        AssertDuplicate(() => TinyKnowledge.Base.WithResemblances([resemblance, resemblance]));
        AssertDuplicate(() => TinyKnowledge.Base.WithRootRules([rootRule, rootRule]));
        AssertDuplicate(() => TinyKnowledge.Base.WithRedFlags([Fever, Fever]));
        AssertDuplicate(() => TinyKnowledge.Base.WithCitations([new Citation("a", "a"), new Citation("a", "b")]));
        AssertDuplicate(() => TinyKnowledge.Base.WithProfiles([TinyKnowledge.Profile, TinyKnowledge.Profile]));
    }

    [Fact]
    public void Null_Anywhere_Throws()
    {
        KnowledgeBase tiny = TinyKnowledge.Base;
        Assert.Throws<ArgumentNullException>(() => tiny.WithRules(null!));
        Assert.Throws<ArgumentNullException>(() => tiny.WithInstruments(null!));
        Assert.Throws<ArgumentNullException>(() => tiny.WithRootPretest(null!));
        Assert.Throws<ArgumentNullException>(() => tiny.FrequencyOf(null!, Conditions.Sacroiliitis));
        Assert.Throws<ArgumentNullException>(() => tiny.FrequencyOf(TinyKnowledge.Groin, (Condition)null!));
        Assert.Throws<ArgumentNullException>(() => tiny.GetProfile(null!));
        Assert.Throws<ArgumentException>(() => tiny.WithVersion(" "));
        Assert.Throws<ArgumentNullException>(() => new Evaluator(null!));
        Assert.Throws<ArgumentNullException>(() => Evaluator.Default.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => Evaluator.Default.NextQuestions(null!));
        Assert.Throws<ArgumentNullException>(() => Evaluator.Default.Pivots(null!));
    }

    [Fact]
    public void GetProfile_Unknown_ThrowsNamingTheKnown()
    {
        Assert.Same(TinyKnowledge.Profile, TinyKnowledge.Base.GetProfile("default"));
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Evaluator.Default.WithProfile("clinic"));
        Assert.Contains("There is no pretest profile 'clinic'.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Known: default, ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("spine-clinic", refused.Message, StringComparison.Ordinal);
        Assert.False(TinyKnowledge.Base.TryGetProfile(null, out _));
        Assert.Equal("spine-clinic", Evaluator.Default.WithProfile("spine-clinic").Profile.Id);
    }

    // Groin 0.6 / 0.2 = 3, rotation 0.5 / 0.25 = 2, walking 0.7 / 0.5 = 1.4: below 1.5 nobody would call it typical.
    [Fact]
    public void TypicalOf_ACondition_ListsTheMostTellingFirst()
    {
        Assert.Equal([TinyKnowledge.Groin, TinyKnowledge.Rotation], TinyKnowledge.Base.TypicalOf(Conditions.HipOsteoarthritis));
        Assert.Empty(TinyKnowledge.Base.TypicalOf(Conditions.Sacroiliitis));
    }

    [Fact]
    public void LikelihoodRatios_OfARule_AreGivenOverBackground()
    {
        Assert.Equal(3, TinyKnowledge.Groin.PositiveLikelihoodRatio(Conditions.HipOsteoarthritis).Value, 12);
        Assert.Equal(0.5, TinyKnowledge.Groin.NegativeLikelihoodRatio(Conditions.HipOsteoarthritis).Value, 12);
        Assert.True(TinyKnowledge.Groin.PositiveLikelihoodRatio(Conditions.Sacroiliitis).IsUninformative);
        Assert.True((TinyKnowledge.Groin with { Weighs = Weighs.PresenceOnly }).NegativeLikelihoodRatio(Conditions.HipOsteoarthritis).IsUninformative);
        Assert.Equal("Pain in the groin", TinyKnowledge.Groin.Name);
        Assert.Equal("Mine", (TinyKnowledge.Groin with { Name = "Mine" }).Name);
    }

    [Fact]
    public void Make_PartsThatDoNotHoldTogether_Throws()
    {
        Assert.Throws<ArgumentException>(() => TinyKnowledge.Rule("r", Findings.Pain.Knee, "f", 0.2));
        Assert.Throws<ArgumentException>(() => TinyKnowledge.Rule("r", Findings.Pain.Knee, "f", 0.2, (Conditions.HipFracture, 0.5), (Conditions.HipFracture, 0.6)));
        Assert.Throws<ArgumentException>(() => TinyKnowledge.Rule(" ", Findings.Pain.Knee, "f", 0.2, (Conditions.HipFracture, 0.5)));
        Assert.StartsWith(
            "The profile p gives no probability above 0 for lumbar-disc-herniation, lumbar-spinal-stenosis, ",
            Assert.Throws<ArgumentException>(() => new PretestProfile("p", "n", [], 0.2, EvidenceLevel.Judgement)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The profile p gives no probability above 0 for hip-fracture.",
            Assert.Throws<ArgumentException>(() => new PretestProfile("p", "n", Conditions.All.Select(condition => KeyValuePair.Create(condition, new Probability(condition == Conditions.HipFracture ? 0 : 0.01))), 0.2, EvidenceLevel.Judgement)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PretestProfile("p", "n", TinyKnowledge.Profile.Probabilities, 5.1, EvidenceLevel.Judgement));
        Assert.Throws<ArgumentException>(() => new RootPretest([], 0.5, EvidenceLevel.Judgement));
        Assert.Throws<ArgumentException>(() => new RootPretest(NerveRoots.All.Select(root => KeyValuePair.Create(root, new Probability(0.1))), 0.5, EvidenceLevel.Judgement));
        Assert.Throws<ArgumentException>(() => new PairFactor(Conditions.LumbarDiscHerniation, Conditions.LumbarSpinalStenosis, 1, EvidenceLevel.Judgement));
        Assert.Throws<ArgumentException>(() => new Resemblance(Conditions.HipFracture, Conditions.HipFracture, 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Resemblance(Conditions.HipFracture, Conditions.Sacroiliitis, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RedFlag("id", "c", default, Criterion.Present(Findings.Pain.Knee), "a"));
        Assert.Contains("0 is not an urgency.", Assert.Throws<ArgumentOutOfRangeException>(() => default(Urgency).ToId()).Message, StringComparison.Ordinal);
        Assert.StartsWith("A criterion without parts says nothing.", Assert.Throws<ArgumentException>(() => Criterion.Any()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ConcernName_ACondition_IsItsNameAndElseTheIdInWords()
    {
        Assert.Equal("Spinal infection", Fever.ConcernName);
        Assert.Equal("Acute limb ischaemia", new RedFlag("x", "acute-limb-ischaemia", Urgency.Emergency, Fever.Criterion, "a").ConcernName);
    }

    private static void AssertDuplicate(Action make) =>
        Assert.Contains(Assert.Throws<InvalidKnowledgeException>(make).Issues, issue => issue.Code == IssueCode.DuplicateId);
}
