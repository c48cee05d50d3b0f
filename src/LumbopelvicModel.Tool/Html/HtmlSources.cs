using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>The publications that the page names, collected as they are named.</summary>
internal sealed class HtmlSources(KnowledgeBase knowledge)
{
    private readonly SortedSet<string> _named = new(StringComparer.Ordinal);

    /// <summary>Links to the list of sources, as markup.</summary>
    public string Links(IReadOnlyList<string> cites)
    {
        _named.UnionWith(cites);
        return string.Join(", ", cites.Select(cite => new HtmlWriter().Element("a", cite, ("href", "#cite-" + cite)).ToString().TrimEnd('\n')));
    }

    public void Write(HtmlWriter page)
    {
        if (_named.Count == 0)
        {
            page.Element("p", "The page names no publication.");
            return;
        }

        page.Open("ul", ("class", "sources"));
        foreach (Citation citation in knowledge.Citations.Where(citation => _named.Contains(citation.Id)).OrderBy(citation => citation.Id, StringComparer.Ordinal))
        {
            HtmlWriter item = new HtmlWriter().Element("b", citation.Id).Text(citation.Text.TrimEnd('.') + ".");
            foreach ((string label, string address) in CitationAddresses.Of(citation))
            {
                item.Text(" ").Element("a", label, ("href", address));
            }

            page.Element("li", item, ("id", "cite-" + citation.Id));
        }

        page.Close("ul");
    }
}
