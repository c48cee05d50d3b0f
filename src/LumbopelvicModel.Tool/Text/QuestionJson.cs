using System.Text.Json;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>What to ask next as JSON, with the words and who is asked.</summary>
internal static class QuestionJson
{
    public static void Write(Utf8JsonWriter writer, Presentation presentation, Evaluator evaluator, QuestionPlan plan, int count)
    {
        writer.WriteStartObject();
        writer.WriteString("id", presentation.Id);
        writer.WriteStartArray("screening");
        foreach (ScreeningQuestion screening in plan.Screening)
        {
            WriteFinding(writer, screening.Finding);
            writer.WriteStartArray("redFlags");
            foreach (RedFlag flag in screening.RedFlags)
            {
                writer.WriteStringValue(flag.Id);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("questions");
        foreach (Question question in plan.Questions.Take(count))
        {
            WriteFinding(writer, question.Finding);
            writer.WriteNumber("bits", question.Bits);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("profile", evaluator.Profile.Id);
        writer.WriteString("knowledgeBase", evaluator.KnowledgeBase.Version);
        writer.WriteString("notice", Assessment.NoDiagnosis);
        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("finding", finding.Id);
        writer.WriteString("question", finding.Question);
        writer.WriteString("askedOf", finding.AskedOf == AskedOf.Patient ? "patient" : "clinician");
    }
}
