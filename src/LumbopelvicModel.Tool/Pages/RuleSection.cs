using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>The table of one rule with what must be said beside it.</summary>
internal static class RuleSection
{
    public static void Write(Markdown page, KnowledgeBase knowledge, DifferentiationRule rule, PageLinks links)
    {
        page.Paragraph($"In the mix of all patients: {Figures.Percent(rule.Background.Value)} {links.Basis(rule.Background.Basis, rule.Background.Cites)}."
            + (rule.Weighs == Weighs.PresenceOnly ? " Only its presence is weighed: its absence must reassure nobody." : string.Empty));
        page.Table(EvidenceRow.Head("Condition", "With it"), EvidenceRow.Of(rule, links).Select(row => row.Cells(links)));
        string silent = string.Join(", ", Conditions.All.Where(rule.SilentOn.Contains).Select(links.To));
        page.Paragraph(silent.Length == 0 ? string.Empty : $"No different from the mix: {silent}.");
        page.Bullets([.. Notes(rule, links), .. Disagreements(knowledge, rule.Id, links)]);
    }

    /// <summary>A line with the disagreements about a rule, root rule, score or red flag, or nothing.</summary>
    public static IEnumerable<string> Disagreements(KnowledgeBase knowledge, string id, PageLinks links)
    {
        string[] topics = [.. knowledge.Disagreements.Where(disagreement => disagreement.Rules.Contains(id)).Select(links.To)];
        return topics.Length == 0 ? [] : [$"Where studies disagree: {string.Join(", ", topics)}"];
    }

    private static IEnumerable<string> Notes(DifferentiationRule rule, PageLinks links)
    {
        if (rule.Note is not null)
        {
            yield return Markdown.Capitalised(NoteText.Of(rule.Note));
        }

        if (rule.Cites.Count > 0)
        {
            yield return $"Sources of the whole: {links.Cites(rule.Cites)}";
        }

        if (rule.Background.Note is not null)
        {
            yield return $"The mix: {NoteText.Of(rule.Background.Note)}";
        }

        foreach (string note in NoteText.OfGiven(rule.Given, rule.GivenVariants, number => number.Note))
        {
            yield return note;
        }

        if (rule.Claims.Count > 0)
        {
            yield return $"Statements of the source articles: {string.Join(", ", rule.Claims)}";
        }
    }
}
