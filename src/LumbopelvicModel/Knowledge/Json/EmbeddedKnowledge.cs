using System.Reflection;

namespace LumbopelvicModel.Knowledge;

/// <summary>The files of the built-in knowledge base, as they stand under <c>Knowledge/Data</c>.</summary>
internal static class EmbeddedKnowledge
{
    private const string Schema = "knowledge-base.schema.json";

    public static KnowledgeBase Read()
    {
        ReadResult<KnowledgeBase> result = KnowledgeBaseReader.Read(Files());
        return result.IsSuccess ? result.Value : throw new InvalidKnowledgeException(result.Issues);
    }

    public static IEnumerable<KnowledgeFile> Files() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.EndsWith(".json", StringComparison.Ordinal) && name != Schema)
        .Order(StringComparer.Ordinal)
        .Select(name => new KnowledgeFile(name, Text(name)));

    private static string Text(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
