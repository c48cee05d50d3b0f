using System.Text;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool.Tests;

public class KnowledgeCommandTests
{
    [Fact]
    public async Task Export_reads_back_to_the_built_in_knowledge_base()
    {
        ToolResult result = await Tool.RunAsync("knowledge", "export");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Equal(KnowledgeBase.Default, KnowledgeBaseReader.Read(result.Output).GetValueOrThrow());
    }

    [Fact]
    public async Task Export_file_holds_the_same_as_the_output()
    {
        using var folder = new TemporaryFolder();
        folder.Write("knowledge.json", new string('x', 10_000_000));

        ToolResult result = await Tool.RunAsync("knowledge", "export", "-o", folder.At("knowledge.json"));

        Assert.Equal(new ToolResult(ExitCode.Done, string.Empty, string.Empty), result);
        Assert.Equal((await Tool.RunAsync("knowledge", "export")).Output, await File.ReadAllTextAsync(folder.At("knowledge.json")));
    }

    [Fact]
    public async Task Export_where_no_file_can_be_written_is_refused()
    {
        using var folder = new TemporaryFolder();

        foreach (string path in new[] { folder.Path, Path.Combine(folder.Path, "missing", "knowledge.json") })
        {
            ToolResult result = await Tool.RunAsync("knowledge", "export", "-o", path);

            Assert.Equal(ExitCode.Refused, result.ExitCode);
            Assert.Contains($"'{path}' cannot be written", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Check_exported_file_has_no_problems()
    {
        ToolResult result = await Tool.FeedAsync("\uFEFF" + KnowledgeBase.Default.ToJson(), "knowledge", "check", "-");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Contains(KnowledgeBase.Default.ToString(), result.Output, StringComparison.Ordinal);
        Assert.EndsWith("no problems.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_refused_file_lists_every_problem_and_a_summary()
    {
        using var folder = new TemporaryFolder();
        string json = KnowledgeBase.Default.ToJson().Replace("\"pain.groin\"", "\"pain.groyne\"", StringComparison.Ordinal);
        string file = folder.Write("mine.json", json);
        IReadOnlyList<InputIssue> issues = KnowledgeBaseReader.Read([new KnowledgeFile(file, json)]).Issues;

        ToolResult result = await Tool.RunAsync("knowledge", "check", file);

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.NotEmpty(issues);
        Assert.Equal(issues.Select(issue => issue.ToString()), result.ErrorLines.SkipLast(1));
        Assert.All(result.ErrorLines.SkipLast(1), line => Assert.StartsWith(file + " $.", line, StringComparison.Ordinal));
        Assert.Equal($"{file}: refused, {issues.Count} problems.", result.ErrorLines[^1]);
        Assert.Contains("'pain.groyne'. Did you mean 'pain.groin'", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("{\"version\": 1,}", "(1,15) $: malformed-json")]
    [InlineData("{}", "$: missing-member")]
    [InlineData("[]", "$: wrong-type")]
    public async Task Check_what_is_no_knowledge_base_is_refused(string content, string expected)
    {
        using var folder = new TemporaryFolder();

        ToolResult result = await Tool.RunAsync("knowledge", "check", folder.Write("mine.json", content));

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains(expected, result.ErrorLines[0], StringComparison.Ordinal);
        Assert.EndsWith("refused, 1 problem.", result.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_invalid_UTF8_is_refused_with_its_place()
    {
        byte[] content = [.. Encoding.UTF8.GetBytes("{\n  \"versiön\": \""), 0xC3, .. "\"}"u8];

        ToolResult result = await Tool.FeedAsync(content, "knowledge", "check", "-");

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains("standard input(2,16) $: malformed-json: The text is no UTF-8 here.", result.Error, StringComparison.Ordinal);
    }
}
