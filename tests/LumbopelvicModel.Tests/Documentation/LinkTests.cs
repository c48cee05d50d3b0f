using System.Net;
using System.Text.RegularExpressions;

namespace LumbopelvicModel.Tests.Documentation;

/// <summary>Links between the pages lead somewhere: to a file that is there, and to a heading of it.</summary>
public partial class LinkTests
{
    private static readonly string[] All =
    [
        "README.md",
        .. Directory.GetFiles(RepositoryFiles.At("docs"), "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(RepositoryFiles.At("."), file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Pages => [.. All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_links_to_what_is_there(string page) =>
        Assert.DoesNotContain(Links(page), link => !File.Exists(RepositoryFiles.At(link.File)) && !Directory.Exists(RepositoryFiles.At(link.File)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_links_to_headings_that_are_there(string page) =>
        Assert.DoesNotContain(Links(page), link => link.Anchor.Length > 0 && link.File.EndsWith(".md", StringComparison.Ordinal) && !Anchors(link.File).Contains(link.Anchor));

    [Fact]
    public void Every_page_is_reached_from_the_readme()
    {
        HashSet<string> reached = ["README.md"];
        Queue<string> open = new(reached);
        while (open.TryDequeue(out string? page))
        {
            foreach (string next in Links(page).Select(link => link.File).Where(file => All.Contains(file) && reached.Add(file)))
            {
                open.Enqueue(next);
            }
        }

        Assert.Empty(All.Except(reached));
    }

    [Fact]
    public void Every_page_of_the_docs_stands_in_their_contents() =>
        Assert.Empty(All.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && page.Count(letter => letter == '/') == 1 && page != "docs/README.md")
            .Except(Links("docs/README.md").Select(link => link.File)));

    [Theory]
    [InlineData("What `it` costs: 3 %", "what-it-costs-3-")]
    [InlineData("[Linked](page.md) and *marked*", "linked-and-marked")]
    [InlineData("Rule&lt;THypothesis>", "rulethypothesis")]
    public void Anchors_are_those_of_GitHub(string heading, string anchor) => Assert.Equal(anchor, Anchor(heading));

    private static (string File, string Anchor)[] Links(string page) =>
    [
        .. Link().Matches(Prose(page))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
            .Select(target => target.Split('#'))
            .Select(parts => (InRepository(page, parts[0]), parts.Length > 1 ? parts[1] : string.Empty)),
    ];

    private static string InRepository(string page, string target) => target.Length == 0
        ? page
        : Path.GetRelativePath(RepositoryFiles.Root, Path.GetFullPath(RepositoryFiles.At(Path.GetDirectoryName(page)!, target))).Replace('\\', '/');

    // What is code is no link, and a comment in a shell block no heading.
    private static string Prose(string page) => InlineCode().Replace(Fence().Replace(File.ReadAllText(RepositoryFiles.At(page)), string.Empty), "x");

    private static HashSet<string> Anchors(string page)
    {
        HashSet<string> anchors = [];
        foreach (Match heading in Heading().Matches(Fence().Replace(File.ReadAllText(RepositoryFiles.At(page)), string.Empty)))
        {
            // A heading that comes again gets a number.
            string anchor = Anchor(heading.Groups["text"].Value.TrimEnd());
            for (int again = 1; !anchors.Add(again == 1 ? anchor : $"{anchor}-{again - 1}"); again++)
            {
            }
        }

        return anchors;
    }

    private static string Anchor(string heading) =>
        string.Concat(WebUtility.HtmlDecode(Target().Replace(heading, "]")).ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Target();

    [GeneratedRegex("^ *```.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
