using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>The numbers of one condition: what is typical, what speaks against it, scores, variants.</summary>
internal sealed class ConditionEvidence(KnowledgeBase knowledge, Condition condition, PageLinks links)
{
    /// <summary>So many rows of a table are shown; the others are folded away.</summary>
    private const int Shown = 12;

    private readonly IReadOnlyList<ConditionVariant> _variants = ConditionVariants.Of(condition);

    public void Write(Markdown page)
    {
        EvidenceRow[] rows = [.. knowledge.Rules.Where(rule => rule.Given.ContainsKey(condition)).Select(Row).OrderByDescending(row => row.Information).ThenBy(row => row.Subject, StringComparer.Ordinal)];
        EvidenceRow[] contrary = [.. rows.Where(row => row.WhenPresent <= 1 / EvidenceRow.Telling)];
        EvidenceRow[] missing = [.. rows.Where(row => row.WhenAbsent <= 1 / EvidenceRow.Telling).OrderBy(row => row.WhenAbsent).ThenBy(row => row.Subject, StringComparer.Ordinal)];
        page.Heading(2, "Typical findings");
        page.Paragraph("Found at least one and a half times as often as in the mix of all patients. Those stand first that tell most in a patient who has the condition: common with it, and rarer in the others. Notes on the numbers stand with each finding.");
        Table(page, [.. rows.Where(row => row.WhenPresent >= EvidenceRow.Telling)]);
        page.Heading(2, "What speaks against it");
        page.Paragraph(missing.Length == 0 ? string.Empty : $"When **absent**, with the LR- of the strongest: {string.Join("; ", missing.Take(Shown).Select(row => $"{row.Subject} {Figures.Ratio(row.WhenAbsent)}"))}.");
        page.Paragraph(contrary.Length == 0 ? string.Empty : "When **present**, in the same order as above:");
        Table(page, contrary);
        page.Paragraph(contrary.Length + missing.Length == 0 ? "No finding of the knowledge base speaks clearly against it." : string.Empty);
        page.Paragraph(_variants.Count == 0 ? string.Empty : "Where a variant stands in brackets behind a finding, the number holds for that variant and the other has its own, below. Where “variants differ” stands there, the number describes the condition as a whole, and what is weighed are the numbers of the two variants below.");
        Resemblances(page);
        Scores(page);
        Variants(page);
        page.Section(2, "Where studies disagree", knowledge.Disagreements.Where(disagreement => disagreement.Rules.Any(IsPublished)).Select(links.To));
    }

    // A disagreement touches a condition when a number of it rests on studies; judgements would name nearly every condition.
    private bool IsPublished(string id) =>
        knowledge.Rules.Any(rule => rule.Id == id && NumberCount.Of(rule, condition).Any(number => number.Basis != EvidenceLevel.Judgement))
        || knowledge.Instruments.Any(instrument => instrument.Id == id && NumberCount.Of(instrument, condition).Any(row => row.Basis != EvidenceLevel.Judgement))
        || knowledge.RedFlags.Any(flag => flag.Id == id && flag.Concern == condition.Id);

    private void Table(Markdown page, EvidenceRow[] rows)
    {
        Folded(page, [.. EvidenceRow.Head("Finding", "With it"), "Statements"], [.. rows.Select(row => (string[])[.. row.Cells(links), row.Claims.Count == 0 ? Figures.None : string.Join(", ", row.Claims)])]);
    }

    private static void Folded(Markdown page, IReadOnlyList<string> head, IReadOnlyList<string>[] rows)
    {
        if (rows.Length > 0)
        {
            page.Table(head, rows.Take(Shown));
        }

        if (rows.Length > Shown)
        {
            page.Folded($"{Figures.Number(rows.Length - Shown)} more", folded => folded.Table(head, rows.Skip(Shown)));
        }
    }

    private EvidenceRow Row(DifferentiationRule rule)
    {
        string[] plain = [.. _variants.Where(variant => !rule.GivenVariants.ContainsKey(variant)).Select(variant => variant.Label)];
        string holds = plain.Length == _variants.Count ? string.Empty : plain.Length == 0 ? " (variants differ)" : $" ({string.Join(", ", plain)})";
        return new EvidenceRow(links.To(rule) + holds, rule.Given[condition], rule.Background, rule.Weighs) { Claims = rule.Claims };
    }

