using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>What raises each red flag and what it asks for.</summary>
internal static class RedFlagsPage
{
    private static readonly PageLinks Links = new(string.Empty);

    public static string Write(KnowledgeBase knowledge)
    {
        var page = new Markdown();
        page.Heading(1, "Red flags");
        page.Paragraph(IndexPage.BackLink(string.Empty));
        page.Paragraph("Red flags are a layer of their own: they are raised by what is found and never weighed against probabilities. **They are a safety net with holes: an empty list excludes nothing.**");
        page.Table(["Urgency", "Concern", "Red flag"], knowledge.RedFlags.OrderBy(flag => flag.Urgency).Select(flag => new[] { flag.Urgency.ToId(), flag.ConcernName, Links.To(flag) }));
        foreach (RedFlag flag in knowledge.RedFlags)
        {
            page.Heading(2, Markdown.Words(flag.Id));
            string concern = Conditions.TryGet(flag.Concern, out Condition? condition) ? Links.To(condition) : flag.ConcernName;
            page.Paragraph($"**{Markdown.Capitalised(flag.Urgency.ToId())}.** Concern: {concern}. {Markdown.Text(flag.Action)}");
            page.Paragraph("Raised by:");
            page.Bullets(CriterionText.Tree(flag.Criterion, Links));
            page.Paragraph(flag.Note is null ? string.Empty : Markdown.Capitalised(NoteText.Of(flag.Note)) + ".");
            page.Paragraph(flag.Cites.Count == 0 ? string.Empty : $"Sources: {Links.Cites(flag.Cites)}");
            page.Paragraph(string.Concat(RuleSection.Disagreements(knowledge, flag.Id, Links)));
            page.Paragraph(flag.Claims.Count == 0 ? string.Empty : $"Statements of the source articles: {string.Join(", ", flag.Claims)}");
        }

        return page.ToString();
    }
}
