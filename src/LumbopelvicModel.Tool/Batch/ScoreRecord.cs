using System.Buffers;
using System.Text.Json;

namespace LumbopelvicModel.Tool;

/// <summary>
/// The probabilities of a case alone: <c>{"id", "sources": {...}, "conditions": {...}, "other"}</c> in the order of the catalogue, with six decimals.
/// Behind the id every record is the same text but for its digits, so that text is copied and the digits are put in.
/// </summary>
internal sealed class ScoreRecord : ICaseRecord
{
    private const int Decimals = 6;
    private const double Unit = 1e6;

    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly PainSource[] Sources = Enum.GetValues<PainSource>();

    private readonly Evaluator _evaluator;
    private readonly byte[] _behindId;

    // Where the numbers stand in it: of the sources, of the conditions, of none of them.
    private readonly int[] _places;

    public ScoreRecord(Evaluator evaluator)
    {
        _evaluator = evaluator;
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output, Utf8.OneLine);
        var places = new List<int>();
        writer.WriteStartObject();
        writer.WriteNull(Id);
        writer.Flush();
        int start = output.WrittenCount;
        WriteNumbers("sources", Sources.Select(source => source.ToId()));
        WriteNumbers("conditions", Conditions.All.Select(condition => condition.Id));
        WriteNumber("other");
        writer.WriteEndObject();
        writer.Flush();
        _behindId = output.WrittenSpan[start..].ToArray();
        _places = [.. places];

        void WriteNumbers(string name, IEnumerable<string> ids)
        {
            writer.WriteStartObject(name);
            foreach (string id in ids)
            {
                WriteNumber(id);
            }

            writer.WriteEndObject();
        }

        void WriteNumber(string name)
        {
            writer.WriteNumber(name, 0.000000m);
            writer.Flush();
            places.Add(output.WrittenCount - start - "0.000000".Length);
        }
    }

    public void Write(Presentation presentation, Utf8JsonWriter writer, IBufferWriter<byte> output)
    {
        Span<double> probabilities = stackalloc double[_places.Length];
        Span<double> sources = probabilities[..Sources.Length];
        Span<double> conditions = probabilities[Sources.Length..^1];
        probabilities[^1] = _evaluator.Score(presentation, conditions, sources);

        writer.WriteStartObject();
        writer.WriteString(Id, presentation.Id);
        writer.Flush();
        Span<byte> text = output.GetSpan(_behindId.Length);
        _behindId.CopyTo(text);
        for (int index = 0; index < _places.Length; index++)
        {
            PutDigits(probabilities[index], text[_places[index]..]);
        }

        output.Advance(_behindId.Length);
    }

    /// <summary>Puts the digits around the point, from the last to the first.</summary>
    internal static void PutDigits(double probability, Span<byte> text)
    {
        int rest = (int)((probability * Unit) + 0.5);
        for (int place = Decimals + 1; place > 1; place--)
        {
            (rest, int digit) = Math.DivRem(rest, 10);
            text[place] = (byte)('0' + digit);
        }

        text[0] = (byte)('0' + rest);
    }
}
