using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>What holds of any sequence of lines.</summary>
public class BatchProperties
{
    private static readonly Gen<string> LineGen = Gen.Frequency(
        (4, Gen.Choose(0, 100).Select(age => $$"""{"id":"#","age":{{age}},"present":["worse.walking"]}""")),
        (3, Gen.Elements("""{"id":"#","age":-1}""", """{"id":"#","present":["nope"]}""", """{"id":"#",""", """{"id":"#"} x""")),
        (2, Gen.Elements(string.Empty, " ", "\t \t")));

    private static readonly Gen<(string Line, string End)> EndedLineGen = LineGen.SelectMany(line => Gen.Elements("\n", "\r\n").Select(end => (line, end)));

    private static readonly Arbitrary<(string Line, string End)[]> Lines = Arb.From(
        Gen.ArrayOf(EndedLineGen),
        lines => Enumerable.Range(0, lines.Length).Select(left => lines.Where((_, index) => index != left).ToArray()));

    [Fact]
    public void Any_sequence_of_good_bad_and_blank_lines_gives_one_record_per_line_that_is_not_blank_in_order() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(
                Lines,
                Gen.Choose(1, 40).ToArbitrary(),
                ArbMap.Default.ArbFor<bool>(),
                (lines, pieceSize, endsWithLineFeed) => Holds(lines, pieceSize, endsWithLineFeed)
                    .Classify(lines.Length == 0, "no line")
                    .Classify(lines.Any(IsBad), "with a bad line")
                    .Classify(lines.Any(line => string.IsNullOrWhiteSpace(line.Line)), "with a blank line")));

    private static bool Holds((string Line, string End)[] lines, int pieceSize, bool endsWithLineFeed)
    {
        IEnumerable<string> numbered = lines.Select((line, index) =>
            line.Line.Replace("#", $"{index + 1}", StringComparison.Ordinal) + (endsWithLineFeed || index < lines.Length - 1 ? line.End : string.Empty));
        using var input = new GeneratedStream(Encoding.UTF8.GetBytes(string.Concat(numbered)).Chunk(pieceSize));

        ToolResult result = Tool.FeedAsync(input, "batch").GetAwaiter().GetResult();

        var expected = lines
            .Select((line, index) => (line, Number: index + 1))
            .Where(entry => !string.IsNullOrWhiteSpace(entry.line.Line))
            .Select(entry => ($"{entry.Number}", IsBad(entry.line) ? entry.Number : (int?)null));
        var actual = result.Records.Select(record =>
            (record.GetProperty("id").GetString()!, record.TryGetProperty("error", out JsonElement error) ? error.GetProperty("line").GetInt32() : (int?)null));
        return expected.SequenceEqual(actual) && result.ExitCode == (lines.Any(IsBad) ? ExitCode.Refused : ExitCode.Done);
    }

    private static bool IsBad((string Line, string End) line) => line.Line.Length > 0 && line.Line[0] == '{' && !line.Line.Contains("walking", StringComparison.Ordinal);
}
