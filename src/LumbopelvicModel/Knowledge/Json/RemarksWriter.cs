using System.Text.Json;

namespace LumbopelvicModel.Knowledge;

/// <summary>Writes what stands beside the numbers.</summary>
internal static class RemarksWriter
{
    public static void Disagreement(Utf8JsonWriter writer, Disagreement disagreement)
    {
        writer.WriteStartObject();
        writer.WriteString("topic", disagreement.Topic);
        writer.WriteString("question", disagreement.Question);
        writer.WriteStartArray("positions");
        foreach (DisagreementPosition position in disagreement.Positions)
        {
            writer.WriteStartObject();
            writer.WriteString("figure", position.Figure);
            KnowledgeBaseWriter.Texts(writer, "cites", position.Cites);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("settled", disagreement.Settled);
        KnowledgeBaseWriter.Texts(writer, "rules", disagreement.Rules);
        writer.WriteEndObject();
    }

    public static void Unweighed(Utf8JsonWriter writer, UnweighedFinding entry)
    {
        writer.WriteStartObject();
        writer.WriteString(entry.Finding is null ? "measurement" : "finding", entry.Id);
        writer.WriteString("reason", entry.Reason);
        writer.WriteEndObject();
    }
}
