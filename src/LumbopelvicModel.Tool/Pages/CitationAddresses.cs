namespace LumbopelvicModel.Tool;

/// <summary>Where a publication is found.</summary>
internal static class CitationAddresses
{
    /// <summary>Each address with what it is called. Brackets in a DOI are written so that Markdown and HTML leave them alone.</summary>
    public static IEnumerable<(string Label, string Address)> Of(Citation citation)
    {
        if (citation.Doi is { } doi)
        {
            yield return ("DOI " + doi, "https://doi.org/" + doi.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal));
        }

        if (citation.Pmid is { } pmid)
        {
            yield return ("PMID " + pmid, $"https://pubmed.ncbi.nlm.nih.gov/{pmid}/");
        }

        if (citation.Pmcid is { } pmcid)
        {
            yield return (pmcid, $"https://pmc.ncbi.nlm.nih.gov/articles/{pmcid}/");
        }

        if (citation.Url is { } url)
        {
            yield return ("page", url);
        }
    }
}
