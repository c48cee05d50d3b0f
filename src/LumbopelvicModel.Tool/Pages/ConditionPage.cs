using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>One condition: what it is, what shows it, what is done, and what tells it apart.</summary>
internal static class ConditionPage
{
    private static readonly PageLinks Links = new("../");

    private static readonly (ManagementStage Stage, string Name)[] Stages =
    [
        (ManagementStage.Emergency, "What cannot wait"),
        (ManagementStage.FirstLine, "First line"),
        (ManagementStage.SecondLine, "Second line"),
        (ManagementStage.Surgical, "Surgery"),
    ];

    public static string Write(KnowledgeBase knowledge, Condition condition)
    {
        var page = new Markdown();
        page.Heading(1, condition.Name);
        page.Paragraph(IndexPage.BackLink("../"));
        page.Paragraph(Markdown.Text(condition.Definition));
        page.Bullets(About(knowledge, condition));
        page.Section(2, "Red flags", knowledge.RedFlags.Where(flag => flag.Concern == condition.Id)
            .Select(flag => $"**{Markdown.Capitalised(flag.Urgency.ToId())}:** {Links.To(flag)}. {Markdown.Text(flag.Action)}"));
        new ConditionEvidence(knowledge, condition, Links).Write(page);
        page.Section(2, "Causes", condition.Causes.Select(cause => Markdown.Text(cause.Text) + In([.. Link(cause.Condition)])));
        page.Section(2, "What makes it more likely", condition.RiskLinks.Select(risk => Markdown.Text(risk.Text).TrimEnd('.') + In([.. Link(risk.Finding), .. Link(risk.Condition)])));
        page.Section(2, "Mechanisms", condition.Mechanisms.Select(mechanism => $"**{mechanism.Name}.** {Markdown.Text(mechanism.Description)}"));
        page.Section(2, "Investigations", condition.Investigations.Select(use => $"**{use.Investigation.Name}.** {Markdown.Text(use.Purpose)}"));
        Management(page, condition);
        return page.ToString();
    }

    private static void Management(Markdown page, Condition condition)
    {
        page.Heading(2, "Management");
        page.Paragraph("What is in use, to inform; no recommendation for a patient.");
        foreach ((ManagementStage stage, string name) in Stages)
        {
            page.Section(3, name, condition.ManagementAt(stage).Select(Step));
        }
    }

    private static string Step(ManagementStep step)
    {
        string[] parts = [$"**{step.Option.Name}.**", step.Note, step.Option.Description, step.Option.Considerations];
        return string.Join(" ", parts.Where(part => part.Length > 0).Select((part, index) => index == 0 ? part : Markdown.Text(part)));
    }

    private static IEnumerable<string> About(KnowledgeBase knowledge, Condition condition)
    {
        if (condition.Synonyms.Count > 0)
        {
            yield return $"Also called: {string.Join(", ", condition.Synonyms.Select(Markdown.Text))}";
        }

        yield return $"Source: {condition.Source.ToName()}{(condition.IsSerious ? "; **serious**: missed, it costs function, limb or life" : string.Empty)}";
        string related = string.Join(", ", condition.RelatedIcdCodes);
        yield return $"ICD-10-CM: {condition.IcdCode}{(related.Length == 0 ? string.Empty : $"; also {related}")}";
        if (condition.Roots.Count > 0)
        {
            yield return $"Nerve roots: {string.Join(", ", condition.Roots)} ({Markdown.Link("roots", "../roots.md")})";
        }

        string syndromes = string.Join(", ", knowledge.Syndromes.Select(entry => entry.Syndrome).Where(syndrome => syndrome.Conditions.Contains(condition)).Select(Links.To));
        if (syndromes.Length > 0)
        {
            yield return $"Syndromes: {syndromes}";
        }

        yield return $"Pretest probability in the default profile: {Figures.Percent(knowledge.GetProfile(KnowledgeBase.DefaultProfileId).Probabilities[condition].Value)} ({Markdown.Link("other settings", "../pretest.md")})";
        Frequency[] numbers = [.. NumberCount.Findings(knowledge, condition)];
        yield return $"Frequencies of findings: {Figures.Number(numbers.Count(number => number.Basis != EvidenceLevel.Judgement))} of {Figures.Number(numbers.Length)} rest on a publication, the others are judgement ({Markdown.Link("limits", "../limits.md")})";
        if (condition.Claims.Count > 0)
        {
            yield return $"Statements of the source articles: {string.Join(", ", condition.Claims)}";
        }
    }

    private static string In(IReadOnlyList<string> links) => links.Count == 0 ? string.Empty : $" ({string.Join(", ", links)})";

    private static IEnumerable<string> Link(Condition? condition) => condition is null ? [] : [Links.To(condition)];

    private static IEnumerable<string> Link(Finding? finding) => finding is null ? [] : [Links.To(finding)];
}
