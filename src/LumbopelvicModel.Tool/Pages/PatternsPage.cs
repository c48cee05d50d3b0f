using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>The rules over more than one finding, over a measurement or the sex.</summary>
internal static class PatternsPage
{
    private static readonly PageLinks Links = new("../");

    public static string Write(KnowledgeBase knowledge)
    {
        var page = new Markdown();
        page.Heading(1, "Patterns and measurements");
        page.Paragraph(IndexPage.BackLink("../"));
        page.Paragraph("Combinations of findings, measurements and the sex of the patient that are weighed as one.");
        DifferentiationRule[] patterns = [.. knowledge.Rules.Where(rule => rule.Criterion is not FindingCriterion)];
        page.Bullets(patterns.Select(Links.To).Concat(knowledge.Syndromes.Select(entry => Links.To(entry.Syndrome))));
        foreach (DifferentiationRule rule in patterns)
        {
            page.Heading(2, PageLinks.NameOf(rule));
            page.Paragraph("Holds with:");
            page.Bullets(CriterionText.Tree(rule.Criterion, Links));
            RuleSection.Write(page, knowledge, rule, Links);
        }

        foreach (SyndromeCriterion entry in knowledge.Syndromes)
        {
            page.Heading(2, PageLinks.NameOf(entry.Syndrome));
            page.Paragraph($"{Markdown.Text(entry.Syndrome.Definition)} It names a pattern and weighs nothing.");
            page.Bullets(CriterionText.Tree(entry.Criterion, Links));
            page.Paragraph($"Conditions: {string.Join(", ", entry.Syndrome.Conditions.Select(Links.To))}");
        }

        return page.ToString();
    }
}
