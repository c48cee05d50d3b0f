using System.Text.Json;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Writes the JSON contract of an assessment.</summary>
internal static class AssessmentSummaryWriter
{
    public static void Write(Utf8JsonWriter writer, AssessmentSummary summary)
    {
        writer.WriteStartObject();
        writer.WriteString("id", summary.Id);
        writer.WriteStartArray("sources");
        foreach (SourceAssessment source in summary.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("source", source.Source.ToId());
            WriteProbability(writer, source.Probability, source.Interval);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("differential");
        foreach (ConditionAssessment condition in summary.Differential)
        {
            writer.WriteStartObject();
            writer.WriteString("condition", condition.Condition.Id);
            WriteProbability(writer, condition.Probability, condition.Interval);
            if (condition.Variant is { } variant)
            {
                writer.WriteStartObject("variant");
                writer.WriteString("id", variant.Variant.Id);
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
            writer.WriteString("root", root.Root.Id);
            writer.WriteString("side", root.Side?.ToId());
            WriteProbability(writer, root.Probability, root.Interval);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("redFlags");
        foreach (RedFlagSummary flag in summary.RedFlags)
        {
            writer.WriteStartObject();
            writer.WriteString("id", flag.Id);
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
        writer.WriteNumber("probability", probability.Value);
        if (interval is not null)
        {
            writer.WriteNumber("low", interval.Low.Value);
            writer.WriteNumber("high", interval.High.Value);
        }
    }

    private static void WriteInterval(Utf8JsonWriter writer, string name, ProbabilityInterval? interval)
    {
        if (interval is not null)
        {
            writer.WriteStartObject(name);
            writer.WriteNumber("low", interval.Low.Value);
            writer.WriteNumber("high", interval.High.Value);
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
