using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>What stands beside the numbers: disagreements between studies, and findings that weigh nothing.</summary>
public sealed class RemarksTests
{
    private const string Disagreement = """{"topic":"Groin","question":"How often?","positions":[{"figure":"0.5","cites":["a2000"]},{"figure":"0.9","cites":["b2001"]}],"settled":"Between.","rules":["groin"]}""";

    private static readonly DisagreementPosition[] Positions = [new("0.5", ["a2000"]), new("0.9", ["b2001"])];

    private static readonly KnowledgeBase Cited = TinyKnowledge.Base.With(new Citation("a2000", "A."), new Citation("b2001", "B."));

    [Fact]
    public void Read_ADisagreement_TakesEveryPart()
    {
        KnowledgeBase read = KnowledgeBaseReader.Read(With("disagreements", Disagreement)).GetValueOrThrow();
        Disagreement only = Assert.Single(read.Disagreements);
        Assert.Equal(("Groin", "How often?", "Between."), (only.Topic, only.Question, only.Settled));
        Assert.Equal(Positions, only.Positions);
        Assert.Equal(["groin"], only.Rules);
        Assert.Equal(new Disagreement("Groin", "How often?", Positions, "Between.") { Rules = ["groin"] }, only);
    }

    [Fact]
    public void Read_WhatWeighsNothing_TakesFindingsAndMeasurements()
    {
        KnowledgeBase read = KnowledgeBaseReader.Read(With("unweighed", """{"finding":"pain.calf","reason":"r"},{"measurement":"walking-distance","reason":"s"}""")).GetValueOrThrow();
        Assert.Equal([new UnweighedFinding(Findings.Pain.Calf, "r"), new UnweighedFinding(Measurements.WalkingDistance, "s")], read.Unweighed);
        Assert.Equal(["pain.calf", "walking-distance"], read.Unweighed.Select(entry => entry.Id));
    }

    [Theory]
    [InlineData("\"topic\":\"Groin\",", "", IssueCode.MissingMember, "$.disagreements[0]", "The member 'topic' is missing.")]
    [InlineData("\"settled\":\"Between.\"", "\"settled\":\" \"", IssueCode.WrongType, "$.disagreements[0].settled", "'\" \"' is no text.")]
    [InlineData("\"settled\"", "\"setled\"", IssueCode.UnknownMember, "$.disagreements[0].setled", "There is no member 'setled' here.")]
    [InlineData(",{\"figure\":\"0.9\",\"cites\":[\"b2001\"]}", "", IssueCode.InvalidValue, "$.disagreements[0]", "The disagreement 'Groin' needs at least two positions.")]
    [InlineData("[\"b2001\"]", "[]", IssueCode.InvalidValue, "$.disagreements[0].positions[1]", "The position '0.9' cites no study.")]
    [InlineData(",\"cites\":[\"b2001\"]", "", IssueCode.MissingMember, "$.disagreements[0].positions[1]", "The member 'cites' is missing.")]
    [InlineData("b2001", "b2002", IssueCode.MissingCitation, "$.disagreements[Groin].positions", "The citation 'b2002' is not listed.")]
    [InlineData("[\"groin\"]", "[\"groyn\"]", IssueCode.UnknownId, "$.disagreements[Groin].rules", "There is no rule, score or red flag 'groyn'.")]
    public void Read_ADisagreementThatIsNone_ReportsTheProblemAtItsPath(string part, string replacement, IssueCode code, string path, string message)
    {
        Assert.Contains(part, Disagreement, StringComparison.Ordinal);
        InputIssue issue = KnowledgeBaseReader.Read(With("disagreements", Disagreement.Replace(part, replacement, StringComparison.Ordinal))).Issues[0];
        Assert.Equal((code, path, message), (issue.Code, issue.Path, issue.Message));
    }

    [Theory]
    [InlineData("""{"finding":"pain.calve","reason":"r"}""", IssueCode.UnknownId, "$.unweighed[0].finding", "There is no finding 'pain.calve'.")]
    [InlineData("""{"measurement":"walking","reason":"r"}""", IssueCode.UnknownId, "$.unweighed[0].measurement", "There is no measurement 'walking'.")]
    [InlineData("""{"finding":"pain.calf"}""", IssueCode.MissingMember, "$.unweighed[0]", "The member 'reason' is missing.")]
    [InlineData("""{"reason":"r"}""", IssueCode.InvalidValue, "$.unweighed[0]", "This names no finding and no measurement, or both.")]
    [InlineData("""{"finding":"pain.calf","measurement":"age","reason":"r"}""", IssueCode.InvalidValue, "$.unweighed[0]", "This names no finding and no measurement, or both.")]
    [InlineData("""{"finding":"pain.calf","reason":"r"},{"finding":"pain.calf","reason":"s"}""", IssueCode.DuplicateId, "$.unweighed", "The unweighed finding 'pain.calf' stands twice.")]
    [InlineData("""{"finding":"pain.groin","reason":"asked for"}""", IssueCode.InvalidValue, "$.unweighed[pain.groin]", "'pain.groin' does weigh something.")]
    [InlineData("""{"finding":"pain.hip-region","reason":"absent, it makes groin pain absent"}""", IssueCode.InvalidValue, "$.unweighed[pain.hip-region]", "'pain.hip-region' does weigh something.")]
    [InlineData("""{"measurement":"hip-internal-rotation","reason":"settles a sign"}""", IssueCode.InvalidValue, "$.unweighed[hip-internal-rotation]", "'hip-internal-rotation' does weigh something.")]
    public void Read_WhatWeighsNothingWrongly_ReportsTheProblemAtItsPath(string entries, IssueCode code, string path, string message)
    {
        InputIssue issue = KnowledgeBaseReader.Read(With("unweighed", entries)).Issues[0];
        Assert.Equal((code, path, message), (issue.Code, issue.Path, issue.Message));
    }

