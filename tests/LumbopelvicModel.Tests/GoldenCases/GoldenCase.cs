using System.Text.Json;

namespace LumbopelvicModel.Tests.GoldenCases;

/// <summary>A published case with what the patient had. The cases are a measuring stick, never a target: no rule is made for one of them.</summary>
public sealed record GoldenCase(string Id, Presentation Presentation, IReadOnlyList<Condition> Conditions, string Source, string? Root, string Urgency, string Citation)
{
    private static readonly Lazy<IReadOnlyList<GoldenCase>> Read = new(() =>
        [.. Directory.GetFiles(RepositoryFiles.At("tests", "LumbopelvicModel.Tests", "GoldenCases", "Cases"), "*.json").Order(StringComparer.Ordinal).Select(FromFile)]);

    public static IReadOnlyList<GoldenCase> All => Read.Value;

    public static TheoryData<string> Ids => [.. All.Select(entry => entry.Id)];

    public static GoldenCase Get(string id) => All.Single(entry => entry.Id == id);

    private static GoldenCase FromFile(string path)
    {
        byte[] json = File.ReadAllBytes(path);
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement expected = document.RootElement.GetProperty("expected");
        return new GoldenCase(
            Path.GetFileNameWithoutExtension(path),
            PresentationReader.Read(json).GetValueOrThrow(),
            [.. expected.GetProperty("conditions").EnumerateArray().Select(id => LumbopelvicModel.Conditions.Get(id.GetString()!))],
            expected.GetProperty("source").GetString()!,
            expected.GetProperty("root").GetString(),
            expected.GetProperty("urgency").GetString()!,
            document.RootElement.GetProperty("citation").GetString()!);
    }
}
