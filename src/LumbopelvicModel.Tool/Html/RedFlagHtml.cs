using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>What is dangerous, before anything that is only probable.</summary>
internal sealed class RedFlagHtml(HtmlWriter page, HtmlSources sources)
{
    public void Write(Assessment assessment)
    {
        page.Open("section", ("aria-labelledby", "red-flags")).Element("h2", "Red flags", ("id", "red-flags"));
        if (assessment.RedFlags.Count == 0)
        {
            page.Element("p", "None is raised.");
        }

        // The most urgent for each concern: its action contains what the milder ones ask for.
        foreach (RedFlagAlert alert in assessment.RedFlags.DistinctBy(alert => alert.RedFlag.Concern))
        {
            page.Open("div", ("class", "flag"));
            page.Element("h3", $"{alert.RedFlag.Urgency.ToString().ToUpperInvariant()}: {alert.RedFlag.ConcernName}");
            page.Element("p", new HtmlWriter().Text(alert.RedFlag.Action + " ").Markup(sources.Links(alert.RedFlag.Cites)));
            string[] why = [.. alert.Findings.Select(finding => finding.Name), .. alert.Measurements.Select(measurement => measurement.Name)];
            if (why.Length > 0)
            {
                page.Element("p", "Because of: " + string.Join("; ", why) + ".");
            }

            page.Close("div");
        }

        WriteOpen(assessment);
        page.Close("section");
    }

    /// <summary>An open flag is said unless one at least as urgent is raised for the same concern.</summary>
    private void WriteOpen(Assessment assessment)
    {
        RedFlagAlert[] open =
        [
            .. assessment.OpenRedFlags
                .Where(alert => !assessment.RedFlags.Any(raised => raised.RedFlag.Concern == alert.RedFlag.Concern && raised.RedFlag.Urgency <= alert.RedFlag.Urgency))
                .DistinctBy(alert => alert.RedFlag.Concern),
        ];
        if (open.Length == 0)
        {
            return;
        }

        page.Element("h3", "Not excluded yet").Open("ul");
        foreach (IGrouping<Urgency, RedFlagAlert> group in open.GroupBy(alert => alert.RedFlag.Urgency))
        {
            page.Element("li", $"{group.Key}: {string.Join("; ", group.Select(alert => alert.RedFlag.ConcernName))}");
        }

        page.Close("ul");
    }
}
