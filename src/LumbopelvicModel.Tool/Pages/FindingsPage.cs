using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>The findings of one category, each with its table by condition.</summary>
internal static class FindingsPage
{
    private static readonly PageLinks Links = new("../");

    public static string Write(KnowledgeBase knowledge, FindingCategory category)
    {
        var page = new Markdown();
        page.Heading(1, PageLinks.NameOf(category));
        page.Paragraph(IndexPage.BackLink("../"));
        foreach (Finding finding in Findings.All.Where(finding => finding.Category == category))
        {
            Write(page, knowledge, finding);
        }

        return page.ToString();
    }

    private static void Write(Markdown page, KnowledgeBase knowledge, Finding finding)
    {
        page.Heading(2, finding.Name);
        page.Paragraph($"{(finding.AskedOf == AskedOf.Patient ? "Ask" : "Examine")}: *{Markdown.Text(finding.Question)}*");
        page.Paragraph(Markdown.Text(finding.Definition));
        page.Bullets(About(knowledge, finding));
        DifferentiationRule[] rules = [.. knowledge.Rules.Where(rule => rule.Criterion is FindingCriterion single && single.Finding == finding)];
        foreach (DifferentiationRule rule in rules)
        {
            RuleSection.Write(page, knowledge, rule, Links);
        }

        UnweighedFinding? unweighed = knowledge.Unweighed.FirstOrDefault(entry => entry.Finding == finding);
        page.Paragraph(unweighed is not null ? $"It changes no answer. {NoteText.Of(unweighed.Reason)}"
            : rules.Length == 0 ? "It has no numbers of its own: it counts through what is named above."
            : string.Empty);
    }

    private static IEnumerable<string> About(KnowledgeBase knowledge, Finding finding)
    {
        (string Label, IEnumerable<string> Entries)[] parts =
        [
            ("Also called", finding.Synonyms.Select(Markdown.Text)),
            ("Is a form of", finding.Parents.Select(Links.To)),
            ("Has the forms", Findings.All.Where(other => other.Parents.Contains(finding)).Select(Links.To)),
            ("Settled by", Measurements.All.Where(measurement => measurement.Settles?.Finding == finding).Select(measurement => measurement.Name)),
            ("Part of the patterns", knowledge.Rules.Where(rule => rule.Criterion is not FindingCriterion && rule.Criterion.Findings.Contains(finding)).Select(Links.To)),
            ("Part of the scores", knowledge.Instruments.Where(instrument => instrument.Findings.Contains(finding)).Select(Links.To)),
            ("Part of the red flags", knowledge.RedFlags.Where(flag => flag.Criterion.Findings.Contains(finding)).Select(Links.To)),
            ("Tells nerve roots apart", knowledge.RootRules.Where(rule => rule.Criterion.Findings.Contains(finding)).Select(Links.To)),
        ];
        return parts.Select(part => (part.Label, Text: string.Join(", ", part.Entries))).Where(part => part.Text.Length > 0).Select(part => $"{part.Label}: {part.Text}");
    }
}
