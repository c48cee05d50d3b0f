using System.Text.RegularExpressions;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>Imports run one way: a folder may use the folders before it, never those after it.</summary>
public partial class LayerTests
{
    private static readonly string[] Layers = ["Internal", "Evidence", "Anatomy", "Reading", "Findings", "Conditions", "Knowledge", "Evaluation", "Drawing"];

    // Types of a later layer whose names are also those of an enum value or a property before it.
    private static readonly string[] Homonyms = ["Contradiction", "Question"];

    [Fact]
    public void Every_folder_of_the_library_is_a_layer()
    {
        string[] folders = [.. Directory.GetDirectories(RepositoryFiles.At("src", "LumbopelvicModel")).Select(Path.GetFileName).OfType<string>().Except(["bin", "obj"])];

        Assert.Equal(Layers.Order(), folders.Order());
    }

    [Fact]
    public void No_layer_names_a_type_of_a_later_layer()
    {
        string[] violations =
        [
            .. from later in Layers
               from type in TypesOf(later)
               from file in Layers.TakeWhile(layer => layer != later).SelectMany(FilesOf)
               where !Homonyms.Contains(type) && Regex.IsMatch(file.Code, $@"(?<![\w.]){type}(?!\w)")
               select $"{file.Path} names {type} of {later}",
        ];

        Assert.Equal([], violations);
    }

    [Fact]
    public void The_check_sees_the_types_of_a_layer()
    {
        Assert.Contains("Evaluator", TypesOf("Evaluation"));
        Assert.Contains("Presentation", TypesOf("Findings"));
        Assert.Contains("KnowledgeBase", TypesOf("Knowledge"));
    }

    private static IEnumerable<string> TypesOf(string layer) => FilesOf(layer)
        .SelectMany(file => TypeDeclaration().Matches(file.Code))
        .Select(match => match.Groups["name"].Value)
        .Distinct();

    private static IEnumerable<(string Path, string Code)> FilesOf(string layer) => Directory
        .GetFiles(RepositoryFiles.At("src", "LumbopelvicModel", layer), "*.cs", SearchOption.AllDirectories)
        .Select(path => (Path.GetRelativePath(RepositoryFiles.Root, path), CommentsAndTexts().Replace(File.ReadAllText(path), string.Empty)));

    // Nested types (Findings.Worse) belong to their parents, so only declarations at the left margin count.
    [GeneratedRegex(@"^(public|internal) (sealed |static |abstract |readonly |partial )*(class|record struct|record|struct|enum|interface|ref struct) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex(@"//.*$|""([^""\\\n]|\\.)*""", RegexOptions.Multiline)]
    private static partial Regex CommentsAndTexts();
}
