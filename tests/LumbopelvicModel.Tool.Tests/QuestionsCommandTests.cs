using System.Text.Json;

namespace LumbopelvicModel.Tool.Tests;

public class QuestionsCommandTests
{
    private static readonly QuestionPlan Plan = Evaluator.Default.NextQuestions(PresentationReader.Read(Cases.Stenosis).GetValueOrThrow());

    [Fact]
    public async Task Questions_text_lists_the_first_ten_and_the_notice()
    {
        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "questions", "-");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.All(Plan.Questions.Take(10), question => Assert.Contains(question.Finding.Question, result.Output, StringComparison.Ordinal));
        Assert.DoesNotContain($"({Plan.Questions[10].Finding.Id},", result.Output, StringComparison.Ordinal);
        Assert.Contains(Assessment.NoDiagnosis, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_json_has_words_and_who_is_asked()
    {
        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "questions", "-", "--json", "--top", "12");

        JsonElement[] questions = [.. result.Json.GetProperty("questions").EnumerateArray()];
        Assert.Equal(Plan.Questions.Take(12).Select(question => question.Finding.Id), questions.Select(question => question.GetProperty("finding").GetString()));
        Assert.Equal(Plan.Questions.Take(12).Select(question => question.Bits), questions.Select(question => question.GetProperty("bits").GetDouble()));
        Assert.All(questions, question =>
        {
            Finding finding = Findings.Get(question.GetProperty("finding").GetString()!);
            Assert.Equal(finding.Question, question.GetProperty("question").GetString());
            Assert.Equal(finding.AskedOf == AskedOf.Patient ? "patient" : "clinician", question.GetProperty("askedOf").GetString());
        });
        Assert.Equal(Plan.Screening.Select(entry => entry.Finding.Id), result.Json.GetProperty("screening").EnumerateArray().Select(entry => entry.GetProperty("finding").GetString()));
        Assert.Equal("stenosis", result.Json.GetProperty("id").GetString());
        Assert.Equal(Assessment.NoDiagnosis, result.Json.GetProperty("notice").GetString());
    }

    [Fact]
    public async Task Questions_profile_changes_the_order()
    {
        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "questions", "-", "--json", "--profile", "young-athlete-groin");

        IEnumerable<string> expected = Evaluator.Default.WithProfile("young-athlete-groin")
            .NextQuestions(PresentationReader.Read(Cases.Stenosis).GetValueOrThrow()).Questions.Take(10).Select(question => question.Finding.Id);
        Assert.Equal(expected, result.Json.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("finding").GetString()));
        Assert.NotEqual(Plan.Questions.Take(10).Select(question => question.Finding.Id), expected);
    }

    [Theory]
    [MemberData(nameof(Cases.Bad), MemberType = typeof(Cases))]
    public async Task Questions_bad_case_is_refused(string json, string code, int column, string value, string remedy)
    {
        ToolResult questions = await Tool.FeedAsync(json, "questions", "-");

        Assert.Equal(await Tool.FeedAsync(json, "assess", "-"), questions);
        Assert.Contains(code, questions.Error, StringComparison.Ordinal);
        Assert.All([value, remedy], text => Assert.Contains(text, questions.Error, StringComparison.Ordinal));
        Assert.True(column > 0);
    }
}
