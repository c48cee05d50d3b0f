using System.Globalization;
using System.Text;
using System.Text.Json;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool.Tests;

public class AssessCommandTests
{
    private static readonly Presentation Stenosis = PresentationReader.Read(Cases.Stenosis).GetValueOrThrow();

    [Fact]
    public async Task Assess_case_prints_the_table_with_the_notice()
    {
        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "assess", "-");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.StartsWith(Evaluator.Default.Evaluate(Stenosis).ToString(), result.Output, StringComparison.Ordinal);
        Assert.Contains(Assessment.NoDiagnosis, result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_file_is_the_same_as_standard_input()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("case.json", Cases.Stenosis);

        ToolResult fromFile = await Tool.RunAsync("assess", file);

        Assert.Equal(await Tool.FeedAsync(Cases.Stenosis, "assess", "-"), fromFile);
    }

    [Fact]
    public async Task Assess_top_cuts_the_table()
    {
        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "assess", "-", "--top", "2");

        Assert.StartsWith(Evaluator.Default.Evaluate(Stenosis).ToString(2), result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_profile_starts_from_its_setting()
    {
        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "assess", "-", "--profile", "spine-clinic");

        Assert.StartsWith(Evaluator.Default.WithProfile("spine-clinic").Evaluate(Stenosis).ToString(), result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_pivots_are_said()
    {
        // Found by trying: an answer that hangs on single findings.
        const string Case = """{"present":["pain.groin","pain.low-back","worse.walking"]}""";
        IReadOnlyList<Pivot> pivots = Evaluator.Default.Pivots(PresentationReader.Read(Case).GetValueOrThrow());

        ToolResult result = await Tool.FeedAsync(Case, "assess", "-");

        Assert.NotEmpty(pivots);
        Assert.All(pivots, pivot =>
        {
            string line = Assert.Single(result.Output.Split('\n'), line => line.Contains($"({pivot.Id}) the answer would be", StringComparison.Ordinal));
            Assert.Contains(pivot.Condition.Name, line, StringComparison.Ordinal);
            Assert.Contains(pivot.Source.ToName(), line, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Assess_without_pivots_says_so()
    {
        ToolResult result = await Tool.FeedAsync("{}", "assess", "-");

        Assert.Contains("No single finding or measurement", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_questions_says_who_is_asked()
    {
        QuestionPlan plan = Evaluator.Default.NextQuestions(Stenosis);

        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "assess", "-", "--questions", "8");

        string[] lines = result.Output.Split('\n');
        int screening = Array.IndexOf(lines, "Ask the patient first: screening for emergencies");
        int patient = Array.IndexOf(lines, "Ask the patient");
        int clinician = Array.IndexOf(lines, "Examine (a clinician)");
        Assert.True(0 < screening && screening < patient && patient < clinician);
        Assert.All(plan.Screening, question => Assert.Contains(lines[screening..patient], line => line.Contains(question.Finding.Question, StringComparison.Ordinal)));
        Assert.All(plan.Questions.Take(8), question => Assert.Contains(
            question.Finding.AskedOf == AskedOf.Patient ? lines[patient..clinician] : lines[clinician..],
            line => line.Contains($"{question.Finding.Question} ({question.Finding.Id}", StringComparison.Ordinal)));
        Assert.DoesNotContain(plan.Questions[8].Finding.Id + ",", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_json_is_the_contract()
    {
        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "assess", "-", "--json");

        AssessmentSummary read = AssessmentSummary.Read(result.Output).GetValueOrThrow();
        Assert.Equal(Evaluator.Default.Evaluate(Stenosis).Summarise(), read);
        Assert.Contains("\n  \"sources\": [\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(Assessment.NoDiagnosis, result.Json.GetProperty("notice").GetString());
    }

    [Fact]
    public async Task Assess_json_takes_top_and_questions()
    {
        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "assess", "-", "--json", "--top", "3", "--questions", "4");

        AssessmentSummary expected = Evaluator.Default.Evaluate(Stenosis).Summarise().Top(3).WithQuestions(Evaluator.Default.NextQuestions(Stenosis), 4);
        Assert.Equal(expected, AssessmentSummary.Read(result.Output).GetValueOrThrow());
        Assert.Equal(3, result.Json.GetProperty("differential").GetArrayLength());
        Assert.Equal(4, result.Json.GetProperty("questions").GetArrayLength());
    }

    [Fact]
    public async Task Assess_empty_object_returns_the_pretest()
    {
        ToolResult result = await Tool.FeedAsync("{}", "assess", "-", "--json");

        PretestProfile profile = KnowledgeBase.Default.GetProfile("default");
        Dictionary<string, double> posttest = result.Json.GetProperty("differential").EnumerateArray()
            .ToDictionary(entry => entry.GetProperty("condition").GetString()!, entry => entry.GetProperty("probability").GetDouble());
        Assert.Equal(Conditions.All.Count, posttest.Count);
        Assert.All(profile.Probabilities, entry => Assert.Equal(entry.Value.Value, posttest[entry.Key.Id], 1e-12));
    }

    [Fact]
    public async Task Assess_text_beyond_ASCII_stays_as_it_is()
    {
        Assert.Contains("Müller ☃", (await Tool.FeedAsync(Cases.Emergency, "assess", "-")).Output, StringComparison.Ordinal);
        Assert.Contains("\"Müller ☃\"", (await Tool.FeedAsync(Cases.Emergency, "assess", "-", "--json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_control_characters_of_the_input_do_not_reach_the_terminal()
    {
        const string Case = """{"id":"\u001b[2Jx\r"}""";
        const string Wrong = """{"present":["\u001b[2Jx"]}""";

        Assert.DoesNotContain((await Tool.FeedAsync(Case, "assess", "-")).Output, character => char.IsControl(character) && character != '\n');
        Assert.DoesNotContain((await Tool.FeedAsync(Wrong, "assess", "-")).Error, character => char.IsControl(character) && character != '\n');
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task Assess_any_culture_gives_the_same_text(string culture)
    {
        ToolResult invariant = await Tool.FeedAsync(Cases.Stenosis, "assess", "-", "--questions", "5");
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(invariant, await Tool.FeedAsync(Cases.Stenosis, "assess", "-", "--questions", "5"));
            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Cases.Bad), MemberType = typeof(Cases))]
    public async Task Assess_bad_case_names_place_value_and_remedy(string json, string code, int column, string value, string remedy)
    {
        ToolResult result = await Tool.FeedAsync(json, "assess", "-");

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Empty(result.Output);
        string line = result.ErrorLines[0];
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"standard input(1,{column}) $"), line, StringComparison.Ordinal);
        Assert.Contains($": {code}: ", line, StringComparison.Ordinal);
        Assert.Contains(value, line, StringComparison.Ordinal);
        Assert.Contains(remedy, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_several_problems_are_all_reported_each_in_a_line()
    {
        const string Case = "{\n  \"age\": 200,\n  \"present\": [\"pain.groyne\", \"wrose.walking\"]\n}";

        ToolResult result = await Tool.FeedAsync(Case, "assess", "-");

        Assert.Equal(["standard input(2,10)", "standard input(3,15)", "standard input(3,30)"], result.ErrorLines.Select(line => line.Split(' ')[0] + " " + line.Split(' ')[1]));
    }

    [Fact]
    public async Task Assess_invalid_UTF8_is_refused()
    {
        ToolResult result = await Tool.FeedAsync([.. """{"id":"a"""u8, 0xFF, .. "\"}"u8], "assess", "-");

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains("(1,9) $: malformed-json: The byte 0xFF is no UTF-8", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_byte_order_mark_is_allowed()
    {
        ToolResult result = await Tool.FeedAsync([.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(Cases.Stenosis)], "assess", "-");

        Assert.Equal(await Tool.FeedAsync(Cases.Stenosis, "assess", "-"), result);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public async Task Assess_empty_file_is_refused(string content)
    {
        using var folder = new TemporaryFolder();

        ToolResult result = await Tool.RunAsync("assess", folder.Write("empty.json", content));

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains("empty.json(1,1) $: empty: There is no text.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assess_input_without_end_is_refused_without_reading_it_all()
    {
        using var endless = new GeneratedStream(Enumerable.Repeat("aaaaaaaaaaaaaaaa"u8.ToArray(), 50_000_000));

        ToolResult result = await Tool.FeedAsync(endless, "assess", "-");

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains(": too-large: ", result.Error, StringComparison.Ordinal);
        Assert.InRange(endless.Delivered, PresentationReader.MaximumLength, 2 * PresentationReader.MaximumLength);
    }
}
