using System.Text.RegularExpressions;

namespace LumbopelvicModel.Tests.Documentation;

/// <summary>Links between the pages that people write lead somewhere; those of the evidence are written and checked by the tool.</summary>
public partial class LinkTests
{
    private static readonly string[] Written =
    [
        "README.md",
        .. new[] { ".", "decisions", "notebooks", "samples" }
            .SelectMany(folder => Directory.GetFiles(Path.GetFullPath(RepositoryFiles.At("docs", folder)), "*.md"))
            .Select(file => Path.GetRelativePath(RepositoryFiles.At("."), file)),
    ];

    public static TheoryData<string> Pages => [.. Written];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_links_to_what_is_there(string page)
    {
        string file = RepositoryFiles.At(page);

        string[] lost = [.. Link().Matches(File.ReadAllText(file))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal))
            .Select(target => Path.Combine(Path.GetDirectoryName(file)!, target))
            .Where(target => !File.Exists(target) && !Directory.Exists(target))];

        Assert.Empty(lost);
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_readme_or_from_the_decisions()
    {
        HashSet<string> reached = [.. new[] { RepositoryFiles.At("README.md"), RepositoryFiles.At("docs", "decisions", "README.md") }
            .SelectMany(start => Link().Matches(File.ReadAllText(start)).Select(match => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(start)!, match.Groups["target"].Value))))];

        Assert.All(Written, page => Assert.True(page == "README.md" || reached.Contains(Path.GetFullPath(RepositoryFiles.At(page))), page));
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
