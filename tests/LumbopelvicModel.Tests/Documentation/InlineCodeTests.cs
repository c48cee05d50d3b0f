using System.Reflection;
using System.Text.RegularExpressions;
using LumbopelvicModel.Tests.Conventions;

namespace LumbopelvicModel.Tests.Documentation;

/// <summary>Members and ids that the pages name in passing are there; blocks are run, and links followed, by other tests.</summary>
public partial class InlineCodeTests
{
    private static readonly ILookup<string, Type> Types = typeof(Evaluator).Assembly.GetExportedTypes().Where(type => ApiText.IsOurs(type) && !type.IsNested).ToLookup(ApiName.Plain);

    private static readonly HashSet<string> Groups = [.. Findings.All.Select(finding => finding.Id.Split('.')[0])];

    public static TheoryData<string> Pages =>
    [
        "README.md",
        .. Directory.GetFiles(RepositoryFiles.At("docs"), "*.md").Concat(Directory.GetFiles(RepositoryFiles.At("docs", "cases"), "*.md"))
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Members_that_a_page_names_exist(string page) =>
        Offenders.None(Code(page).Where(code => !code.Contains(".cs", StringComparison.Ordinal)).SelectMany(code => Member().Matches(code).Select(match => match.Value)).Where(name => !Exists(name.Split('.'))));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Findings_that_a_page_names_exist(string page) =>
        Offenders.None(Code(page).Where(code => Id().IsMatch(code) && Groups.Contains(code.Split('.')[0]) && !Findings.TryGet(code, out _)));

    [Fact]
    public void Pages_name_members_and_findings_that_are_there()
    {
        string[] code = [.. ((IEnumerable<object[]>)Pages).SelectMany(page => Code((string)page[0]))];

        Assert.Contains("NextQuestions", string.Join(' ', code), StringComparison.Ordinal);
        Assert.Contains(code, text => Member().Match(text) is { Success: true } match && Types.Contains(match.Value.Split('.')[0]));
        Assert.Contains(code, text => Findings.TryGet(text, out _));
    }

    private static IEnumerable<string> Code(string page) =>
        Inline().Matches(Fence().Replace(File.ReadAllText(RepositoryFiles.At(page)), string.Empty)).Select(match => match.Groups["code"].Value);

    // A name of which the first part is no type of ours says nothing about ours.
    private static bool Exists(string[] parts) => !Types.Contains(parts[0]) || Types[parts[0]].Any(type => Has(type, parts[1..]));

    // What follows after a type of .NET is .NET's.
    private static bool Has(Type type, string[] parts) => parts.Length == 0 || !ApiText.IsOurs(type)
        || type.GetMember(parts[0], BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Concat(Extensions(type, parts[0])).Any(member => Has(TypeOf(member), parts[1..]));

    private static Type TypeOf(MemberInfo member) => member switch
    {
        Type nested => nested,
        PropertyInfo property => property.PropertyType,
        FieldInfo field => field.FieldType,
        MethodInfo method => method.ReturnType,
        _ => typeof(void),
    };

    private static IEnumerable<MemberInfo> Extensions(Type type, string name) => Types[type.Name + "Extensions"].SelectMany(extensions => extensions.GetMember(name));

    [GeneratedRegex(@"\b[A-Z]\w+(\.[A-Z]\w+)+")]
    private static partial Regex Member();

    [GeneratedRegex(@"^[a-z-]+\.[a-z0-9-]+$")]
    private static partial Regex Id();

    [GeneratedRegex("`(?<code>[^`\n]+)`")]
    private static partial Regex Inline();

    [GeneratedRegex("^ *```.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
