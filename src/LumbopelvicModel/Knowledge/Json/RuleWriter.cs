using System.Text.Json;

namespace LumbopelvicModel.Knowledge;

/// <summary>Writes rules and their frequencies.</summary>
internal static class RuleWriter
{
    public static void Write<T>(Utf8JsonWriter writer, Rule<T> rule, IEnumerable<KeyValuePair<ConditionVariant, Frequency>> givenVariants)
        where T : class
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        if (rule.IsNamed)
        {
            writer.WriteString("name", rule.Name);
        }

        writer.WritePropertyName("criterion");
        CriterionWriter.Write(writer, rule.Criterion);
        writer.WriteString("family", rule.Family);
        if (rule.Weighs == Weighs.PresenceOnly)
        {
            writer.WriteString("weighs", "presence");
        }

        writer.WritePropertyName("background");
        Write(writer, rule.Background);
        writer.WriteStartObject("given");
        foreach ((T hypothesis, Frequency frequency) in rule.Given)
        {
            writer.WritePropertyName(hypothesis.ToString()!);
            Write(writer, frequency);
        }

        foreach ((ConditionVariant variant, Frequency frequency) in givenVariants)
        {
            writer.WritePropertyName(variant.Id);
            Write(writer, frequency);
        }

        foreach (T hypothesis in rule.SilentOn)
        {
            writer.WriteString(hypothesis.ToString()!, "background");
        }

        writer.WriteEndObject();
        KnowledgeBaseWriter.Texts(writer, "claims", rule.Claims);
        KnowledgeBaseWriter.Texts(writer, "cites", rule.Cites);
        KnowledgeBaseWriter.Optional(writer, "note", rule.Note);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Frequency frequency)
    {
        if (frequency.Basis == EvidenceLevel.Judgement && frequency is { SampleSize: null, Interval: null, Note: null, Cites.Count: 0 })
        {
            Value(writer, frequency);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("frequency");
        Value(writer, frequency);
        if (frequency.SampleSize is { } size)
        {
            writer.WriteNumber("n", size);
        }

        if (frequency.Interval is { } interval)
        {
            writer.WriteStartArray("interval");
            writer.WriteNumberValue(interval.Low.Value);
            writer.WriteNumberValue(interval.High.Value);
            writer.WriteEndArray();
        }

        writer.WriteString("basis", frequency.Basis.ToId());
        KnowledgeBaseWriter.Texts(writer, "cites", frequency.Cites);
        KnowledgeBaseWriter.Optional(writer, "note", frequency.Note);
        writer.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter writer, Frequency frequency)
    {
        if (frequency.Class is { } word)
        {
            writer.WriteStringValue(word.ToId());
        }
        else
        {
            writer.WriteNumberValue(frequency.Value);
        }
    }
}