    private void Resemblances(Markdown page)
    {
        string[] like = [.. knowledge.Resemblances.Where(entry => entry.Condition == condition)
            .Select(entry => $"{links.To(entry.Like)}, {Figures.Percent(entry.Share)} of the weight{(entry.Note is null ? string.Empty : $" ({NoteText.Of(entry.Note)})")}")];
        page.Paragraph(like.Length == 0 ? string.Empty : $"Where a finding has no number for it, a part of the weight of a condition that it resembles stands in (judgement), in this order: {string.Join("; ", like)}. These borrowed numbers are not in the tables above.");
    }

    private void Scores(Markdown page)
    {
        ScoringInstrument[] speaking = [.. knowledge.Instruments.Where(instrument => instrument.Given.ContainsKey(condition))];
        ScoringInstrument[] telling = [.. speaking.Where(instrument => instrument.Given[condition].Basis != EvidenceLevel.Judgement || Ratios(instrument).Max() >= 2)];
        page.Section(2, "Scores and bands", telling.Select(instrument =>
            $"{links.To(instrument)}{(instrument.StandsAlone ? " (to be read by itself, not weighed)" : string.Empty)}: " + string.Join(", ", instrument.Bands.Zip(Ratios(instrument), (band, ratio) => $"{InstrumentsPage.BandName(instrument, band)} LR {Figures.Ratio(ratio)}"))
            + $" {links.Basis(instrument.Given[condition].Basis, instrument.Given[condition].Cites)}"));
        string others = string.Join(", ", speaking.Except(telling).Select(links.To));
        page.Paragraph(others.Length == 0 ? string.Empty : $"Weighed too, by judgement and with no band above LR 2: {others}.");
    }

    private IEnumerable<double> Ratios(ScoringInstrument instrument) => instrument.Given[condition].Values.Zip(instrument.Background.Values, (given, mix) => given / mix);

    private void Variants(Markdown page)
    {
        if (_variants.Count == 0)
        {
            return;
        }

        page.Heading(2, "Variants");
        page.Paragraph("Two diseases go by this name. They are weighed apart and reported together.");
        page.Bullets(_variants.Select(variant => $"**{Markdown.Capitalised(variant.Label)}**{Share(variant)}: {Markdown.Text(variant.Definition)}"));
        (DifferentiationRule Rule, double[] Given)[] different = [.. knowledge.Rules
            .Where(rule => _variants.Any(rule.GivenVariants.ContainsKey))
            .Select(rule => (rule, _variants.Select(variant => knowledge.FrequencyOf(rule, variant)).ToArray()))];
        page.Paragraph("Where they differ, those first that tell the two apart best; in brackets the likelihood ratio when present:");
        Folded(
            page,
            ["Finding", .. _variants.Select(variant => Markdown.Capitalised(variant.Label)), "In the mix", "Basis", "Sources"],
            [.. different.OrderByDescending(entry => Apart(entry.Given[0], entry.Given[1])).ThenBy(entry => entry.Rule.Id, StringComparer.Ordinal).Select(entry => VariantCells(entry.Rule, entry.Given))]);
    }

    // The information in both directions: whichever of the two the patient has.
    private static double Apart(double one, double other) => (one - other) * Math.Log(one * (1 - other) / (other * (1 - one)));

    private string[] VariantCells(DifferentiationRule rule, double[] given)
    {
        Frequency[] numbers = [.. _variants.Select(variant => rule.GivenVariants.GetValueOrDefault(variant) ?? rule.Given.GetValueOrDefault(condition)).OfType<Frequency>()];
        return
        [
            links.To(rule),
            .. given.Select(value => $"{Figures.Percent(value)} ({Figures.Ratio(value / rule.Background.Value)})"),
            Figures.Percent(rule.Background.Value),
            string.Join(", ", numbers.Select(number => number.Basis).Distinct().Order().Select(basis => basis.ToId())),
            links.Cites(numbers.SelectMany(number => number.Cites).Distinct().Order(StringComparer.Ordinal)),
        ];
    }

    private string Share(ConditionVariant variant)
    {
        VariantShare? share = knowledge.VariantShares.FirstOrDefault(entry => entry.Variant == variant);
        return share is null ? string.Empty : $", {Figures.Percent(share.Share)} of its pretest probability {links.Basis(share.Basis, share.Cites)}";
    }
}
