using System.Globalization;
using System.Text;

namespace LumbopelvicModel.Tool;

/// <summary>What to ask next, in words: what is asked of the patient and what takes an examination stand apart.</summary>
internal static class QuestionText
{
    public static string Write(QuestionPlan plan, int count)
    {
        var text = new StringBuilder();
        WriteScreening(text, plan);
        List<(int Rank, Question Question)> next = [.. plan.AfterScreening.Take(count).Select((question, index) => (index + 1, question))];
        WriteGroup(text, "Ask the patient", [.. next.Where(entry => entry.Question.Finding.AskedOf == AskedOf.Patient)]);
        WriteGroup(text, "Examine (a clinician)", [.. next.Where(entry => entry.Question.Finding.AskedOf == AskedOf.Clinician)]);
        if (next.Count > 0)
        {
            text.Append("\nNumbered by what the answer is expected to tell, in bits.\n");
        }

        return text.ToString().Trim('\n');
    }

    /// <summary>What a question of the screening is about, each concern once.</summary>
    public static string ConcernsOf(ScreeningQuestion screening) =>
        string.Join(", ", screening.RedFlags.Select(flag => flag.ConcernName.ToLowerInvariant()).Distinct());

    private static void WriteScreening(StringBuilder text, QuestionPlan plan)
    {
        if (plan.Screening.Count == 0)
        {
            return;
        }

        text.Append("Ask the patient first: screening for emergencies\n");
        foreach (ScreeningQuestion screening in plan.Screening)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {screening.Finding.Question} ({screening.Finding.Id}; {ConcernsOf(screening)})\n");
        }
    }

    private static void WriteGroup(StringBuilder text, string heading, List<(int Rank, Question Question)> questions)
    {
        if (questions.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(heading).Append('\n');
        foreach ((int rank, Question question) in questions)
        {
            text.Append(CultureInfo.InvariantCulture, $"{rank,4}. {question.Finding.Question} ({question.Finding.Id}, {question.Bits:0.000} bits)\n");
        }
    }
}
