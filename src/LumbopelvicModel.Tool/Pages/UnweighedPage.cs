using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>What can be recorded and changes no answer, with the reason.</summary>
internal static class UnweighedPage
{
    private static readonly PageLinks Links = new(string.Empty);

    public static string Write(KnowledgeBase knowledge)
    {
        var page = new Markdown();
        page.Heading(1, "What weighs nothing");
        page.Paragraph(IndexPage.BackLink(string.Empty));
        page.Paragraph(knowledge.Unweighed.Count == 0
            ? "Every finding and every measurement can change an answer."
            : $"Of {Figures.Number(Findings.All.Count)} findings and {Figures.Number(Measurements.All.Count)} measurements, these {Figures.Number(knowledge.Unweighed.Count)} can be recorded and change no answer. That is no statement that they do not matter.");
        if (knowledge.Unweighed.Count > 0)
        {
            page.Table(["Finding or measurement", "Why"], knowledge.Unweighed.Select(entry => new[] { NameOf(entry), NoteText.Of(entry.Reason) }));
        }

        return page.ToString();
    }

    private static string NameOf(UnweighedFinding entry) => entry.Finding is { } finding ? Links.To(finding) : Markdown.Text(entry.Measurement!.Name);
}
