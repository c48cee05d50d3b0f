using System.Text.RegularExpressions;

namespace LumbopelvicModel.Tests.Documentation;

/// <summary>Links between the pages that people write lead somewhere; those of the evidence are written and checked by the tool.</summary>
public partial class LinkTests
{
    private static readonly string[] Written =
    [
        "README.md",
        .. Directory.GetFiles(RepositoryFiles.At("docs"), "*.md").Concat(Directory.GetFiles(RepositoryFiles.At("docs", "decisions"), "*.md"))
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
        string links = File.ReadAllText(RepositoryFiles.At("README.md")) + File.ReadAllText(RepositoryFiles.At("docs", "decisions", "README.md"));

        Assert.All(Written, page => Assert.True(page == "README.md" || links.Contains(Path.GetFileName(page), StringComparison.Ordinal), page));
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
