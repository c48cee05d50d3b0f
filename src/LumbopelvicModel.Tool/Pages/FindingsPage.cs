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
        Glance(page, knowledge, category);
        foreach (Finding finding in Findings.All.Where(finding => finding.Category == category))
        {
            Write(page, knowledge, finding);
        }

        return page.ToString();
    }

    /// <summary>What each finding of the page speaks for and against, at most three conditions each.</summary>
    private static void Glance(Markdown page, KnowledgeBase knowledge, FindingCategory category)
    {
        (Finding Finding, DifferentiationRule Rule)[] told =
        [
            .. from finding in Findings.All
               where finding.Category == category
               from rule in knowledge.Rules
               where rule.Criterion is FindingCriterion single && single.Finding == finding
               select (finding, rule),
        ];
        if (told.Length < 2)
        {
            return;
        }

        page.Paragraph("What each finding speaks for most when it is there (LR+ from 1.5), and against most when it is missing (LR- up to 0.67):");
        page.Table(
            ["Finding", "Present, speaks for", "Absent, speaks against"],
            told.Select(entry => new[]
            {
                Links.To(entry.Finding),
                Most(entry.Rule, row => row.WhenPresent, ratio => ratio),
                Most(entry.Rule, row => row.WhenAbsent, ratio => 1 / ratio),
            }));
    }

    /// <summary>At most three conditions, each with the one of its variants for which the ratio is farthest from 1.</summary>
    private static string Most(DifferentiationRule rule, Func<EvidenceRow, double> ratio, Func<double, double> strength)
    {
        IEnumerable<EvidenceRow> strongest = Conditions.All
            .Select(condition => EvidenceRow.Of(rule, condition, Links).OrderByDescending(row => strength(ratio(row))).FirstOrDefault())
            .OfType<EvidenceRow>()
            .Where(row => strength(ratio(row)) >= EvidenceRow.Telling)
            .OrderByDescending(row => strength(ratio(row)))
            .Take(3);
        string list = string.Join(", ", strongest.Select(row => $"{row.Subject} {Figures.Ratio(ratio(row))}"));
        return list.Length == 0 ? Figures.None : list;
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
