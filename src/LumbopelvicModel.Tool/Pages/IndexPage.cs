using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>The index: how to read the numbers, where they end, and all pages.</summary>
internal static class IndexPage
{
    private static readonly PageLinks Links = new(string.Empty);

    public static string BackLink(string up) => Markdown.Link("All pages and how to read the numbers", up + "README.md");

    public static string Write(KnowledgeBase knowledge)
    {
        Frequency[] numbers = [.. NumberCount.Findings(knowledge)];
        int studied = numbers.Count(number => number.Basis != EvidenceLevel.Judgement);
        var page = new Markdown();
        page.Heading(1, "The evidence, page by page");
        page.Paragraph($"What the knowledge base {knowledge.Version} holds, written out for clinicians by `lumbopelvic knowledge pages`. Do not edit these pages: they are checked against the knowledge base.");
        page.Paragraph($"> {Assessment.NoDiagnosis}");
        HowToRead(page);
        page.Section(2, "Where the numbers end",
        [
            $"**Judgement.** Of {Figures.Number(numbers.Length)} frequencies of findings, {Figures.Number(studied)} rest on a publication and {Figures.Number(numbers.Length - studied)} on the judgement of the authors. Every table says which.",
            "**Spectrum bias.** Most studies come from specialist clinics, with clear cases and healthy or very different controls. There a test looks better than in a waiting room.",
            "**Independence.** Findings are treated as independent given the condition, apart from those that measure the same thing. They are not quite. Do not multiply ratios from these tables without the same care.",
            "**Absence.** What was not asked or examined is not absent.",
        ]);
        page.Paragraph($"{Markdown.Link("Limits", "limits.md")} says all this at length: whose patients these were, what a probability means, what is not modelled, and what to do when you disagree with a number.");
        page.Section(2, "Across conditions",
        [
            Markdown.Link("Limits", "limits.md"), Markdown.Link("Where studies disagree", "disagreements.md"), Markdown.Link("What weighs nothing", "unweighed.md"),
            Markdown.Link("Red flags", "red-flags.md"), Markdown.Link("Pretest probabilities", "pretest.md"), Markdown.Link("Scores and bands", "instruments.md"),
            Markdown.Link("Nerve roots L1 to S1", "roots.md"), Markdown.Link("Citations", "citations.md"),
        ]);
        page.Heading(2, "Conditions");
        page.Table(["Condition", "Source", "ICD-10-CM", "Serious"], Conditions.All.Select(condition => new[] { Links.To(condition), condition.Source.ToName(), condition.IcdCode.Code, condition.IsSerious ? "**yes**" : "no" }));
        page.Section(2, "Findings", [.. Enum.GetValues<FindingCategory>().Select(Links.To), Markdown.Link("Patterns and measurements", PageLinks.Patterns)]);
        return page.ToString();
    }

    private static void HowToRead(Markdown page)
    {
        page.Heading(2, "How to read the numbers");
        page.Bullets(
        [
            "**With it**: how many of a hundred patients with the condition have the finding (the sensitivity).",
            "**In the mix**: how many of a hundred of all patients with hip, buttock, groin, back or leg pain have it, whatever they suffer from. It takes the place of 1 - specificity, so that a ratio here can be smaller than the published one, which compares with patients who do not have the condition.",
            "**LR+ when present**: the first divided by the second. Above 1 the finding speaks for the condition, below 1 against it. 2 changes little, 5 is worth noting, 10 is strong.",
            "**LR- when absent**: the same for those without the finding. Below 1 its absence speaks against the condition: 0.5 changes little, 0.2 is worth noting, 0.1 is strong.",
            "**n**: in how many patients it was counted; a dash where it was not counted or not reported.",
            "**Basis**, from the strongest to the weakest: meta-analysis, cohort, case-control (flatters a test), review (the primary study was not read), judgement (no study).",
            "**Pairs in notes**: 0.92/0.28 is a published sensitivity and specificity; where the first is above 1, as in 3.1/0.33, they are LR+ and LR-. *Capped* or *shrunk* means that the number here is kept milder than the study printed it. *Family*: findings of which only the strongest counts.",
            "Ratios are rounded to two digits after they were worked out from unrounded numbers.",
            "**Statements of the source articles** (A0.01 and so on) number what patient education articles say that this project renders. They explain; no number rests on them.",
        ]);
        page.Paragraph("An example: a finding that half of the patients with a condition have and a tenth of all patients has LR+ 5.0. When the condition had a probability of 10 % before (odds 1 to 9), it has about 36 % after (odds 5 to 9).");
    }
}
