using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>All pages of a knowledge base: path, with slashes, to content, in ordinal order.</summary>
internal static class KnowledgePages
{
    public static SortedDictionary<string, string> Of(KnowledgeBase knowledge)
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["README.md"] = IndexPage.Write(knowledge),
            ["citations.md"] = CitationsPage.Write(knowledge),
            ["disagreements.md"] = DisagreementsPage.Write(knowledge),
            ["instruments.md"] = InstrumentsPage.Write(knowledge),
            ["limits.md"] = LimitsPage.Write(knowledge),
            ["pretest.md"] = PretestPage.Write(knowledge),
            ["red-flags.md"] = RedFlagsPage.Write(knowledge),
            ["roots.md"] = RootsPage.Write(knowledge),
            ["unweighed.md"] = UnweighedPage.Write(knowledge),
            [PageLinks.Patterns] = PatternsPage.Write(knowledge),
        };
        foreach (Condition condition in Conditions.All)
        {
            pages.Add(PageLinks.PathOf(condition), ConditionPage.Write(knowledge, condition));
        }

        foreach (FindingCategory category in Enum.GetValues<FindingCategory>())
        {
            pages.Add(PageLinks.PathOf(category), FindingsPage.Write(knowledge, category));
        }

        return pages;
    }
}
