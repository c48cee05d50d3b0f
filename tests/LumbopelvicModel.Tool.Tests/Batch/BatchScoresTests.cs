using System.Buffers;
using System.Text;
using System.Text.Json;
using LumbopelvicModel.Tests;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>The short records of <c>batch --scores</c>.</summary>
public class BatchScoresTests
{
    private static readonly PainSource[] Sources = Enum.GetValues<PainSource>();

    [Theory]
    [InlineData]
    [InlineData("--profile", "spine-clinic")]
    public async Task Scores_are_the_probabilities_of_the_full_record_in_the_order_of_the_catalogue(params string[] options)
    {
        const string Lines = Cases.Stenosis + "\n" + Cases.Emergency + "\n{}\n";
        ToolResult full = await Tool.FeedAsync(Lines, ["batch", .. options]);

        ToolResult scores = await Tool.FeedAsync(Lines, ["batch", "--scores", .. options]);

        Assert.Equal((ExitCode.Done, string.Empty), (scores.ExitCode, scores.Error));
        Assert.Equal(3, scores.Records.Count);
        foreach ((JsonElement expected, JsonElement actual) in full.Records.Zip(scores.Records))
        {
            Assert.Equal(["id", "sources", "conditions", "other"], Names(actual));
            Assert.Equal(expected.GetProperty("id").GetString(), actual.GetProperty("id").GetString());
            Assert.Equal(Sources.Select(source => source.ToId()), Names(actual.GetProperty("sources")));
            Assert.Equal(Conditions.All.Select(condition => condition.Id), Names(actual.GetProperty("conditions")));
            AssertEqual(expected.GetProperty("sources"), "source", actual.GetProperty("sources"));
            AssertEqual(expected.GetProperty("differential"), "condition", actual.GetProperty("conditions"));
            Assert.Equal(expected.GetProperty("other").GetDouble(), actual.GetProperty("other").GetDouble(), 1e-5);
        }
    }

    [Fact]
    public async Task Line_that_is_refused_gives_the_error_record_of_any_batch()
    {
        const string Lines = """{"id":"a","present":["pain.groyne"]}""" + "\n\n[]\n" + Cases.Stenosis;

        ToolResult scores = await Tool.FeedAsync(Lines, "batch", "--scores");

        ToolResult full = await Tool.FeedAsync(Lines, "batch");
        Assert.Equal((full.ExitCode, full.Error), (scores.ExitCode, scores.Error));
        Assert.Equal(full.Output.Split('\n')[..2], scores.Output.Split('\n')[..2]);
        Assert.Equal("stenosis", scores.Records[2].GetProperty("id").GetString());
    }

    [Fact]
    public void Record_is_what_a_JSON_writer_writes_of_any_case()
    {
        var record = new ScoreRecord(Evaluator.Default);
        string?[] ids = [null, "", "case-1", "Müller ☃", "\"quoted\"\n\\", "😀"];
        Presentation[] cases = [.. new Simulator(Evaluator.Default, 20261121).Take(500).Select((simulated, index) => simulated.Presentation.WithId(ids[index % ids.Length]))];

        Assert.All(cases, presentation => Assert.Equal(WrittenByJsonWriter(presentation), Written(record, presentation)));
    }

    [Fact]
    public void Numbers_from_0_to_1_are_written_with_six_decimals()
    {
        string[] written = [.. new[] { 0, 4e-7, 6e-7, 0.0123456, 0.9999994, 0.9999996, 1 }.Select(number =>
        {
            Span<byte> text = "?.??????"u8.ToArray();
            ScoreRecord.PutDigits(number, text);
            return Encoding.ASCII.GetString(text);
        })];

        Assert.Equal(["0.000000", "0.000000", "0.000001", "0.012346", "0.999999", "1.000000", "1.000000"], written);
    }

    [Fact]
    public void Record_allocates_nothing()
    {
        var record = new ScoreRecord(Evaluator.Default);
        Presentation presentation = PresentationReader.Read(Cases.Stenosis).GetValueOrThrow();
        var output = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(output, Utf8.OneLine);

        Assert.Equal(0, Allocations.Of(() =>
        {
            record.Write(presentation, writer, output);
            writer.Reset();
            output.ResetWrittenCount();
        }));
    }

    [Fact]
    public void Line_allocates_no_more_than_the_case_that_is_read()
    {
        const int Lines = 64;
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Cases.Stenosis + "\n", Lines)));
        var assessor = new LineAssessor(new ScoreRecord(Evaluator.Default));
        var output = new BatchOutput();

        long bytes = Allocations.Of(() =>
        {
            assessor.Assess(new LineChunk(text, text.Length, 1, IsTooLong: false), output, CancellationToken.None);
            output.Clear();
        });

        Assert.InRange(bytes / Lines, 1, 600);
    }

    private static IEnumerable<string> Names(JsonElement members) => members.EnumerateObject().Select(member => member.Name);

    private static void AssertEqual(JsonElement ranked, string name, JsonElement scores)
    {
        foreach (JsonElement entry in ranked.EnumerateArray())
        {
            Assert.Equal(entry.GetProperty("probability").GetDouble(), scores.GetProperty(entry.GetProperty(name).GetString()!).GetDouble(), 1e-5);
        }
    }

    private static string Written(ScoreRecord record, Presentation presentation)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output, Utf8.OneLine);
        record.Write(presentation, writer, output);
        writer.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string WrittenByJsonWriter(Presentation presentation)
    {
        double[] conditions = new double[Conditions.All.Count];
        double[] sources = new double[Sources.Length];
        double other = Evaluator.Default.Score(presentation, conditions, sources);
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output, Utf8.OneLine);
        writer.WriteStartObject();
        writer.WriteString("id", presentation.Id);
        writer.WriteStartObject("sources");
        for (int index = 0; index < sources.Length; index++)
        {
            writer.WriteNumber(Sources[index].ToId(), SixDecimals(sources[index]));
        }

        writer.WriteEndObject();
        writer.WriteStartObject("conditions");
        for (int index = 0; index < conditions.Length; index++)
        {
            writer.WriteNumber(Conditions.All[index].Id, SixDecimals(conditions[index]));
        }

        writer.WriteEndObject();
        writer.WriteNumber("other", SixDecimals(other));
        writer.WriteEndObject();
        writer.Flush();
        return Encoding.UTF8.GetString(output.WrittenSpan);

        static decimal SixDecimals(double number) => Math.Round((decimal)number, 6, MidpointRounding.AwayFromZero) + 0.000000m;
    }
}
