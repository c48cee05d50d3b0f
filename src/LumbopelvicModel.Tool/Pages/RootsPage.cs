using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>The nerve roots L1 to S1: anatomy, then the rules that tell them apart.</summary>
internal static class RootsPage
{
    private static readonly PageLinks Links = new(string.Empty);

    public static string Write(KnowledgeBase knowledge)
    {
        var page = new Markdown();
        page.Heading(1, "Nerve roots L1 to S1");
        page.Paragraph(IndexPage.BackLink(string.Empty));
        page.Heading(2, "Dermatomes");
        page.Paragraph("How well sources agree that a root supplies the skin, not how probable it is. **Core**: most sources name the region. Usual: one or two name it and none contradicts. *Disputed*: other maps give it to another root. A dash: no source.");
        page.Table(["Region", .. NerveRoots.All.Select(root => root.Id)], Dermatomes());
        page.Paragraph(NoteText.Of(NerveRoots.SaddleNote));
        foreach (NerveRoot root in NerveRoots.All)
        {
            page.Heading(2, root.Id);
            page.Bullets(About(root));
            page.Paragraph($"Where sources disagree: {Markdown.Text(root.Disagreements)}");
            page.Paragraph($"Sources: {string.Join("; ", root.Sources.Select(Markdown.Text))}.");
        }

        Tests(page);
        Discs(page);
        Rules(page, knowledge);
        return page.ToString();
    }

    private static IEnumerable<IReadOnlyList<string>> Dermatomes() =>
        from region in NerveRoots.All.SelectMany(root => root.Dermatome.Regions).Select(entry => entry.Region).Distinct()
        select (IReadOnlyList<string>)[Markdown.Capitalised(region.Name), .. NerveRoots.All.Select(root => root.Dermatome.GradeOf(region) switch
        {
            DermatomeGrade.Core => "**core**",
            DermatomeGrade.Usual => "usual",
            DermatomeGrade.Disputed => "*disputed*",
            _ => Figures.None,
        })];

    private static IEnumerable<string> About(NerveRoot root)
    {
        yield return $"Pain: {string.Join(", ", root.PainReferral.Select(region => region.Name))}. {NoteText.Of(root.PainReferralNote)}";
        yield return $"Key sensory point: {Markdown.Text(root.Dermatome.KeySensoryPoint)}";
        string notes = string.Join("; ", root.Dermatome.Regions.Where(entry => entry.Note.Length > 0).Select(entry => $"{entry.Region.Name}: {NoteText.Of(entry.Note).TrimEnd('.')}"));
        if (notes.Length > 0)
        {
            yield return $"Dermatome in detail: {notes}";
        }

        if (root.Myotome.KeyMuscle is { } key)
        {
            yield return $"Key muscle: {key.Name} ({key.Action.ToName()}; {string.Join(", ", key.Muscles.Select(muscle => muscle.Name))})";
        }

        yield return $"Other movements: {string.Join("; ", root.Myotome.OtherMovements.Select(Describe))}";
        string reflexes = string.Join("; ", root.Reflexes.Select(reflex => reflex.Name + (reflex.MainRoot == root ? " (main root)" : string.Empty)).Concat(root.SuperficialReflexes.Select(reflex => reflex.Name)));
        yield return $"Reflexes: {(reflexes.Length == 0 ? "none" : reflexes)}";
        yield return $"Tension tests: {(root.TensionTests.Count == 0 ? "none" : string.Join(", ", root.TensionTests.Select(test => test.Name)))}";
        yield return $"Pressed on by: {string.Join(", ", root.Compressions)}";
        if (root.Claims.Count > 0)
        {
            yield return $"Statements of the source articles: {string.Join(", ", root.Claims)}";
        }
    }

    private static string Describe(MyotomeMovement entry) =>
        $"{entry.Movement.ToName()} ({string.Join(", ", entry.Muscles.Select(muscle => muscle.Name))}){(entry.Note.Length == 0 ? string.Empty : ": " + NoteText.Of(entry.Note).TrimEnd('.'))}";

