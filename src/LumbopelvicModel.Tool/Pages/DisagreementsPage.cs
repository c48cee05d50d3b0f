using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>Where studies contradict each other, and which number is used.</summary>
internal static class DisagreementsPage
{
    private static readonly PageLinks Links = new(string.Empty);

    public static string Write(KnowledgeBase knowledge)
    {
        var page = new Markdown();
        page.Heading(1, "Where studies disagree");
        page.Paragraph(IndexPage.BackLink(string.Empty));
        page.Paragraph("Studies of one question often give different answers, because they saw other patients, asked in another way or compared with something else. Here is what they found, which number is used and why.");
        page.Paragraph("A bare number such as 0.55 is a share: 55 of a hundred patients with the condition. Two numbers in brackets are the interval that the study gives, mostly of 95 %. LR+ and LR- are the likelihood ratios of a positive and of a negative finding. Two shares against each other, as in 0.27 against 0.13, are those with and without the condition, or with it and among all patients.");
        page.Bullets(knowledge.Disagreements.Select(Links.To));
        foreach (Disagreement disagreement in knowledge.Disagreements)
        {
            Write(page, knowledge, disagreement);
        }

        return page.ToString();
    }

    private static void Write(Markdown page, KnowledgeBase knowledge, Disagreement disagreement)
    {
        page.Heading(2, disagreement.Topic);
        page.Paragraph(NoteText.Of(disagreement.Question));
        page.Table(["Found", "Sources"], disagreement.Positions.Select(position => new[] { NoteText.Of(position.Figure), Links.Cites(position.Cites) }));
        page.Paragraph($"**Used here:** {NoteText.Of(disagreement.Settled)}");
        string concerns = string.Join(", ", Concerned(knowledge, disagreement).Distinct());
        page.Paragraph(concerns.Length == 0 ? string.Empty : $"Concerns: {concerns}");
    }

    private static IEnumerable<string> Concerned(KnowledgeBase knowledge, Disagreement disagreement) =>
        knowledge.Rules.Where(rule => disagreement.Rules.Contains(rule.Id)).Select(Links.To)
            .Concat(knowledge.RootRules.Where(rule => disagreement.Rules.Contains(rule.Id)).Select(rule => $"roots by {Links.To(rule)}"))
            .Concat(knowledge.Instruments.Where(instrument => disagreement.Rules.Contains(instrument.Id)).Select(Links.To))
            .Concat(knowledge.RedFlags.Where(flag => disagreement.Rules.Contains(flag.Id)).Select(flag => $"red flag {Links.To(flag)}"));
}
