namespace LumbopelvicModel.Tool.Tests;

public class AccuracyCommandTests
{
    private const string Labelled = """{"present":["numbness.saddle","symptom.bladder-retention"],"expected":{"conditions":["cauda-equina-syndrome"],"source":"serious","root":null,"urgency":"emergency"}}""";

    [Fact]
    public async Task Accuracy_folder_of_labelled_cases_gives_figures()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.json", Labelled);

        ToolResult result = await Tool.RunAsync("accuracy", folder.Path, "--profile", "equal");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Matches(@"cases +1\n", result.Output);
        Assert.Matches(@"emergencies flagged as emergency +1 of 1\n", result.Output);
        Assert.Matches(@"profile +equal;", result.Output);
    }

    [Theory]
    [InlineData("""{"present":["numbness.sadle"]}""", "'numbness.sadle'")]
    [InlineData("{}", "'expected' is missing")]
    [InlineData("""{"expected":{}}""", "'expected' names no condition")]
    [InlineData("""{"expected":{"conditions":["x"]}}""", "no condition \"x\"")]
    [InlineData("""{"expected":{"conditions":["hip-fracture"],"root":"L9"}}""", "'L9'")]
    [InlineData("""{"expected":{"conditions":["hip-fracture"],"root":5}}""", "'root' is no text")]
    [InlineData("""{"expected":{"conditions":["hip-fracture"],"source":"hip"}}""", "no source 'hip'")]
    [InlineData("""{"expected":{"conditions":["hip-fracture"],"urgency":"emergancy"}}""", "no urgency 'emergancy'")]
    [InlineData("""{"expected":{"conditions":["hip-fracture"],"root":"\ud800"}}""", "half a surrogate pair")]
    [InlineData("""{"expected":{"conditions":["\udc00"]}}""", "half a surrogate pair")]
    public async Task Accuracy_case_without_label_is_refused(string json, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("good.json", Labelled);
        folder.Write("bad.json", json);

        ToolResult result = await Tool.RunAsync("accuracy", folder.Path);

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Empty(result.Output);
        string line = Assert.Single(result.ErrorLines);
        Assert.StartsWith(folder.At("bad.json"), line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accuracy_folder_that_is_missing_or_empty_is_refused()
    {
        using var folder = new TemporaryFolder();

        ToolResult missing = await Tool.RunAsync("accuracy", folder.At("missing"));
        ToolResult empty = await Tool.RunAsync("accuracy", folder.Path);

        Assert.Equal((ExitCode.Refused, ExitCode.Refused), (missing.ExitCode, empty.ExitCode));
        Assert.Contains("There is no folder", missing.Error, StringComparison.Ordinal);
        Assert.Contains("holds no case", empty.Error, StringComparison.Ordinal);
    }
}
