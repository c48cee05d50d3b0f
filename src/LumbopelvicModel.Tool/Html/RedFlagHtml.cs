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

        foreach (RedFlagAlert alert in assessment.RaisedConcerns)
        {
            page.Open("div", ("class", "flag"));
            page.Element("h3", RedFlagText.Heading(alert));
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

    private void WriteOpen(Assessment assessment)
    {
        if (assessment.OpenConcerns.Count == 0)
        {
            return;
        }

        page.Element("h3", "Not excluded yet").Open("ul");
        foreach (IGrouping<Urgency, RedFlagAlert> group in assessment.OpenConcerns.GroupBy(alert => alert.RedFlag.Urgency))
        {
            page.Element("li", $"{group.Key}: {string.Join("; ", group.Select(alert => alert.RedFlag.ConcernName))}");
        }

        page.Close("ul");
    }
}
