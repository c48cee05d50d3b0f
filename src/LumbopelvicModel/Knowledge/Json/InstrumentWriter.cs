using System.Text.Json;

namespace LumbopelvicModel.Knowledge;

/// <summary>Writes scores.</summary>
internal static class InstrumentWriter
{
    public static void Write(Utf8JsonWriter writer, ScoringInstrument instrument)
    {
        writer.WriteStartObject();
        writer.WriteString("id", instrument.Id);
        writer.WriteString("name", instrument.Name);
        writer.WriteString("family", instrument.Family);
        if (instrument.Replaces)
        {
            writer.WriteBoolean("replaces", true);
        }

        if (instrument.StandsAlone)
        {
            writer.WriteBoolean("standsAlone", true);
        }

        if (instrument.Measurement is { } measurement)
        {
            writer.WriteStartObject("score");
            writer.WriteString("measurement", measurement.Id);
            writer.WriteEndObject();
        }
        else
        {
            WriteItems(writer, instrument.Items);
        }

        writer.WriteStartArray("bands");
        foreach (ScoreBand band in instrument.Bands)
        {
            writer.WriteStartObject();
            writer.WriteNumber("from", band.From);
            writer.WriteNumber("to", band.To);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("background");
        WriteRow(writer, instrument.Background);
        writer.WriteStartObject("given");
        foreach ((Condition condition, BandFrequencies row) in instrument.Given)
        {
            writer.WritePropertyName(condition.Id);
            WriteRow(writer, row);
        }

        foreach ((ConditionVariant variant, BandFrequencies row) in instrument.GivenVariants)
        {
            writer.WritePropertyName(variant.Id);
            WriteRow(writer, row);
        }

        writer.WriteEndObject();
        KnowledgeBaseWriter.Texts(writer, "claims", instrument.Claims);
        KnowledgeBaseWriter.Texts(writer, "cites", instrument.Cites);
        KnowledgeBaseWriter.Optional(writer, "note", instrument.Note);
        writer.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter writer, IReadOnlyList<ScoreItem> items)
    {
        writer.WriteStartArray("items");
        foreach (ScoreItem item in items)
        {
            writer.WriteStartObject();
            KnowledgeBaseWriter.Optional(writer, "name", item.Name);
            writer.WriteNumber("points", item.Points);
            writer.WritePropertyName("criterion");
            CriterionWriter.Write(writer, item.Criterion);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter writer, BandFrequencies row)
    {
        bool bare = row.Basis == EvidenceLevel.Judgement && row is { SampleSize: null, Note: null, Cites.Count: 0 };
        if (!bare)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("frequencies");
        }

        writer.WriteStartArray();
        foreach (double value in row.Values)
        {
            writer.WriteNumberValue(value);
        }

        writer.WriteEndArray();
        if (bare)
        {
            return;
        }

        if (row.SampleSize is { } size)
        {
            writer.WriteNumber("n", size);
        }

        writer.WriteString("basis", row.Basis.ToId());
        KnowledgeBaseWriter.Texts(writer, "cites", row.Cites);
        KnowledgeBaseWriter.Optional(writer, "note", row.Note);
        writer.WriteEndObject();
    }
}
