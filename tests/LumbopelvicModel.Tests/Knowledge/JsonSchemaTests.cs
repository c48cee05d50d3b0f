using System.Text.Json;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests.Knowledge;

public class JsonSchemaTests
{
    private static readonly string Data = RepositoryFiles.At("src", "LumbopelvicModel", "Knowledge", "Data");

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Data, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Data, path))
            .Where(name => !name.EndsWith(".schema.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_of_the_knowledge_base_fits_the_schema(string name) => Assert.Equal([], Problems(File.ReadAllText(Path.Combine(Data, name))));

    [Fact]
    public void The_whole_knowledge_base_as_it_is_written_fits_the_schema() => Assert.Equal([], Problems(KnowledgeBase.Default.ToJson()));

    [Theory]
    [InlineData("""{ "colour": 1 }""")]
    [InlineData("""{ "version": "" }""")]
    [InlineData("""{ "rules": [{ "id": "a" }] }""")]
    [InlineData("""{ "redFlags": [{ "id": "a", "concern": "b", "urgency": "Emergency", "criterion": { "present": "pain.groin" }, "action": "c" }] }""")]
    [InlineData("""{ "redFlags": [{ "id": "a", "concern": "b", "urgency": "soon", "criterion": { "present": "pain.groin", "not": {} }, "action": "c" }] }""")]
    [InlineData("""{ "resembles": [{ "condition": "a", "like": "b", "share": 0 }] }""")]
    [InlineData("""{ "disagreements": [{ "topic": "a", "question": "b", "positions": [{ "figure": "c", "cites": ["d"] }], "settled": "e" }] }""")]
    [InlineData("""{ "disagreements": [{ "topic": "a", "question": "b", "positions": [{ "figure": "c", "cites": [] }, { "figure": "c", "cites": ["d"] }], "settled": "e" }] }""")]
    [InlineData("""{ "unweighed": [{ "finding": "pain.groin" }] }""")]
    [InlineData("""{ "unweighed": [{ "finding": "pain.groin", "measurement": "age", "reason": "r" }] }""")]
    public void What_the_reader_refuses_the_schema_refuses_too(string json)
    {
        Assert.NotEmpty(Problems(json));
        Assert.False(KnowledgeBaseReader.Read(json).IsSuccess);
    }

    private static List<string> Problems(string json)
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Data, "knowledge-base.schema.json")));
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. new JsonSchemaChecker(schema.RootElement).Check(document.RootElement)];
    }
}