    [Fact]
    public void Make_FromNothing_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Disagreement(" ", "q", Positions, "s"));
        Assert.Throws<ArgumentException>(() => new Disagreement("t", "q", Positions[..1], "s"));
        Assert.Throws<ArgumentNullException>(() => new Disagreement("t", "q", null!, "s"));
        Assert.Throws<ArgumentException>(() => new DisagreementPosition("0.5", []));
        Assert.Throws<ArgumentException>(() => new DisagreementPosition("", ["a2000"]));
        Assert.Throws<ArgumentNullException>(() => new UnweighedFinding((Finding)null!, "r"));
        Assert.Throws<ArgumentNullException>(() => new UnweighedFinding((Measurement)null!, "r"));
        Assert.Throws<ArgumentException>(() => new UnweighedFinding(Findings.Pain.Calf, " "));
    }

    [Fact]
    public void WithDisagreements_OneTopicTwice_IsRefused()
    {
        var one = new Disagreement("Groin", "q", Positions, "s");
        Assert.Equal([one], Cited.WithDisagreements([one]).Disagreements);
        InvalidKnowledgeException refused = Assert.Throws<InvalidKnowledgeException>(() => Cited.WithDisagreements([one, one]));
        Assert.Equal((IssueCode.DuplicateId, "$.disagreements"), (refused.Issues[0].Code, refused.Issues[0].Path));
    }

    [Fact]
    public void WithRemarks_ThatDoNotFitTheRules_AreRefused()
    {
        var groyn = new Disagreement("Groin", "q", Positions, "s") { Rules = ["groyn"] };
        InvalidKnowledgeException unknown = Assert.Throws<InvalidKnowledgeException>(() => Cited.WithDisagreements([groyn]));
        Assert.Equal(IssueCode.UnknownId, Assert.Single(unknown.Issues).Code);
        InvalidKnowledgeException weighed = Assert.Throws<InvalidKnowledgeException>(() => Cited.WithUnweighed([new(Findings.Pain.Groin, "r")]));
        Assert.Equal("$.unweighed[pain.groin]", Assert.Single(weighed.Issues).Path);
    }

    [Fact]
    public void WithRules_WithoutOneThatADisagreementNames_KeepsTheDisagreement()
    {
        KnowledgeBase named = Cited.WithDisagreements([new("Groin", "q", Positions, "s") { Rules = ["groin", "walking"] }]);
        KnowledgeBase cut = named.WithRules([TinyKnowledge.Walking]);
        Assert.Equal(["walking"], Assert.Single(cut.Disagreements).Rules);
        Assert.Equal(cut, KnowledgeBaseReader.Read(cut.ToJson()).GetValueOrThrow());
    }

    [Fact]
    public void With_ARuleForAFindingThatWeighedNothing_TakesItOffTheList()
    {
        KnowledgeBase silent = TinyKnowledge.Base.WithUnweighed([new(Findings.Pain.Calf, "r"), new(Findings.Pain.Heel, "r")]);
        KnowledgeBase speaking = silent.With(TinyKnowledge.Rule("calf", Findings.Pain.Calf, "place", 0.2, (Conditions.LumbarDiscHerniation, 0.5)));
        Assert.Equal(2, silent.Unweighed.Count);
        Assert.Equal([Findings.Pain.Heel], speaking.Unweighed.Select(entry => entry.Finding));
        Assert.Equal(speaking, KnowledgeBaseReader.Read(speaking.ToJson()).GetValueOrThrow());
    }

    // Worked out here from the criteria and the hierarchy, so that neither a silent finding nor a stale reason stays unseen.
    [Fact]
    public void Every_finding_of_the_default_informs_something_or_says_why_not()
    {
        KnowledgeBase knowledge = KnowledgeBase.Default;
        ScoringInstrument[] scores = [.. knowledge.Instruments.Where(score => !score.StandsAlone)];
        Criterion[] criteria =
        [
            .. knowledge.Rules.Select(rule => rule.Criterion), .. knowledge.RootRules.Select(rule => rule.Criterion),
            .. knowledge.RedFlags.Select(flag => flag.Criterion), .. scores.SelectMany(score => score.Items, (_, item) => item.Criterion),
        ];
        Finding[] asked = [.. criteria.SelectMany(criterion => criterion.Findings).Distinct()];
        Finding[] silent = [.. Findings.All.Where(finding => !asked.Any(other => finding.IsA(other) || other.IsA(finding)))];
        Measurement[] silentMeasurements =
        [
            .. Measurements.All.Where(measurement => !criteria.Any(criterion => criterion.Measurements.Contains(measurement))
                && scores.All(score => score.Measurement != measurement)
                && (measurement.Settles is not { } settles || silent.Contains(settles.Finding))),
        ];
        Assert.Equal(silent, knowledge.Unweighed.Select(entry => entry.Finding).OfType<Finding>());
        Assert.Equal(silentMeasurements, knowledge.Unweighed.Select(entry => entry.Measurement).OfType<Measurement>());
    }

    private static string With(string section, string entries)
    {
        KnowledgeBase knowledge = section == "disagreements" ? Cited : TinyKnowledge.Base;
        return knowledge.ToJson().Replace($"\"{section}\": []", $"\"{section}\": [{entries}]", StringComparison.Ordinal);
    }
}
