using LumbopelvicModel.Tests.Conventions;

namespace LumbopelvicModel.Reference;

/// <summary>The public types, each with the file that it is written in and so with its page. One type stands in one file of its name.</summary>
internal sealed class LibraryTypes
{
    private readonly Dictionary<Type, string> _sources;

    public LibraryTypes(string sourceFolder)
    {
        ILookup<string, string> files = Directory.GetFiles(sourceFolder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(sourceFolder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
        _sources = typeof(Evaluator).Assembly.GetExportedTypes().ToDictionary(type => type, type => SourceOf(type, files));
    }

    public IEnumerable<Type> In(Area area) => _sources.Keys.Where(type => AreaOf(type) == area).OrderBy(Heading, StringComparer.Ordinal);

    public string SourceOf(Type type) => _sources[type];

    public Area AreaOf(Type type) => Area.All
        .Where(area => _sources[type].StartsWith(area.Folder + "/", StringComparison.Ordinal))
        .MaxBy(area => area.Folder.Length) ?? throw new InvalidOperationException($"{_sources[type]} belongs to no area; name its folder in Area.cs.");

    public bool Contains(Type type) => _sources.ContainsKey(type);

    public static string Heading(Type type) => ApiName.Declaration(type);

    /// <summary>The way to a type: <c>evaluation.md#assessment</c>, or <c>#assessment</c> from another type of the same page.</summary>
    public string LinkTo(Type type, Type? from = null) => (from is not null && AreaOf(from) == AreaOf(type) ? string.Empty : AreaOf(type).File) + "#" + MarkdownText.Anchor(Heading(type));

    private static string SourceOf(Type type, ILookup<string, string> files)
    {
        // A nested class may share the file of the class around it, or have one of its own: Findings.Worse.cs.
        string nested = (type.DeclaringType is { } outer ? ApiName.Plain(outer) + "." : string.Empty) + ApiName.Plain(type);
        string name = files.Contains(nested) ? nested : ApiName.Plain(type.DeclaringType ?? type);
        return files[name].ToArray() is [{ } only]
            ? only
            : throw new InvalidOperationException($"{type} has {files[name].Count()} files of the name {name}.cs; it should have one.");
    }
}
