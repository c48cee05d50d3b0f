using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tool.Tests;

public class DrawCommandTests
{
    private static readonly Presentation Stenosis = PresentationReader.Read(Cases.Stenosis).GetValueOrThrow();

    [Fact]
    public async Task Draw_writes_where_the_patient_hurts()
    {
        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "draw", "-");

        Assert.Equal(new ToolResult(ExitCode.Done, BodyMap.Presentation(Stenosis).ToString(), string.Empty), result);
    }

    [Fact]
    public async Task Draw_writes_a_file()
    {
        using var folder = new TemporaryFolder();
        string path = folder.At("case.svg");

        ToolResult result = await Tool.RunAsync("draw", folder.Write("case.json", Cases.Stenosis), "-o", path, "--theme", "print");

        Assert.Equal(new ToolResult(ExitCode.Done, string.Empty, string.Empty), result);
        Assert.Equal(BodyMap.Presentation(Stenosis, Theme.Print).ToString(), await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Draw_assessment_follows_the_profile()
    {
        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "draw", "-", "--view", "assessment", "--profile", "young-athlete-groin", "--theme", "dark");

        Assert.Equal(BodyMap.Assessment(Evaluator.Default.WithProfile("young-athlete-groin").Evaluate(Stenosis), Theme.Dark).ToString(), result.Output);
        Assert.NotEqual(BodyMap.Assessment(Evaluator.Default.Evaluate(Stenosis), Theme.Dark).ToString(), result.Output);
    }

    [Fact]
    public async Task Draw_charts_of_a_case()
    {
        Evaluator evaluator = Evaluator.Default.WithProfile("spine-clinic");

        async Task<string> DrawAsync(string view) => (await Tool.FeedAsync(Cases.Stenosis, "draw", "-", "--view", view, "--profile", "spine-clinic", "--theme", "dark")).Output;

        Assert.Equal(Charts.Differential(evaluator.EvaluateWithIntervals(Stenosis), Theme.Dark).ToString(), await DrawAsync("differential"));
        Assert.Equal(Charts.Explanation(evaluator.Evaluate(Stenosis), Theme.Dark).ToString(), await DrawAsync("explanation"));
        Assert.Equal(Charts.Questions(evaluator.NextQuestions(Stenosis), theme: Theme.Dark).ToString(), await DrawAsync("questions"));
    }

    [Fact]
    public async Task Draw_dermatomes_needs_no_case() =>
        Assert.Equal(BodyMap.Dermatomes(Theme.Dark).ToString(), (await Tool.RunAsync("draw", "--view", "dermatomes", "--theme", "dark")).Output);

    [Fact]
    public async Task Draw_what_is_alike_for_all_says_that_a_case_is_not_in_it()
    {
        ToolResult dermatomes = await Tool.RunAsync("draw", "case.json", "--view", "dermatomes");
        ToolResult root = await Tool.RunAsync("draw", "case.json", "--view", "root", "L5");

        Assert.Equal((ExitCode.Done, BodyMap.Dermatomes().ToString()), (dermatomes.ExitCode, dermatomes.Output));
        Assert.Equal((ExitCode.Done, BodyMap.Root(NerveRoots.L5).ToString()), (root.ExitCode, root.Output));
        Assert.All([dermatomes, root], result => Assert.Contains("'case.json' is not in the picture", result.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("There is no root and no file 'L6'. Roots: L1, L2, L3, L4, L5, S1.", "{}", "L6")]
    [InlineData("Nothing in this case speaks for one root.", "{}", "-")]
    public async Task Draw_root_without_a_root_is_refused(string named, string json, string root)
    {
        ToolResult result = await Tool.FeedAsync(json, "draw", "--view", "root", root);

        Assert.Equal((ExitCode.Refused, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(named, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draw_root_takes_the_named_root_or_the_most_probable_of_the_case()
    {
        NerveRoot first = Evaluator.Default.Evaluate(Stenosis).Roots[0].Root;

        Assert.Equal(BodyMap.Root(NerveRoots.L2).ToString(), (await Tool.RunAsync("draw", "--view", "root", "L2")).Output);
        Assert.Equal(BodyMap.Root(first).ToString(), (await Tool.FeedAsync(Cases.Stenosis, "draw", "-", "--view", "root")).Output);
        Assert.NotEqual(NerveRoots.L2, first);
    }

    [Theory]
    [InlineData("--view presentation draws a case. Name its file", "draw")]
    [InlineData("--view assessment draws a case. Name its file", "draw", "--view", "assessment")]
    [InlineData("--view explanation draws a case. Name its file", "draw", "--view", "explanation")]
    [InlineData("--view root draws a root. Name it, as in --view root L5,", "draw", "--view", "root")]
    [InlineData("There is no root 'L6'. Known: L1, L2, L3, L4, L5, S1.", "draw", "-", "--view", "root", "L6")]
    [InlineData("One case is drawn. Leave 'L5' out.", "draw", "-", "L5")]
    [InlineData("There is no view 'side'. Known: presentation, assessment, differential, explanation, questions, dermatomes, root.", "draw", "--view", "side")]
    [InlineData("There is no theme 'neon'. Known: light, dark, print.", "draw", "-", "--theme", "neon")]
    public async Task Draw_wrong_usage_is_named(string named, params string[] args)
    {
        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, args);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(named, result.Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, result.Output);
    }

    [Fact]
    public async Task Draw_a_file_that_cannot_be_written_is_refused()
    {
        using var folder = new TemporaryFolder();

        ToolResult result = await Tool.FeedAsync(Cases.Stenosis, "draw", "-", "-o", folder.Path);

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains("cannot be written", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases.Bad), MemberType = typeof(Cases))]
    public async Task Draw_bad_case_is_refused(string json, string code, int column, string value, string remedy)
    {
        ToolResult draw = await Tool.FeedAsync(json, "draw", "-");

        Assert.Equal(await Tool.FeedAsync(json, "assess", "-"), draw);
        Assert.All([code, value, remedy], text => Assert.Contains(text, draw.Error, StringComparison.Ordinal));
        Assert.True(column > 0);
    }
}
