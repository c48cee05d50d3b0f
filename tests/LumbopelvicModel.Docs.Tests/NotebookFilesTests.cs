using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LumbopelvicModel.Notebooks;

namespace LumbopelvicModel.Docs.Tests;

/// <summary>The notebooks ask for nothing that only one kernel knows, and their links lead somewhere. What they show is checked by the runner.</summary>
public partial class NotebookFilesTests
{
    private static readonly string Folder = Path.Combine(
        typeof(NotebookFilesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "docs",
        "notebooks");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.ipynb").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_notebook_is_for_any_csharp_kernel(string file)
    {
        Assert.Equal(".net-csharp", (string?)Json(file)["metadata"]!["kernelspec"]!["name"]);
        Assert.All(
            Cells(file).Where(cell => cell.IsCode).SelectMany(cell => cell.Source.Split('\n')),
            line => Assert.True(!Magic().IsMatch(line) || PackageDirective.TryParse(line) is not null, line));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_cell_has_a_name_of_its_own(string file)
    {
        string[] ids = [.. Json(file)["cells"]!.AsArray().Select(cell => (string)cell!["id"]!)];

        Assert.Distinct(ids);
        Assert.All(ids, id => Assert.Matches("^[a-z0-9-]{1,64}$", id));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_link_leads_to_what_is_there(string file)
    {
        string[] lost = [.. Cells(file)
            .Where(cell => !cell.IsCode)
            .SelectMany(cell => Link().Matches(cell.Source))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Folder, target)))];

        Assert.Empty(lost);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_notebook_says_what_it_is_not_and_is_listed(string file)
    {
        Assert.Contains(Cells(file), cell => !cell.IsCode && cell.Source.Contains("no diagnosis and no medical device", StringComparison.Ordinal));
        Assert.Contains($"({file})", File.ReadAllText(Path.Combine(Folder, "README.md")), StringComparison.Ordinal);
    }

    private static JsonNode Json(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!;

    private static IReadOnlyList<NotebookCell> Cells(string file) => Notebook.Read(File.ReadAllText(Path.Combine(Folder, file))).Cells;

    // Directives and commands begin a line with one of these; code never does.
    [GeneratedRegex(@"^\s*(#|%)")]
    private static partial Regex Magic();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
