using System.Buffers;
using System.Text.Json;

namespace LumbopelvicModel.Tool;

/// <summary>A simulated case as a line of JSON: a case like any other, with the truth as an annotation that weighs nothing.</summary>
internal static class SimulatedCaseJson
{
    public static byte[] Line(SimulatedCase simulated, string id)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Utf8.OneLine))
        using (var presentation = JsonDocument.Parse(simulated.Presentation.WithId(id).ToJson()))
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in presentation.RootElement.EnumerateObject())
            {
                member.WriteTo(writer);
            }

            writer.WriteString("kind", "simulated");
            WriteTruth(writer, simulated.Truth);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteTruth(Utf8JsonWriter writer, IReadOnlyList<SimulatedTruth> truth)
    {
        writer.WriteStartObject("expected");
        WriteIds(writer, "conditions", truth.Select(one => one.Condition.Id));
        WriteIds(writer, "variants", truth.Select(one => one.Variant?.Id).OfType<string>());

        // Two sources are never both the leading one, so a pair names none.
        writer.WriteString("source", truth is [{ Condition: var condition }] ? (condition.IsSerious ? PainSource.Serious : condition.Source).ToId() : null);
        writer.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IEnumerable<string> ids)
    {
        writer.WriteStartArray(name);
        foreach (string id in ids)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
    }
}
