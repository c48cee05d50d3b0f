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
            writer.WriteNumber("probability", source.Probability.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("differential");
        foreach (ConditionAssessment condition in summary.Differential)
        {
            writer.WriteStartObject();
            writer.WriteString("condition", condition.Condition.Id);
            writer.WriteNumber("probability", condition.Probability.Value);
            if (condition.Variant is { } variant)
            {
                writer.WriteStartObject("variant");
                writer.WriteString("id", variant.Variant.Id);
                writer.WriteNumber("probability", variant.Probability.Value);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("coexistence", summary.Coexistence.Value);
        writer.WriteNumber("other", summary.Other.Value);
        writer.WriteStartArray("roots");
        foreach (RootAssessment root in summary.Roots)
        {
            writer.WriteStartObject();
            writer.WriteString("root", root.Root.Id);
            writer.WriteString("side", root.Side?.ToId());
            writer.WriteNumber("probability", root.Probability.Value);
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