    private static void Tests(Markdown page)
    {
        page.Heading(2, "Tension tests");
        page.Table(
            ["Test", "Roots", "Method", "Positive"],
            NerveTensionTests.All.Select(test => new[] { test.Name, string.Join(", ", test.Roots), Markdown.Text(test.Method), Markdown.Text(test.Positive) }));
        page.Heading(2, "Reflexes");
        page.Table(
            ["Reflex", "Roots", "Method", "Note"],
            DeepTendonReflexes.All.Select(reflex => new[] { reflex.Name, string.Join(", ", reflex.Roots), Markdown.Text(reflex.Method), NoteText.Of(reflex.Note) })
                .Concat(SuperficialReflexes.All.Select(reflex => new[] { reflex.Name, string.Join(", ", reflex.Roots), Markdown.Text(reflex.Method), NoteText.Of(reflex.Note) })));
    }

    private static void Discs(Markdown page)
    {
        HerniationZone[] zones = [HerniationZone.Paracentral, HerniationZone.Foraminal, HerniationZone.FarLateral];
        page.Heading(2, "Which root a disc presses on");
        page.Table(
            ["Disc", .. zones.Select(zone => Markdown.Capitalised(zone.ToName())), "Central"],
            DiscLevels.All.Select(disc => (IReadOnlyList<string>)[disc.Id, .. zones.Select(zone => disc.RootCompressedIn(zone)?.Id ?? Figures.None), Markdown.Text(disc.CentralEffect)]));
    }

    private static void Rules(Markdown page, KnowledgeBase knowledge)
    {
        page.Heading(2, "What tells roots apart");
        page.Paragraph("How often each finding is there when the root is involved, and in brackets the likelihood ratio against all patients with a root involved; the root that it speaks most for in bold, a number from a study with a dagger (†), all others judgement. These numbers rank the roots; they do not tell the spine from the hip.");
        foreach (IGrouping<string, RootRule> kind in knowledge.RootRules.GroupBy(PageLinks.KindOf))
        {
            page.Heading(3, kind.Key);
            page.Table(
                ["Finding", "Any root", .. NerveRoots.All.Select(root => root.Id)],
                kind.Select(rule => (IReadOnlyList<string>)[Subject(rule), Figures.Percent(rule.Background.Value), .. NerveRoots.All.Select(root => Cell(rule, root))]));
            page.Bullets(kind.SelectMany(rule => Remarks(knowledge, rule)));
        }
    }

    private static string Subject(RootRule rule) => rule.Criterion is FindingCriterion single ? Links.To(single.Finding) : CriterionText.Line(rule.Criterion, Links);

    private static string Cell(RootRule rule, NerveRoot root)
    {
        if (!rule.Given.TryGetValue(root, out Frequency? given))
        {
            return Figures.None;
        }

        string cell = $"{Figures.Percent(given.Value)} ({Figures.Ratio(given.Value / rule.Background.Value)}){(given.Basis == EvidenceLevel.Judgement ? string.Empty : " †")}";
        bool most = given.Value > rule.Background.Value && rule.Given.Values.All(other => other.Value <= given.Value);
        return most ? $"**{cell}**" : cell;
    }

    private static IEnumerable<string> Remarks(KnowledgeBase knowledge, RootRule rule)
    {
        string[] parts = [.. Notes(rule).Concat(RuleSection.Disagreements(knowledge, rule.Id, Links)).Select(note => note.TrimEnd('.'))];
        return parts.Length == 0 ? [] : [$"{PageLinks.NameOf(rule)}: {string.Join(". ", parts)}"];
    }

    private static IEnumerable<string> Notes(RootRule rule)
    {
        (NerveRoot Root, Frequency Given)[] studied = [.. NerveRoots.All.Where(rule.Given.ContainsKey).Select(root => (root, rule.Given[root])).Where(entry => entry.Item2.Basis != EvidenceLevel.Judgement)];
        foreach (var same in studied.GroupBy(entry => (entry.Given.Basis, entry.Given.SampleSize, Cites: Links.Cites(entry.Given.Cites))))
        {
            yield return $"{string.Join(", ", same.Select(entry => entry.Root))} {same.Key.Basis.ToId()}{(same.Key.SampleSize is null ? string.Empty : $", n {Figures.Count(same.Key.SampleSize)}")} ({same.Key.Cites})";
        }

        if (rule.Cites.Count > 0)
        {
            yield return $"Sources of the whole: {Links.Cites(rule.Cites)}";
        }

        foreach (string note in rule.Given.Values.Select(given => given.Note).Prepend(rule.Note).OfType<string>().Distinct())
        {
            yield return NoteText.Of(note);
        }
    }
}
