namespace LumbopelvicModel.Tool;

/// <summary>The probabilities as tables.</summary>
internal sealed class DifferentialHtml(HtmlWriter page)
{
    private const string None = "None of the modelled conditions";
    private const double LeastCoexistenceSaid = 0.05;

    public void Write(Assessment assessment, int conditions)
    {
        bool hasIntervals = assessment.OtherInterval is not null;
        page.Open("div", ("class", "columns")).Open("div");
        Table("Which condition", hasIntervals, assessment.Differential.Take(conditions).Select(entry => (entry.Name, entry.Probability, entry.Interval)).Append((None, assessment.Other, assessment.OtherInterval)));
        page.Close("div").Open("div");
        Table("Where it comes from", hasIntervals, assessment.Sources.Select(entry => (Markdown.Capitalised(entry.Source.ToName()), entry.Probability, entry.Interval)).Append((None, assessment.Other, assessment.OtherInterval)));
        if (assessment.NamesRoots)
        {
            Table("Which nerve root, if one is involved", hasIntervals, assessment.Roots.Select(entry => (entry.Root.Id, entry.Probability, entry.Interval)));
        }

        page.Close("div").Close("div");
        if (hasIntervals)
        {
            page.Element("p", "Beside each probability stands the range that its numbers leave open (90 %).");
        }

        if (assessment.Coexistence.Value >= LeastCoexistenceSaid)
        {
            page.Element("p", $"Two at once: {assessment.Coexistence}{Likeliest(assessment)}. So the rows add up to more than 100 %.");
        }

        if (assessment.Syndromes.Count > 0)
        {
            page.Element("p", $"The pattern is that of {string.Join(" and ", assessment.Syndromes.Select(syndrome => syndrome.Name.ToLowerInvariant()))}.");
        }
    }

    private static string Likeliest(Assessment assessment) => assessment.Pairs.Count == 0
        ? string.Empty
        : $", likeliest {assessment.Pairs[0].First.Name.ToLowerInvariant()} with {assessment.Pairs[0].Second.Name.ToLowerInvariant()} ({assessment.Pairs[0].Probability})";

    private void Table(string caption, bool hasIntervals, IEnumerable<(string Name, Probability Probability, ProbabilityInterval? Interval)> rows)
    {
        page.Open("table").Element("caption", caption).Open("thead").Open("tr").Element("th", "What", ("scope", "col")).Element("th", "Probability", ("scope", "col"), ("class", "number"));
        if (hasIntervals)
        {
            page.Element("th", "Range", ("scope", "col"), ("class", "number"));
        }

        page.Close("tr").Close("thead").Open("tbody");
        foreach ((string name, Probability probability, ProbabilityInterval? interval) in rows)
        {
            page.Open("tr").Element("th", name, ("scope", "row")).Element("td", probability.ToString(), ("class", "number"));
            if (interval is not null)
            {
                page.Element("td", $"{interval.Low} to {interval.High}", ("class", "number"));
            }

            page.Close("tr");
        }

        page.Close("tbody").Close("table");
    }
}
