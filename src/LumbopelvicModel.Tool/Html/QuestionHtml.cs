using System.Globalization;

namespace LumbopelvicModel.Tool;

/// <summary>What to ask next: the questions that exclude emergencies, then the others by what they are expected to tell.</summary>
internal static class QuestionHtml
{
    public static void Write(HtmlWriter page, QuestionPlan plan, int count)
    {
        if (plan.Screening.Count > 0)
        {
            page.Element("h3", "First, to exclude emergencies").Open("ul");
            foreach (ScreeningQuestion screening in plan.Screening)
            {
                page.Element("li", $"{screening.Finding.Question} ({QuestionText.ConcernsOf(screening)})");
            }

            page.Close("ul");
        }

        Question[] next = [.. plan.AfterScreening.Take(count)];
        if (next.Length == 0)
        {
            return;
        }

        page.Open("table").Element("caption", "Then, by what the answer is expected to tell").Open("thead").Open("tr");
        page.Element("th", "Question or sign", ("scope", "col")).Element("th", "Whom", ("scope", "col")).Element("th", "Bits", ("scope", "col"), ("class", "number"));
        page.Close("tr").Close("thead").Open("tbody");
        foreach (Question question in next)
        {
            page.Open("tr").Element("th", question.Finding.Question, ("scope", "row"));
            page.Element("td", question.Finding.AskedOf == AskedOf.Patient ? "ask the patient" : "examine");
            page.Element("td", question.Bits.ToString("0.000", CultureInfo.InvariantCulture), ("class", "number")).Close("tr");
        }

        page.Close("tbody").Close("table");
    }
}
