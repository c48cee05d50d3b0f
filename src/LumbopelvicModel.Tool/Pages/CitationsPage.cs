using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>Every publication with its address and where its numbers are used.</summary>
internal static class CitationsPage
{
    private static readonly PageLinks Links = new(string.Empty);

    public static string Write(KnowledgeBase knowledge)
    {
        ILookup<string, string> uses = Uses(knowledge).ToLookup(use => use.Citation, use => use.Where, StringComparer.Ordinal);
        var page = new Markdown();
        page.Heading(1, "Citations");
        page.Paragraph(IndexPage.BackLink(string.Empty));
        foreach (Citation citation in knowledge.Citations.OrderBy(citation => citation.Id, StringComparer.Ordinal))
        {
            page.Heading(2, citation.Id);
            string addresses = string.Join(" · ", CitationAddresses.Of(citation).Select(known => Markdown.Link(Markdown.Text(known.Label), known.Address)));
            page.Paragraph(Markdown.Text(citation.Text).TrimEnd('.') + "." + (addresses.Length == 0 ? string.Empty : " " + addresses));
            string where = string.Join(", ", uses[citation.Id].Distinct());
            page.Paragraph(where.Length == 0 ? "Not used by a number." : $"Used in: {where}");
        }

        return page.ToString();
    }

    private static IEnumerable<(string Citation, string Where)> Uses(KnowledgeBase knowledge) =>
        knowledge.Rules.SelectMany(rule => Use(Links.To(rule), [rule.Cites, rule.Background.Cites, .. rule.Given.Values.Concat(rule.GivenVariants.Values).Select(given => given.Cites)]))
            .Concat(knowledge.Instruments.SelectMany(instrument => Use(Links.To(instrument), [instrument.Cites, instrument.Background.Cites, .. instrument.Given.Values.Concat(instrument.GivenVariants.Values).Select(given => given.Cites)])))
            .Concat(knowledge.RedFlags.SelectMany(flag => Use($"red flag {Links.To(flag)}", [flag.Cites])))
            .Concat(knowledge.RootRules.SelectMany(rule => Use($"roots by {Links.To(rule)}", [rule.Cites, rule.Background.Cites, .. rule.Given.Values.Select(given => given.Cites)])))
            .Concat(knowledge.Disagreements.SelectMany(disagreement => Use($"disagreement on {Links.To(disagreement)}", disagreement.Positions.Select(position => position.Cites))))
            .Concat(Use(Markdown.Link("pretest probabilities", "pretest.md"), [.. knowledge.Profiles.Select(profile => profile.Cites), .. knowledge.PairFactors.Select(pair => pair.Cites), .. knowledge.VariantShares.Select(share => share.Cites), knowledge.RootPretest.Cites]));

    private static IEnumerable<(string Citation, string Where)> Use(string where, IEnumerable<IReadOnlyList<string>> cites) =>
        cites.SelectMany(list => list).Select(id => (id, where));
}
