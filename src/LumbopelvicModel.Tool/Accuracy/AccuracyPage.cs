using System.Globalization;

namespace LumbopelvicModel.Tool;

/// <summary>The answers to labelled cases as a page: the figures, every case, and the reason for every miss.</summary>
/// <param name="cases">The answers that the page is about.</param>
/// <param name="equal">The answers to the same cases with no base rate.</param>
/// <param name="remarks">What people have to say; there is a reason for every miss.</param>
/// <param name="folder">The path from the page to the cases, with slashes.</param>
internal sealed class AccuracyPage(IReadOnlyList<CaseResult> cases, IReadOnlyList<CaseResult> equal, AccuracyRemarks remarks, string folder)
{
    private readonly AccuracyReport _report = new(cases);
    private readonly AccuracyReport _equalReport = new(equal);

    private string Profile => cases[0].Assessment.Profile.Id;

    public string Write()
    {
        var page = new Markdown();
        page.Heading(1, "How good it is");
        page.Paragraph($"{cases.Count} labelled cases, the knowledge base {cases[0].Assessment.KnowledgeBaseVersion}, written by `lumbopelvic accuracy`. Do not edit this page: it is checked against the cases and the knowledge base.");
        page.Paragraph($"> {Assessment.NoDiagnosis}");
        page.Section(2, "What these figures mean, and what they do not", remarks.About);
        WriteFigures(page);
        WriteYardsticks(page);
        page.Heading(2, "Every case");
        WriteCases(page, cases);
        page.Paragraph("*First* and *first 3*: whether an expected condition is there. *Flags*: the urgency that the case called for, then the most urgent flag that was raised, with its id.");
        WriteMisses(page);
        page.Heading(2, $"Every case with the profile `{equal[0].Assessment.Profile.Id}`");
        page.Paragraph("It starts from no base rate at all, as fits a teaching case that was chosen because it is not the common one. It is no setting that a patient comes from.");
        WriteCases(page, equal);
        page.Heading(2, "Your own cases");
        page.Paragraph("The same command measures yours: `lumbopelvic accuracy FOLDER` on a folder of cases with a member `expected` as in those above. Cases that nobody who works on the knowledge base has seen are the only fair test of it.");
        return page.ToString();
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Two digits; nothing is ever certain or impossible here, and rounding must not say so.</summary>
    private static string Share(Probability probability) => probability.Value >= 0.995 ? "> 0.99" : probability.Value < 0.005 ? "< 0.01" : Number(probability.Value, "0.00");

    private static string Mark(bool isRight) => isRight ? "yes" : "**no**";

    private void WriteFigures(Markdown page)
    {
        string[] Row(string name, Func<AccuracyReport, string> figure) => [name, figure(_report), figure(_equalReport)];
        page.Heading(2, "The figures");
        page.Table(
            ["", $"profile `{Profile}`", $"profile `{equal[0].Assessment.Profile.Id}`"],
            [
                Row("true condition first", report => Of(report.Top1, cases.Count)),
                Row("true condition among the first three", report => Of(report.Top3, cases.Count)),
                Row("leading source right, where one is known", report => Of(report.Source, report.WithSource)),
                Row("leading root right, where one is known", report => $"{report.Root} of {report.WithRoot}"),
                Row("emergencies flagged as emergency", report => $"{report.EmergenciesFlagged} of {report.Emergencies}"),
                Row("urgent or emergency, flagged as one of them", report => $"{report.UrgentFlagged} of {report.Urgent}"),
                Row("flagged urgent though it was not", report => $"{report.FalselyFlagged} of {cases.Count - report.Urgent}"),
                Row("mean log score", report => Number(report.MeanLogScore, "0.000")),
                Row("mean Brier score", report => Number(report.Brier, "0.000")),
                Row("mean probability of the leader", report => Number(report.MeanLeader, "0.000")),
                Row("how often the leader is right", report => Number((double)report.Top1 / cases.Count, "0.000")),
            ]);
        page.Bullets(
        [
            "The range behind a percentage is its 95 % interval (Wilson): what chance alone does to so few cases, were they drawn at random, which they were not.",
            "A case counts as right when any of its expected conditions is first, or among the first three.",
            "The log score is the natural logarithm of the probability that the best expected condition was given: 0 is perfect, -0.69 is a probability of a half. The Brier score sums the squared errors over all conditions: 0 is perfect, 2 the worst for one expected condition.",
            $"Boldness: the leader is given {Number(_report.MeanLeader, "0.00")} on average and is right in {Number((double)_report.Top1 / cases.Count, "0.00")}; with honest probabilities the two would be equal but for chance.",
        ]);
    }

    private void WriteYardsticks(Markdown page)
    {
        string[] Model(AccuracyReport report, string profile) => [$"this model on its cases, profile `{profile}`", $"{cases.Count} cases, with examination where reported", Percent(report.Top1), Percent(report.Top3)];
        page.Heading(2, "Beside physicians and symptom checkers");
        page.Table(
            ["who", "on what", "first", "among the first three"],
            [
                ["234 physicians", "45 vignettes of general medicine, history only", "72.1 %", "84.3 %"],
                ["23 symptom checkers", "the same vignettes", "34.0 %", "51.2 %"],
                Model(_report, Profile),
                Model(_equalReport, equal[0].Assessment.Profile.Id),
            ]);
        page.Paragraph(
            "The first two lines are those of Semigran HL, Levine DM, Nundy S, Mehrotra A. JAMA Intern Med 2016;176:1860, [DOI 10.1001/jamainternmed.2016.6001](https://doi.org/10.1001/jamainternmed.2016.6001). "
            + $"**They are other cases and another task**: vignettes of all of medicine, written to be solved, from the history alone and with free choice of the diagnosis; here cases of one region, with the examination where it is reported, and a list of {Conditions.All.Count} conditions to choose from that the cases were picked to fit. "
            + "The lines show the order of magnitude of such figures. They do not show that this model is better or worse than a physician or a symptom checker; that would take the same patients for all of them.");
    }

    private void WriteCases(Markdown page, IReadOnlyList<CaseResult> results) => page.Table(
        ["case", "what the patient had", "rank", "its probability", "leader", "its probability", "first", "first 3", "source", "root", "flags: expected / raised"],
        results.Select(result => new[]
        {
            Markdown.Link(result.File, $"{folder}/{result.File}.json"),
            string.Join(" and ", result.Expected.Conditions.Select(condition => Markdown.Text(condition.Name))),
            Number(result.Rank, "0"),
            Share(new Probability(result.ProbabilityOfTrue)),
            result.Rank == 1 ? "the same" : Markdown.Text(result.Leader.Condition.Name),
            Share(result.Leader.Probability),
            Mark(result.Rank == 1),
            Mark(result.Rank <= 3),
            result.Expected.Source is null ? Figures.None : Mark(!result.Misses.Contains(Miss.Source)),
            result.Expected.Root is null ? Figures.None : Mark(!result.Misses.Contains(Miss.Root)),
            Flags(result),
        }));

    private static string Flags(CaseResult result)
    {
        string raised = result.Assessment.RedFlags is [var first, ..] ? $"{first.RedFlag.Urgency.ToString().ToLowerInvariant()} (`{first.RedFlag.Id}`)" : "none";
        string text = $"{result.Expected.Urgency} / {raised}";
        return result.Misses.Any(miss => miss is Miss.MissedFlag or Miss.FalseFlag) ? $"**{text}**" : text;
    }

    private void WriteMisses(Markdown page)
    {
        page.Heading(2, "Every miss, and why");
        page.Paragraph(
            "Written by hand, from what is in the record; the probabilities beside them are not. That a case can be explained afterwards does not make its answer right, and nothing in the knowledge base is changed for one of them.");
        page.Table(
            ["case", "what the patient had", "what led", "wrong", "why"],
            cases.Where(result => result.Misses.Count > 0).Select(result => new[]
            {
                result.File,
                string.Join(" and ", result.Expected.Conditions.Select(condition => $"{Markdown.Text(condition.Name)} {Share(result.Assessment.ProbabilityOf(condition))}")),
                $"{Markdown.Text(result.Leader.Condition.Name)} {Share(result.Leader.Probability)}",
                string.Join(", ", result.Misses.Select(MissExtensions.ToWords)),
                Markdown.Text(remarks.Misses[result.File].Because),
            }));
    }

    private string Percent(int count) => $"{Number(100.0 * count / cases.Count, "0.0")} %";

    private static string Of(int count, int total)
    {
        if (total == 0)
        {
            return Figures.None;
        }

        (double low, double high) = Wilson(count, total);
        return $"{count} of {total}, {Number(100.0 * count / total, "0")} % ({Number(100 * low, "0")} to {Number(100 * high, "0")})";
    }

    private static (double Low, double High) Wilson(int count, int total)
    {
        const double Z = 1.959964;
        double share = (double)count / total;
        double denominator = 1 + (Z * Z / total);
        double middle = (share + (Z * Z / (2 * total))) / denominator;
        double half = Z * Math.Sqrt((share * (1 - share) / total) + (Z * Z / (4.0 * total * total))) / denominator;
        return (middle - half, middle + half);
    }
}
