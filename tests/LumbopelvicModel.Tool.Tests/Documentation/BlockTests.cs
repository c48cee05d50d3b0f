using System.Text.RegularExpressions;
using LumbopelvicModel.Tests;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>Every block on every page is what it claims to be: programs and commands run, cases are read, outputs are those that come.</summary>
[Collection(nameof(Alone))]
public class BlockTests
{
    private static readonly string[] Languages = ["csharp", "sh", "json", "css", "text"];

    private static readonly string[] All =
    [
        "README.md",
        .. Directory.GetFiles(RepositoryFiles.At("docs"), "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(RepositoryFiles.At("."), file)).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> WithBlocks => [.. All.Where(page => Block.Of(page).Count > 0)];

    [UnixTheory]
    [MemberData(nameof(WithBlocks))]
    public async Task What_a_page_shows_works(string page)
    {
        using var folder = new TemporaryFolder();
        CopyCases(folder);
        string before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder.Path;
        try
        {
            var program = new CSharpProgram();
            string? printed = null;
            foreach (Block block in Block.Of(page))
            {
                printed = await RunAsync(block, printed, program, folder.Path);
            }
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    [Fact]
    public void Every_block_says_its_language() =>
        Assert.All(All.SelectMany(Block.Of), block => Assert.True(Languages.Contains(block.Language), $"{block.Place}: '{block.Language}' is none of {string.Join(", ", Languages)}."));

    [Fact]
    public void Every_output_shows_something() =>
        Assert.All(All.SelectMany(Block.Of).Where(block => block.Language == "text"), block => Assert.True(block.Text.Any(char.IsLetterOrDigit), $"{block.Place}: three dots alone fit anything."));

    [Fact]
    public void What_is_exempt_stands_on_a_page()
    {
        string[] lines = [.. All.SelectMany(Block.Of).SelectMany(block => block.Text.Split('\n'))];

        Assert.All(Exempt.Lines.Keys, line => Assert.Contains(line, lines));
    }

    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc\n", true)]
    [InlineData("a\n...\nc", "a\nb\nb\nc\n", true)]
    [InlineData("a ... c", "a b c", true)]
    [InlineData("a\nb", "a\nb\nc", false)]
    [InlineData("a.b", "axb", false)]
    public void Three_dots_stand_for_what_is_left_out(string shown, string printed, bool fits) => Assert.Equal(fits, Fits(shown, printed));

    private static async Task<string?> RunAsync(Block block, string? printed, CSharpProgram program, string folder)
    {
        try
        {
            switch (block.Language)
            {
                case "csharp":
                    return await program.RunAsync(block.Text);
                case "sh":
                    return await Shell.RunAsync(string.Join('\n', block.Text.Split('\n').Where(line => !Exempt.Lines.ContainsKey(line))), folder);
                case "json":
                    JsonSample.Check(block.Text);
                    return null;
                case "css":
                    CssSample.Check(block.Text);
                    return null;
                default:
                    Assert.True(printed is not null, "There is no block above that could print this.");
                    Assert.True(Exempt.Lines.ContainsKey(block.FirstLine) || Fits(block.Text, printed), $"shown:\n{block.Text}\nprinted:\n{printed}");
                    return null;
            }
        }
        catch (Exception failed)
        {
            throw new InvalidOperationException($"{block.Place}: {failed.Message}", failed);
        }
    }

    private static bool Fits(string shown, string printed) =>
        Regex.IsMatch(Trimmed(printed), $"^{Regex.Escape(Trimmed(shown)).Replace(@"\.\.\.", @"[\s\S]*?", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(10));

    private static string Trimmed(string text) => string.Join('\n', text.TrimEnd().Split('\n').Select(line => line.TrimEnd()));

    // A page may name the published cases by their place in the repository; what it writes goes elsewhere.
    private static void CopyCases(TemporaryFolder folder)
    {
        Directory.CreateDirectory(folder.At("docs/cases"));
        foreach (string file in Directory.GetFiles(RepositoryFiles.At("docs", "cases"), "*.json"))
        {
            File.Copy(file, folder.At($"docs/cases/{Path.GetFileName(file)}"));
        }
    }
}
