using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>Links by name from one page to the others.</summary>
/// <param name="Up">The way from the page to the folder of all pages: nothing, or <c>../</c>.</param>
internal sealed record PageLinks(string Up)
{
    public const string Patterns = "findings/patterns.md";

    public static string PathOf(Condition condition) => $"conditions/{condition.Id}.md";

    public static string PathOf(FindingCategory category) => $"findings/{NameOf(category).ToLowerInvariant().Replace(' ', '-')}.md";

    /// <summary>The category in words: "Hip examination".</summary>
    public static string NameOf(FindingCategory category) =>
        Markdown.Capitalised(string.Concat(category.ToString().Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}")).TrimStart());

    public static string NameOf<T>(Rule<T> rule)
        where T : class => rule.Name == rule.Criterion.ToString() ? Markdown.Words(rule.Id) : rule.Name;

    /// <summary>The heading under which a root rule stands.</summary>
    public static string KindOf(RootRule rule) => rule.Criterion.Findings[0].Category switch
    {
        FindingCategory.Location => "By pain",
        FindingCategory.Neurological => "By numbness",
        FindingCategory.Examination => "By tested sensation",
        FindingCategory.MuscleStrength => "By strength",
        FindingCategory.NerveTension => "By tension",
        FindingCategory.Reflexes => "By reflex",
        var other => "By " + NameOf(other).ToLowerInvariant(),
    };

    public static string NameOf(Syndrome syndrome) => "Syndrome: " + syndrome.Name.ToLowerInvariant();

    public string To(Condition condition) => Markdown.Link(condition.Name, Up + PathOf(condition));

    public string To(ConditionVariant variant) => Markdown.Link($"{variant.Condition.Name} ({variant.Label})", Up + PathOf(variant.Condition));

    public string To(FindingCategory category) => Markdown.Link(NameOf(category), Up + PathOf(category));

    public string To(Finding finding) => Link(finding.Name, PathOf(finding.Category));

    public string To(DifferentiationRule rule) => rule.Criterion is FindingCriterion single ? To(single.Finding) : Link(NameOf(rule), Patterns);

    public string To(RootRule rule) => Markdown.Link(Markdown.Text(NameOf(rule)), $"{Up}roots.md#{Markdown.Anchor(KindOf(rule))}");

    public string To(Syndrome syndrome) => Markdown.Link(syndrome.Name, $"{Up}{Patterns}#{Markdown.Anchor(NameOf(syndrome))}");

    public string To(ScoringInstrument instrument) => Link(instrument.Name, "instruments.md");

    public string To(Disagreement disagreement) => Link(disagreement.Topic, "disagreements.md");

    public string To(RedFlag flag) => Link(Markdown.Words(flag.Id), "red-flags.md");

    public string Cites(IEnumerable<string> cites)
    {
        string list = string.Join(", ", cites.Select(id => Link(id, "citations.md")));
        return list.Length == 0 ? Figures.None : list;
    }

    /// <summary>What a number rests on, in brackets: "(cohort; cook2011)".</summary>
    public string Basis(EvidenceLevel basis, IReadOnlyList<string> cites) => cites.Count == 0 ? $"({basis.ToId()})" : $"({basis.ToId()}; {Cites(cites)})";

    private string Link(string heading, string page) => Markdown.Link(Markdown.Text(heading), $"{Up}{page}#{Markdown.Anchor(heading)}");
}
