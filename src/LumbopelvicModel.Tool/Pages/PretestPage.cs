using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>How common the conditions are in each setting, alone and together.</summary>
internal static class PretestPage
{
    private static readonly PageLinks Links = new(string.Empty);

    public static string Write(KnowledgeBase knowledge)
    {
        var page = new Markdown();
        page.Heading(1, "Pretest probabilities");
        page.Paragraph(IndexPage.BackLink(string.Empty));
        page.Paragraph("How probable each condition is in a setting before anything is known of the patient. Two conditions can be there at once, so a column may add up to more than 100 %.");
        page.Heading(2, "Settings");
        page.Bullets(knowledge.Profiles.Select(profile => $"**{NameOf(profile)}**: {Markdown.Text(profile.Name)} {Links.Basis(profile.Basis, profile.Cites)}{(profile.Note is null ? string.Empty : $". {NoteText.Of(profile.Note)}")}"));
        page.Heading(2, "Side by side");
        page.Table(["Condition", .. knowledge.Profiles.Select(NameOf)], Rows(knowledge));
        page.Paragraph("Coexistence: what the product of two probabilities is multiplied with for two conditions of different sources at once, unless a factor below says otherwise.");
        Pairs(page, knowledge);
        Variants(page, knowledge);
        Roots(page, knowledge.RootPretest);
        return page.ToString();
    }

    private static string NameOf(PretestProfile profile) => Markdown.Words(profile.Id);

    private static IEnumerable<IReadOnlyList<string>> Rows(KnowledgeBase knowledge)
    {
        foreach (Condition condition in Conditions.All)
        {
            yield return [Links.To(condition), .. knowledge.Profiles.Select(profile => Figures.Percent(profile.Probabilities[condition].Value))];
        }

        yield return ["*None of these*", .. knowledge.Profiles.Select(profile => Figures.Percent(knowledge.OtherIn(profile).Value))];
        yield return ["*Coexistence*", .. knowledge.Profiles.Select(profile => Figures.Ratio(profile.Coexistence))];
    }

    private static void Pairs(Markdown page, KnowledgeBase knowledge)
    {
        page.Heading(2, "Conditions that come together");
        page.Paragraph("The factor takes the place of the coexistence of the setting. Where one is a complication of the other, the two are one event with the numbers of the complication.");
        page.Table(
            ["First", "Second", "Factor", "Complication", "Basis", "Sources", "Note"],
            knowledge.PairFactors.Select(pair => new[]
            {
                Links.To(pair.First), Links.To(pair.Second), Figures.Ratio(pair.Factor), pair.Complication?.Name ?? Figures.None,
                pair.Basis.ToId(), Links.Cites(pair.Cites), NoteText.Of(pair.Note ?? Figures.None),
            }));
    }

    private static void Variants(Markdown page, KnowledgeBase knowledge)
    {
        page.Heading(2, "Two diseases behind one name");
        page.Table(
            ["Variant", "Share", "Basis", "Sources", "Note"],
            knowledge.VariantShares.Select(share => new[]
            {
                Links.To(share.Variant), Figures.Percent(share.Share), share.Basis.ToId(), Links.Cites(share.Cites), NoteText.Of(share.Note ?? Figures.None),
            }));
    }

    private static void Roots(Markdown page, RootPretest roots)
    {
        page.Heading(2, "Nerve roots, given that one is involved");
        page.Table([.. NerveRoots.All.Select(root => root.Id)], [[.. NerveRoots.All.Select(root => Figures.Percent(roots.Probabilities[root].Value))]]);
        page.Paragraph($"Two neighbouring roots at once: factor {Figures.Ratio(roots.NeighbourFactor)} {Links.Basis(roots.Basis, roots.Cites)}.{(roots.Note is null ? string.Empty : " " + NoteText.Of(roots.Note))}");
    }
}
