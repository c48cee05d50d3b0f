namespace LumbopelvicModel.Tool.Tests;

/// <summary>The page of labelled cases: no miss without a reason, no reason without a miss, no drift.</summary>
public sealed class AccuracyPageTests : IDisposable
{
    private const string Right = """{"present":["numbness.saddle","symptom.bladder-retention"],"expected":{"conditions":["cauda-equina-syndrome"],"source":"serious","root":null,"urgency":"emergency"}}""";

    // The answer is cauda equina syndrome, with its flag, whatever the label says.
    private const string Wrong = """{"present":["numbness.saddle","symptom.bladder-retention"],"expected":{"conditions":["hip-fracture","meralgia-paraesthetica"],"source":"hip-joint","root":null,"urgency":"none"}}""";
    private const string Reason = """{"about":["Two made-up cases."],"misses":{"wrong":{"of":["condition","source","false-flag"],"because":"The label is | made up."}}}""";

    private readonly TemporaryFolder _cases = new();
    private readonly TemporaryFolder _other = new();

    public void Dispose()
    {
        _cases.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task Page_holds_every_case_every_reason_and_the_figures()
    {
        ToolResult result = await WriteAsync(Reason);

        string page = await File.ReadAllTextAsync(_other.At("accuracy.md"));
        Assert.Equal((ExitCode.Done, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains("\n* Two made-up cases.\n", page, StringComparison.Ordinal);
        Assert.Contains("| true condition first | 1 of 2, 50 % (9 to 91) | 1 of 2, 50 % (9 to 91) |", page, StringComparison.Ordinal);
        Assert.Contains("72.1 %", page, StringComparison.Ordinal);
        string miss = Assert.Single(page.Split('\n'), line => line.StartsWith("| wrong |", StringComparison.Ordinal));
        Assert.EndsWith("| not first, source wrong, false flag | The label is \\| made up. |", miss, StringComparison.Ordinal);
        Assert.Contains("Hip fracture", miss, StringComparison.Ordinal);
        string link = $"[right](../{Path.GetFileName(_cases.Path)}/right.json)";
        Assert.Equal(2, page.Split('\n').Count(line => line.Contains(link, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Page_that_was_just_written_is_up_to_date_and_a_changed_one_is_not()
    {
        await WriteAsync(Reason);
        ToolResult same = await WriteAsync(Reason, "--check");
        await File.AppendAllTextAsync(_other.At("accuracy.md"), "More.\n");
        ToolResult changed = await WriteAsync(Reason, "--check");

        Assert.Equal(new ToolResult(ExitCode.Done, $"{_other.At("accuracy.md")}: up to date.\n", string.Empty), same);
        Assert.Equal((ExitCode.Refused, string.Empty), (changed.ExitCode, changed.Output));
        Assert.StartsWith($"{_other.At("accuracy.md")}: differs from", changed.ErrorLines[0], StringComparison.Ordinal);
        Assert.EndsWith("More.\n", await File.ReadAllTextAsync(_other.At("accuracy.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"misses":{}}""", "wrong: has no reason for its miss (condition, source, false-flag; cauda-equina-syndrome leads).")]
    [InlineData("""{"misses":{"wrong":{"of":["condition"],"because":"x"}}}""", "wrong: misses condition, source, false-flag, its reason is for condition (")]
    [InlineData("""{"misses":{"wrong":{"of":["condition","source","false-flag"],"because":"x"},"right":{"of":["root"],"because":"x"}}}""", "right: is answered as expected")]
    [InlineData("""{"misses":{"wrong":{"of":["condition","source","false-flag"],"because":"x"},"gone":{"of":["root"],"because":"x"}}}""", "gone: there is a reason for it, but no such case.")]
    [InlineData("""{"misses":{"wrong":{"of":["condition"]}}}""", "$.misses.wrong: the member 'because' is missing.")]
    [InlineData("""{"misses":{"wrong":{"of":["condition"],"because":" "}}}""", "$.misses.wrong.because:")]
    [InlineData("""{"misses":{"wrong":{"of":["conditoin"],"because":"x"}}}""", "there is no miss 'conditoin'. Known: condition, source, root, missed-flag, false-flag.")]
    [InlineData("""{"mises":{}}""", "there is no member 'mises'. Known: about, misses.")]
    [InlineData("""{"misses":[]}""", "$.misses: is no object.")]
    [InlineData("""{"about":"x"}""", "$.about: is no list.")]
    [InlineData("""{"misses":""", "This is no JSON")]
    [InlineData("""{"about":["\ud800"]}""", "half a surrogate pair")]
    public async Task Reasons_that_do_not_match_the_misses_are_refused_and_nothing_is_written(string remarks, string expected)
    {
        ToolResult result = await WriteAsync(remarks);

        Assert.Equal((ExitCode.Refused, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(expected, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(_other.At("accuracy.md")));
    }

    [Fact]
    public async Task Page_where_none_can_be_written_is_refused_with_its_path()
    {
        _cases.Write("right.json", Right);

        foreach (string page in new[] { _other.Path, Path.Combine(_other.Write("file", "x"), "page.md") })
        {
            foreach (string[] command in new string[][] { ["accuracy", _cases.Path, "--page", page], ["simulate", "report", "--page", page] })
            {
                ToolResult result = await Tool.RunAsync(command);

                Assert.Equal((ExitCode.Refused, string.Empty), (result.ExitCode, result.Output));
                Assert.StartsWith($"The file '{page}' cannot be written: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Page_without_remarks_asks_for_a_reason()
    {
        _cases.Write("wrong.json", Wrong);

        ToolResult result = await Tool.RunAsync("accuracy", _cases.Path, "--page", _other.At("accuracy.md"));

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains("has no reason for its miss", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_without_a_source_or_a_root_counts_for_neither()
    {
        _cases.Write("right.json", Right);
        _cases.Write("two.json", """{"present":["numbness.saddle","symptom.bladder-retention"],"expected":{"conditions":["cauda-equina-syndrome"],"urgency":"emergency"}}""");

        ToolResult table = await Tool.RunAsync("accuracy", _cases.Path);
        await Tool.RunAsync("accuracy", _cases.Path, "--page", _other.At("accuracy.md"));

        Assert.Matches("leading source right +1 of 1\n", table.Output);
        Assert.Matches("leading root right +0 of 0\n", table.Output);
        string page = await File.ReadAllTextAsync(_other.At("accuracy.md"));
        Assert.Contains("| leading source right, where one is known | 1 of 1, 100 % (", page, StringComparison.Ordinal);
    }

    private Task<ToolResult> WriteAsync(string remarks, params string[] more)
    {
        _cases.Write("right.json", Right);
        _cases.Write("wrong.json", Wrong);
        return Tool.RunAsync(["accuracy", _cases.Path, "--remarks", _other.Write("remarks.json", remarks), "--page", _other.At("accuracy.md"), .. more]);
    }
}
