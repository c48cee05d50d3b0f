using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LumbopelvicModel.Tool.Tests;

public class BatchCommandTests
{
    [Theory]
    [InlineData]
    [InlineData("--questions", "3")]
    [InlineData("--questions", "0")]
    [InlineData("--profile", "spine-clinic")]
    public async Task Batch_line_says_what_assess_json_says(params string[] options)
    {
        ToolResult batch = await Tool.FeedAsync(Cases.Stenosis + "\n" + Cases.Emergency + "\n{}\n", ["batch", .. options]);

        Assert.Equal(ExitCode.Done, batch.ExitCode);
        Assert.Empty(batch.Error);
        string[] cases = [Cases.Stenosis, Cases.Emergency, "{}"];
        for (int index = 0; index < cases.Length; index++)
        {
            ToolResult assess = await Tool.FeedAsync(cases[index], ["assess", "-", "--json", .. options]);
            Assert.True(JsonElement.DeepEquals(assess.Json, batch.Records[index]));
        }
    }

    [Fact]
    public async Task Batch_line_is_what_the_library_writes()
    {
        ToolResult batch = await Tool.FeedAsync(Cases.Emergency, "batch");

        Assert.Equal(Evaluator.Default.Evaluate(PresentationReader.Read(Cases.Emergency).GetValueOrThrow()).Summarise().ToJson() + "\n", batch.Output);
    }

    [Fact]
    public async Task Batch_file_is_the_same_as_standard_input()
    {
        using var folder = new TemporaryFolder();
        const string Lines = Cases.Stenosis + "\n" + Cases.Emergency;

        ToolResult fromFile = await Tool.RunAsync("batch", folder.Write("cases.ndjson", Lines));

        Assert.Equal(await Tool.FeedAsync(Lines, "batch"), fromFile);
        Assert.Equal(await Tool.FeedAsync(Lines, "batch", "-"), fromFile);
    }

