using System.Globalization;

namespace LumbopelvicModel.Tool.Tests;

public class KnowledgePagesCommandTests
{
    [Fact]
    public async Task Pages_check_passes_on_what_was_just_written()
    {
        using var folder = new TemporaryFolder();
        Dictionary<string, string> pages = await PageFiles.WrittenToAsync(folder.At("evidence"));

        ToolResult result = await Tool.RunAsync("knowledge", "pages", folder.At("evidence"), "--check");

        Assert.Equal(new ToolResult(ExitCode.Done, $"{folder.At("evidence")}: {pages.Count} pages, all up to date.\n", string.Empty), result);
    }

    [Fact]
    public async Task Pages_check_names_what_differs_is_missing_or_is_no_page_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        await PageFiles.WrittenToAsync(folder.Path);
        byte[] changed = await File.ReadAllBytesAsync(folder.At("pretest.md"));
        changed[^2]++;
        await File.WriteAllBytesAsync(folder.At("pretest.md"), changed);
        File.Delete(folder.At("roots.md"));
        folder.Write("conditions/lumbago.md", "A condition that is gone.\n");
        Dictionary<string, string> before = PageFiles.In(folder.Path);

        ToolResult result = await Tool.RunAsync("knowledge", "pages", folder.Path, "--check");

        Assert.Equal((ExitCode.Refused, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal(
            [
                $"{folder.At("pretest.md")}: differs from the knowledge base.",
                $"{folder.At("roots.md")}: is missing.",
                $"{Path.Combine(folder.Path, "conditions", "lumbago.md")}: is no page of the knowledge base; take it out.",
            ],
            result.ErrorLines.SkipLast(1));
        Assert.Equal(before, PageFiles.In(folder.Path));
    }

    [Fact]
    public async Task Pages_check_of_a_folder_that_is_missing_names_every_page()
    {
        using var folder = new TemporaryFolder();
        int count = (await PageFiles.WrittenToAsync(folder.At("evidence"))).Count;

        ToolResult result = await Tool.RunAsync("knowledge", "pages", folder.At("missing"), "--check");

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Equal(count + 1, result.ErrorLines.Count);
        Assert.False(Directory.Exists(folder.At("missing")));
    }

    [Fact]
    public async Task Pages_are_written_over_and_other_files_are_left_and_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("README.md", new string('x', 1_000_000));
        string own = folder.Write("own.txt", "mine");

        ToolResult result = await Tool.RunAsync("knowledge", "pages", folder.Path);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Equal($"{own}: is no page of the knowledge base; it was left as it is.", Assert.Single(result.ErrorLines));
        Assert.Equal("mine", await File.ReadAllTextAsync(own));
        Assert.StartsWith("# The evidence", await File.ReadAllTextAsync(folder.At("README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_where_no_folder_can_be_made_are_refused()
    {
        using var folder = new TemporaryFolder();

        ToolResult result = await Tool.RunAsync("knowledge", "pages", folder.Write("file", "x"));

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Contains("cannot be written", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public async Task Pages_are_the_same_bytes_in_every_culture(string culture)
    {
        using var folder = new TemporaryFolder();
        Dictionary<string, string> expected = await PageFiles.WrittenToAsync(folder.At("invariant"));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            SortedDictionary<string, string> direct = KnowledgePages.Of(Knowledge.KnowledgeBase.Default);
            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
            Assert.Equal(expected, await PageFiles.WrittenToAsync(folder.At(culture)));
            Assert.Equal(expected, new Dictionary<string, string>(direct));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
