using System.Text.Json;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Writes the JSON contract of an assessment.</summary>
internal static class AssessmentSummaryWriter
{
    // The names of what is written often.
    private static readonly JsonEncodedText IdName = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText SourceName = JsonEncodedText.Encode("source");
    private static readonly JsonEncodedText ConditionName = JsonEncodedText.Encode("condition");
    private static readonly JsonEncodedText VariantName = JsonEncodedText.Encode("variant");
    private static readonly JsonEncodedText RootName = JsonEncodedText.Encode("root");
    private static readonly JsonEncodedText SideName = JsonEncodedText.Encode("side");
    private static readonly JsonEncodedText ProbabilityName = JsonEncodedText.Encode("probability");
    private static readonly JsonEncodedText LowName = JsonEncodedText.Encode("low");
    private static readonly JsonEncodedText HighName = JsonEncodedText.Encode("high");

    public static void Write(Utf8JsonWriter writer, AssessmentSummary summary)
    {
        writer.WriteStartObject();
        writer.WriteString(IdName, summary.Id);
        writer.WriteStartArray("sources");
        foreach (SourceAssessment source in summary.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString(SourceName, source.Source.ToId());
            WriteProbability(writer, source.Probability, source.Interval);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("differential");
        foreach (ConditionAssessment condition in summary.Differential)
        {
            writer.WriteStartObject();
            writer.WriteString(ConditionName, condition.Condition.Id);
            WriteProbability(writer, condition.Probability, condition.Interval);
            if (condition.Variant is { } variant)
            {
                writer.WriteStartObject(VariantName);
                writer.WriteString(IdName, variant.Variant.Id);
                WriteProbability(writer, variant.Probability, variant.Interval);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("coexistence", summary.Coexistence.Value);
        WriteInterval(writer, "coexistenceInterval", summary.CoexistenceInterval);
        writer.WriteNumber("other", summary.Other.Value);
        WriteInterval(writer, "otherInterval", summary.OtherInterval);
        writer.WriteStartArray("roots");
        foreach (RootAssessment root in summary.Roots)
        {
            writer.WriteStartObject();
            writer.WriteString(RootName, root.Root.Id);
            writer.WriteString(SideName, root.Side?.ToId());
            WriteProbability(writer, root.Probability, root.Interval);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("redFlags");
        foreach (RedFlagSummary flag in summary.RedFlags)
        {
            writer.WriteStartObject();
            writer.WriteString(IdName, flag.Id);
            writer.WriteString("concern", flag.Concern);
            writer.WriteString("urgency", flag.Urgency.ToId());
            writer.WriteString("action", flag.Action);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Texts(writer, "openRedFlags", summary.OpenRedFlags);
        writer.WriteString("fit", summary.Fit.ToId());
        if (summary.HasQuestions)
        {
            Texts(writer, "screening", summary.Screening);
            writer.WriteStartArray("questions");
            foreach (Question question in summary.Questions)
            {
                writer.WriteStartObject();
                writer.WriteString("finding", question.Finding.Id);
                writer.WriteNumber("bits", question.Bits);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteString("profile", summary.Profile);
        writer.WriteString("knowledgeBase", summary.KnowledgeBase);
        writer.WriteString("notice", Assessment.NoDiagnosis);
        writer.WriteEndObject();
    }

    private static void WriteProbability(Utf8JsonWriter writer, Probability probability, ProbabilityInterval? interval)
    {
        writer.WriteNumber(ProbabilityName, probability.Value);
        if (interval is not null)
        {
            writer.WriteNumber(LowName, interval.Low.Value);
            writer.WriteNumber(HighName, interval.High.Value);
        }
    }

    private static void WriteInterval(Utf8JsonWriter writer, string name, ProbabilityInterval? interval)
    {
        if (interval is not null)
        {
            writer.WriteStartObject(name);
            writer.WriteNumber(LowName, interval.Low.Value);
            writer.WriteNumber(HighName, interval.High.Value);
            writer.WriteEndObject();
        }
    }

    private static void Texts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