    [Theory]
    [MemberData(nameof(Cases.Bad), MemberType = typeof(Cases))]
    public async Task Batch_bad_line_becomes_an_error_record_and_the_run_goes_on(string json, string code, int column, string value, string remedy)
    {
        ToolResult result = await Tool.FeedAsync($$"""{"id":"before"}{{'\n'}}{{json}}{{'\n'}}{"id":"after"}{{'\n'}}""", "batch");

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Equal("standard input: 1 of 3 cases refused; their records say why under 'error'.\n", result.Error);
        Assert.Equal(("before", "after"), (Id(result.Records[0]), Id(result.Records[2])));
        JsonElement error = result.Records[1].GetProperty("error");
        JsonElement issue = error.GetProperty("issues")[0];
        Assert.Equal(2, error.GetProperty("line").GetInt32());
        Assert.Equal((2, column), (issue.GetProperty("line").GetInt32(), issue.GetProperty("column").GetInt32()));
        Assert.Equal(code, issue.GetProperty("code").GetString());
        Assert.StartsWith("$", issue.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Contains(value, issue.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains(remedy, issue.GetProperty("remedy").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_bad_line_reports_all_its_problems()
    {
        ToolResult result = await Tool.FeedAsync("""{"age":200,"present":["pain.groyne"],"x":1}""", "batch");

        Assert.Equal(
            ["out-of-range", "unknown-id", "unknown-member"],
            result.Records[0].GetProperty("error").GetProperty("issues").EnumerateArray().Select(issue => issue.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("""{"id":"x","age":200}""", "x")]
    [InlineData("""{"age":200,"measurements":{"id":1},"id":"late"}""", "late")]
    [InlineData("""{"id":"x","present":[}""", "x")]
    [InlineData("""{"age":200}""", null)]
    [InlineData("""{"present":[},"id":"x"}""", null)]
    [InlineData("""{"id":5}""", null)]
    [InlineData("""{"id":"\ud800"}""", null)]
    [InlineData("""["id","x"]""", null)]
    public async Task Batch_error_record_has_the_id_where_it_can_be_read(string json, string? id)
    {
        ToolResult result = await Tool.FeedAsync(json, "batch");

        Assert.Equal(id, Id(Assert.Single(result.Records)));
        Assert.True(result.Records[0].TryGetProperty("error", out _));
    }

    [Fact]
    public async Task Batch_invalid_UTF8_in_one_line_is_an_error_record()
    {
        byte[] input = [.. """{"id":"a"}"""u8, (byte)'\n', .. """{"id":"b"""u8, 0xFF, .. "\"}\n"u8, .. """{"id":"c"}"""u8];

        ToolResult result = await Tool.FeedAsync(input, "batch");

        Assert.Equal(["a", null, "c"], result.Records.Select(Id));
        Assert.Equal("malformed-json", result.Records[1].GetProperty("error").GetProperty("issues")[0].GetProperty("code").GetString());
        Assert.Contains("0xFF", result.Records[1].GetProperty("error").GetProperty("issues")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"a\"}\n{\"id\":\"b\"}\n")]
    [InlineData("{\"id\":\"a\"}\n{\"id\":\"b\"}")]
    [InlineData("{\"id\":\"a\"}\r\n{\"id\":\"b\"}\r\n")]
    [InlineData("{\"id\":\"a\"}\r\n{\"id\":\"b\"}\r")]
    [InlineData("\uFEFF{\"id\":\"a\"}\n{\"id\":\"b\"}\n")]
    [InlineData("\uFEFF\r\n\n{\"id\":\"a\"}\n \t \n\n{\"id\":\"b\"}\n\n\r\n")]
    [InlineData("  {\"id\":\"a\"}  \n\t{\"id\":\"b\"}\t")]
    public async Task Batch_line_ends_blank_lines_and_byte_order_mark_change_nothing(string input)
    {
        ToolResult result = await Tool.FeedAsync(input, "batch");

        Assert.Equal(await Tool.FeedAsync("{\"id\":\"a\"}\n{\"id\":\"b\"}\n", "batch"), result);
        Assert.Equal(["a", "b"], result.Records.Select(Id));
    }

    [Theory]
    [InlineData("{\"id\":\"b\"", "b")]
    [InlineData("{\"id\":\"b", null)]
    [InlineData("\0", null)]
    [InlineData("{\"id\":\"b\"}\0", "b")]
    [InlineData("{\"id\":\"b\"}\r{\"id\":\"c\"}", "b")]
    [InlineData("{\"id\":\"b\"}\u2028{\"id\":\"c\"}", "b")]
    [InlineData("{\"id\":\"b\"} \uFEFF", "b")]
    public async Task Batch_last_line_cut_off_or_with_strange_characters_is_an_error_record(string line, string? id)
    {
        ToolResult result = await Tool.FeedAsync("{\"id\":\"a\"}\n" + line, "batch");

        Assert.Equal((ExitCode.Refused, "a", id), (result.ExitCode, Id(result.Records[0]), Id(result.Records[1])));
        Assert.Equal(2, result.Records.Count);
        Assert.Equal("malformed-json", result.Records[1].GetProperty("error").GetProperty("issues")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Batch_UTF16_is_refused_line_for_line()
    {
        ToolResult result = await Tool.FeedAsync([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}\n{}\n")], "batch");

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.All(result.Records, record => Assert.True(record.TryGetProperty("error", out _)));
    }

    [Fact]
    public async Task Batch_blank_lines_count_for_line_numbers()
    {
        ToolResult result = await Tool.FeedAsync("\uFEFF\n\r\n[]\n\n\n{\"age\":-1}", "batch");

        Assert.Equal([3, 6], result.Records.Select(record => record.GetProperty("error").GetProperty("line").GetInt64()));
    }

    [Fact]
    public async Task Batch_without_a_case_is_refused_only_where_a_file_was_named()
    {
        using var folder = new TemporaryFolder();
        string empty = folder.Write("empty.ndjson", string.Empty);
        string blank = folder.Write("blank.ndjson", "\n\n");

        Assert.Equal(new ToolResult(ExitCode.Done, string.Empty, string.Empty), await Tool.RunAsync("batch"));
        Assert.Equal(new ToolResult(ExitCode.Refused, string.Empty, $"{empty} $: empty: The file holds no case. Write one JSON object a line.\n"), await Tool.RunAsync("batch", empty));
        Assert.Equal(ExitCode.Refused, (await Tool.RunAsync("batch", blank)).ExitCode);
    }

    [Fact]
    public async Task Batch_longest_accepted_line_is_that_of_the_reader()
    {
        string longest = """{"note":" """ + new string('x', PresentationReader.MaximumLength - 12) + "\"}";
        Assert.Equal(PresentationReader.MaximumLength, longest.Length);

        ToolResult result = await Tool.FeedAsync($"\uFEFF{longest}\r\n{longest[..^2]}x\"}}\r\n{longest}", "batch");

        Assert.Equal([false, true, false], result.Records.Select(record => record.TryGetProperty("error", out _)));
        Assert.Equal(
            $"Line 2 is longer than {PresentationReader.MaximumLength} bytes.",
            result.Records[1].GetProperty("error").GetProperty("issues")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Batch_ten_thousand_mixed_lines_come_out_in_the_order_of_the_input()
    {
        var input = new StringBuilder();
        var expected = new List<(string? Id, long? BadLine)>();
        for (int line = 1; line <= 10_000; line++)
        {
            string id = "case-" + line;
            if (line % 11 == 0)
            {
                input.Append(line % 2 == 0 ? "\r\n" : "  \n");
            }
            else if (line % 7 == 0)
            {
                input.Append(CultureInfo.InvariantCulture, $$"""{"id":"{{id}}","age":-{{line}}}""").Append('\n');
                expected.Add((id, line));
            }
            else
            {
                // Some lines are short and some long, so that their chunks take different times.
                input.Append(CultureInfo.InvariantCulture, $$"""{"id":"{{id}}","age":{{line % 90}},"present":["pain.groin"],"note":"{{new string('x', line % 500)}}"}""").Append('\n');
                expected.Add((id, null));
            }
        }

        ToolResult result = await Tool.FeedAsync(input.ToString(), "batch");

        Assert.Equal(expected, result.Records.Select(record => (Id(record), record.TryGetProperty("error", out JsonElement error) ? error.GetProperty("line").GetInt64() : (long?)null)));
        Assert.Equal($"standard input: {expected.Count(entry => entry.BadLine is not null)} of {expected.Count} cases refused; their records say why under 'error'.\n", result.Error);
    }

    [Fact]
    public async Task Batch_progress_goes_to_those_who_watch_and_nowhere_else()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var progress = new StringWriter();

        await CommandLine.RunAsync(["batch"], new ToolStreams(new MemoryStream("{}\n[]\n"u8.ToArray()), output, error, progress));

        Assert.Contains("2 cases, 1 refused", progress.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Tool.Records(Tool.Text(output)).Count);
        Assert.DoesNotContain("a second", error.ToString(), StringComparison.Ordinal);
    }

    private static string? Id(JsonElement record) => record.GetProperty("id").GetString();
}
