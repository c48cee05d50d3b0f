using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>The JSON contract of an assessment, written and read back.</summary>
public sealed class AssessmentSummaryTests
{
    private static readonly Evaluator Flagging = new(TinyKnowledge.Flagged);

    [Fact]
    public void Summarise_Always_CarriesTheContract()
    {
        Assessment assessment = Flagging.Evaluate(TinyKnowledge.Patient.WithId("case-1").On(Side.Right).Present(Findings.Numbness.Saddle));
        AssessmentSummary summary = assessment.Summarise();
        Assert.Equal("case-1", summary.Id);
        Assert.Equal(new RedFlagSummary("saddle", "cauda-equina-syndrome", Urgency.Emergency, "Go to hospital now."), Assert.Single(summary.RedFlags));
        Assert.Equal(["fever"], summary.OpenRedFlags);
        Assert.Equal(("default", "tiny"), (summary.Profile, summary.KnowledgeBase));
        Assert.Equal(assessment.Differential, summary.Differential);
        Assert.False(summary.HasQuestions);
        Assert.DoesNotContain("\"questions\"", summary.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"notice\":\"" + Assessment.NoDiagnosis, summary.ToJson(), StringComparison.Ordinal);
        Assert.Equal(2, summary.Top(2).Differential.Count);
        Assert.Empty(summary.WithQuestions(Flagging.NextQuestions(Presentation.Empty), 0).Questions);
        Assert.Throws<ArgumentOutOfRangeException>(() => summary.Top(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => summary.WithQuestions(Flagging.NextQuestions(Presentation.Empty), -1));
    }

    [Fact]
    public void ReadSummary_WithTheQuestionsAndTheirPage_IsTheSame()
    {
        Presentation patient = TinyKnowledge.Patient.WithId(" ");
        AssessmentSummary summary = Flagging.EvaluateWithIntervals(patient).Summarise().WithQuestions(Flagging.NextQuestions(Presentation.Empty), 2);

        AssessmentSummary read = AssessmentSummary.Read(summary.ToJson()).GetValueOrThrow();

        Assert.Equal(summary, read);
        Assert.Equal(["numbness.saddle"], read.Screening);
        Assert.Equal(2, read.Questions.Count);
        Assert.Equal(" ", read.Id);
    }

    [Fact]
    public void ReadSummary_MalformedJson_SaysTheLineAndColumn()
    {
        InputIssue issue = Assert.Single(AssessmentSummary.Read("{\n  \"id\": ,\n}").Issues);
        Assert.StartsWith("This is no JSON: ", issue.Message, StringComparison.Ordinal);
        Assert.Equal(("Mend the text at that place.", "$", 2, 9), (issue.Remedy, issue.Path, issue.Line, issue.Column));
    }

    [Theory]
    [InlineData("""{"differential":[{"condition":"gout","probability":0.5}]}""", "There is no condition 'gout'.", "")]
    [InlineData("""{"differential":[{"condition":"hip-fracture","probability":0.5,"variant":{"id":"open","probability":0.5}}]}""", "There is no variant 'open'.", "")]
    [InlineData("""{"roots":[{"root":"L9","side":null,"probability":0.5}]}""", "There is no nerve root 'L9'.", "")]
    [InlineData("""{"questions":[{"finding":"zzzz","bits":1}]}""", "There is no finding 'zzzz'.", "No known finding is near it.")]
    [InlineData("""{"fit":"well"}""", "'well' is not known here.", "Write one of too-little-known, fits, nothing-fits-well.")]
    [InlineData("""{"otherInterval":{"high":0.1}}""", "The member 'low' is missing.", "Add it.")]
    [InlineData("""{"coexistenceInterval":{"low":0.3,"high":0.2}}""", "The lower end 0.3 is above the upper end 0.2.", "Write the smaller number as low.")]
    public void ReadSummary_AProblem_IsSaidWithItsRemedy(string json, string message, string remedy)
    {
        InputIssue issue = AssessmentSummary.Read(json).Issues.First(issue => issue.Message == message);
        Assert.StartsWith(remedy, issue.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", IssueCode.Empty, "$")]
    [InlineData("{", IssueCode.MalformedJson, "$")]
    [InlineData("[]", IssueCode.WrongType, "$")]
    [InlineData("{}", IssueCode.MissingMember, "$")]
    [InlineData("""{"fit":"well"}""", IssueCode.UnknownId, "$.fit")]
    [InlineData("""{"id":7}""", IssueCode.WrongType, "$.id")]
    [InlineData("""{"other":1.5}""", IssueCode.OutOfRange, "$.other")]
    [InlineData("""{"sources":[{"source":"knee","probability":0.5}]}""", IssueCode.UnknownId, "$.sources[0].source")]
    [InlineData("""{"differential":[{"condition":"gout","probability":0.5}]}""", IssueCode.UnknownId, "$.differential[0].condition")]
    [InlineData("""{"roots":[{"root":"L6","side":null,"probability":0.5}]}""", IssueCode.UnknownId, "$.roots[0].root")]
    [InlineData("""{"roots":[{"root":"L5","side":"up","probability":0.5}]}""", IssueCode.UnknownId, "$.roots[0].side")]
    [InlineData("""{"redFlags":[{"id":"x","concern":"c","urgency":"later","action":"a"}]}""", IssueCode.UnknownId, "$.redFlags[0].urgency")]
    [InlineData("""{"otherInterval":{}}""", IssueCode.MissingMember, "$.otherInterval")]
    [InlineData("""{"otherInterval":{"low":0.1}}""", IssueCode.MissingMember, "$.otherInterval")]
    [InlineData("""{"coexistenceInterval":{"low":0.3,"high":0.2}}""", IssueCode.OutOfRange, "$.coexistenceInterval")]
    [InlineData("""{"coexistenceInterval":{"low":0.3,"high":1.2}}""", IssueCode.OutOfRange, "$.coexistenceInterval.high")]
    [InlineData("""{"sources":[{"source":"hip-joint","probability":0.5,"high":0.6}]}""", IssueCode.MissingMember, "$.sources[0]")]
    [InlineData("""{"questions":[{"finding":"pain.toe","bits":1}]}""", IssueCode.UnknownId, "$.questions[0].finding")]
    [InlineData("""{"questions":[{"finding":"pain.knee","bits":-1}]}""", IssueCode.OutOfRange, "$.questions[0].bits")]
    public void ReadSummary_AProblem_IsReportedAtItsPath(string json, IssueCode code, string path) =>
        Assert.Contains(AssessmentSummary.Read(json).Issues, issue => issue.Code == code && issue.Path == path);

    [Fact]
    public void ReadSummary_ScreeningWithoutQuestions_IsRefused()
    {
        string json = Evaluator.Default.Evaluate(Presentation.Empty).Summarise().ToJson();
        Assert.True(AssessmentSummary.Read(json).IsSuccess);
        InputIssue issue = Assert.Single(AssessmentSummary.Read(json.Replace("\"profile\":", "\"screening\":[\"pain.groin\"],\"profile\":", StringComparison.Ordinal)).Issues);
        Assert.Equal("The member 'questions' is missing.", issue.Message);
    }
}
