using System.Globalization;

namespace LumbopelvicModel.Tool;

/// <summary>The reasons in words, each with the sources of its number.</summary>
internal sealed class ReasonHtml(HtmlWriter page, HtmlSources sources)
{
    private const int Explained = 3;
    private const int MostReasons = 6;

    // Below a third of a doubling of the odds nobody would call it a reason.
    private const double LeastDecibans = 1;

    public void Write(Assessment assessment, IReadOnlyList<Pivot> pivots)
    {
        page.Element("p", "Numbers are decibans: +10 multiplies the odds of a condition by ten, +3 about doubles them, \u22123 about halves them.", ("class", "muted"));
        foreach (ConditionAssessment entry in assessment.Differential.Take(Explained))
        {
            Contribution[] reasons = [.. assessment.Explain(entry.Condition).Contributions.Where(contribution => Math.Abs(contribution.Decibans) >= LeastDecibans)];
            page.Element("h3", $"{entry.Name}, {entry.Probability}").Open("div", ("class", "columns"));
            List("For", reasons.Where(reason => reason.LogRatio > 0).OrderByDescending(reason => reason.LogRatio));
            List("Against", reasons.Where(reason => reason.LogRatio < 0).OrderBy(reason => reason.LogRatio));
            page.Close("div");
        }

        page.Element("h3", $"What separates the first from the second (+ favours {assessment.Differential[0].Condition.Name.ToLowerInvariant()})");
        Items(assessment.Distinctions.Where(distinction => Math.Abs(distinction.Decibans) >= LeastDecibans).Take(MostReasons).Select(distinction => new HtmlWriter().Text($"{Signed(distinction.Decibans)} {distinction.Statement}")));
        page.Element("h3", "What the answer hangs on");
        if (pivots.Count == 0)
        {
            page.Element("p", "No single finding or measurement: without any one of them the same condition and the same source lead.");
        }

        Items(pivots.Select(pivot => new HtmlWriter().Text($"Without \u201C{pivot.Finding?.Name ?? pivot.Measurement!.Name}\u201D: {pivot.Condition.Name}; source: {pivot.Source.ToName()}.")));
    }

    private static string Signed(double decibans) => decibans.ToString("+0.0;\u22120.0;0.0", CultureInfo.InvariantCulture);

    private void List(string heading, IEnumerable<Contribution> reasons)
    {
        page.Open("div").Element("p", heading, ("class", "muted"));
        HtmlWriter[] items = [.. reasons.Take(MostReasons).Select(reason => new HtmlWriter().Text($"{Signed(reason.Decibans)} {reason.Statement} ").Markup(reason.Cites.Count == 0 ? "(judgement)" : sources.Links(reason.Cites)))];
        Items(items.Length == 0 ? [new HtmlWriter().Text("Nothing of weight.")] : items);
        page.Close("div");
    }

    private void Items(IEnumerable<HtmlWriter> items)
    {
        HtmlWriter[] all = [.. items];
        if (all.Length == 0)
        {
            return;
        }

        page.Open("ul");
        foreach (HtmlWriter item in all)
        {
            page.Element("li", item);
        }

        page.Close("ul");
    }
}
