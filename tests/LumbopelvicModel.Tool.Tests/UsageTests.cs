using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>The command line itself: help, version, and what is wrong with it.</summary>
public class UsageTests
{
    public static TheoryData<string[], string> Wrong => new()
    {
        { [], "A command is missing. Known: assess, batch, questions, knowledge" },
        { ["asses", "case.json"], "There is no command or option 'asses'. Known: assess" },
        { ["--jsn"], "There is no command or option '--jsn'" },
        { ["knowledge"], "A command is missing. Known: export, check, pages." },
        { ["knowledge", "import"], "There is no command or option 'import'. Known: export, check, pages." },
        { ["knowledge", "check"], "FILE" },
        { ["knowledge", "export", "x"], "'x' is one argument too many" },
        { ["assess"], "FILE" },
        { ["questions"], "FILE" },
        { ["accuracy"], "FOLDER" },
        { ["simulate", "reprot"], "There is no command or option 'reprot'. Known: report." },
        { ["simulate", "--count", "0"], "--count takes a whole number from 1" },
        { ["simulate", "report", "--check"], "--check compares a page. Name it with --page." },
        { ["simulate", "--count", "5", "report"], "--count does not change the report. Leave it out." },
        { ["accuracy", ".", "--remarks", "remarks.json"], "--remarks stand on a page. Name it with --page." },
        { ["accuracy", ".", "--check"], "--check compares a page. Name it with --page." },
        { ["assess", "-", "b.json"], "'b.json' is one argument too many" },
        { ["assess", "--tpo", "3", "-"], "There is no option '--tpo' here. Known: --json, --top, --questions, --profile, --intervals, --html." },
        { ["assess", "-", "--tpo"], "There is no option '--tpo' here. Known: --json" },
        { ["batch", "--top", "3"], "There is no option '--top' here. Known: --questions, --profile, --intervals, --scores." },
        { ["assess", "-", "--top", "three"], "--top takes a whole number from 1 to 2147483647, not 'three'." },
        { ["assess", "-", "--top", "0"], "--top takes a whole number from 1 to 2147483647, not '0'." },
        { ["assess", "-", "--top", "2.5"], "not '2.5'" },
        { ["assess", "-", "--top", "99999999999"], "not '99999999999'" },
        { ["assess", "-", "--top"], "--top" },
        { ["assess", "-", "--top", "1", "--top", "2"], "--top" },
        { ["assess", "-", "--questions", "-1"], "--questions takes a whole number from 0 to 2147483647, not '-1'." },
        { ["batch", "-", "--questions", "x"], "--questions takes a whole number from 0" },
        { ["batch", "--questions", "-1"], "--questions takes a whole number from 0" },
        { ["batch", "--scores", "--intervals"], "--scores writes probabilities alone. Leave out --questions and --intervals." },
        { ["batch", "--questions", "0", "--scores"], "--scores writes probabilities alone. Leave out --questions and --intervals." },
        { ["assess", "-", "--html", "case.html", "--json"], "--html writes a page and --json the JSON contract. Leave one of them out." },
        { ["assess", "-", "--html"], "--html" },
        { ["questions", "-", "--top", "0"], "--top takes a whole number from 1" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Wrong_usage_exits_2_and_says_what_would_be_right(string[] args, string expected)
    {
        ToolResult result = await Tool.RunAsync(args);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal(2, result.ErrorLines.Count);
        Assert.Contains(expected, result.ErrorLines[0], StringComparison.Ordinal);
        Assert.StartsWith("lumbopelvic", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("--help", result.ErrorLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("batch")]
    [InlineData("questions")]
    [InlineData("accuracy")]
    public async Task Unknown_profile_exits_2_and_lists_the_known_ones(string command)
    {
        ToolResult result = await Tool.RunAsync(command, "-", "--profile", "spine");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("There is no profile 'spine'.", result.Error, StringComparison.Ordinal);
        Assert.All(KnowledgeBase.Default.Profiles, profile => Assert.Contains(profile.Id, result.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("batch")]
    [InlineData("questions")]
    [InlineData("knowledge", "check")]
    public async Task File_that_cannot_be_read_exits_1(params string[] command)
    {
        using var folder = new TemporaryFolder();

        ToolResult missing = await Tool.RunAsync([.. command, folder.At("no.json")]);
        ToolResult directory = await Tool.RunAsync([.. command, folder.Path]);

        Assert.Equal(new ToolResult(ExitCode.Refused, string.Empty, $"There is no file '{folder.At("no.json")}'. Check the path; - reads standard input.\n"), missing);
        Assert.Equal(new ToolResult(ExitCode.Refused, string.Empty, $"'{folder.Path}' is a directory. Name a file in it.\n"), directory);
    }

    [Fact]
    public async Task Name_that_starts_with_at_is_a_file_like_any_other()
    {
        ToolResult result = await Tool.RunAsync("assess", "@case.json");

        Assert.Contains("There is no file '@case.json'.", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("assess")]
    [InlineData("batch")]
    [InlineData("questions")]
    [InlineData("accuracy")]
    [InlineData("simulate")]
    [InlineData("simulate", "report")]
    [InlineData("knowledge")]
    [InlineData("knowledge", "export")]
    [InlineData("knowledge", "check")]
    public async Task Help_shows_examples_exit_codes_and_the_notice(params string[] command)
    {
        ToolResult result = await Tool.RunAsync([.. command, "--help"]);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Contains("Examples:\n  ", result.Output, StringComparison.Ordinal);
        Assert.Contains("lumbopelvic " + string.Join(' ', command), result.Output, StringComparison.Ordinal);
        Assert.Contains("2    wrong usage", result.Output, StringComparison.Ordinal);
        Assert.Contains(Assessment.NoDiagnosis, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_the_profiles_where_one_can_be_named()
    {
        ToolResult assess = await Tool.RunAsync("assess", "--help");
        ToolResult export = await Tool.RunAsync("knowledge", "export", "--help");

        Assert.All(KnowledgeBase.Default.Profiles, profile => Assert.Contains(profile.Id, assess.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("spine-clinic", export.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_names_the_tool_and_the_knowledge_base()
    {
        ToolResult result = await Tool.RunAsync("--version");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Matches($@"^lumbopelvic \d+\.\d+\.\d+(-[\w.]+)?, knowledge base {KnowledgeBase.Default.Version}\n$", result.Output);
    }

    [Fact]
    public async Task Unexpected_exception_is_a_sentence_without_a_stack_trace()
    {
        using var broken = new GeneratedStream(Enumerable.Range(0, 2).Select(piece => piece == 0 ? "{}"u8.ToArray() : throw new InvalidOperationException("Boom.")));

        ToolResult result = await Tool.FeedAsync(broken, "assess", "-");

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.StartsWith("Unexpected InvalidOperationException: Boom.", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
