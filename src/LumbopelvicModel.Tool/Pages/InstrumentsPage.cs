using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>The published scores, and the measurements that are read in bands.</summary>
internal static class InstrumentsPage
{
    private static readonly PageLinks Links = new(string.Empty);

    public static string Write(KnowledgeBase knowledge)
    {
        var page = new Markdown();
        page.Heading(1, "Scores and bands");
        page.Paragraph(IndexPage.BackLink(string.Empty));
        page.Paragraph("Each cell says how often patients with the condition fall into the band, and in brackets the likelihood ratio of that band against the mix of all patients. A condition that is not listed counts as the mix. A score counts only when enough is known to say into which band the patient falls: while an open item could still move the patient into another band, it says nothing.");
        page.Bullets(knowledge.Instruments.Select(Links.To));
        foreach (ScoringInstrument instrument in knowledge.Instruments)
        {
            Write(page, knowledge, instrument);
        }

        return page.ToString();
    }

    /// <summary>A band as a column: "up to 2 points", "50 to 64 years", "80 years or more".</summary>
    public static string BandName(ScoringInstrument instrument, ScoreBand band)
    {
        string unit = instrument.Measurement is null ? " points" : instrument.Measurement.HasUnit ? " " + instrument.Measurement.Unit : string.Empty;
        return band.From == band.To ? $"{band}{(band.From == 1 ? unit.TrimEnd('s') : unit)}"
            : band == instrument.Bands[0] ? $"up to {Figures.Number(band.To)}{(band.To == 1 ? unit.TrimEnd('s') : unit)}"
            : band == instrument.Bands[^1] ? $"{Figures.Number(band.From)}{unit} or more"
            : $"{band}{unit}";
    }

    private static void Write(Markdown page, KnowledgeBase knowledge, ScoringInstrument instrument)
    {
        page.Heading(2, instrument.Name);
        page.Paragraph(instrument.Measurement is { } measurement ? $"Measured: {measurement.Name}." : string.Empty);
        page.Bullets(instrument.Items.Select(item => $"{Points(item.Points)}: {(item.Name is null ? string.Empty : Markdown.Text(item.Name) + ", ")}{CriterionText.Line(item.Criterion, Links)}"));
        page.Paragraph(instrument.Replaces ? "Once it speaks, its items are not weighed one by one." : string.Empty);
        page.Paragraph(instrument.StandsAlone ? "To be read by itself: the evaluation does not weigh it, because its items weigh already. Its ratios are against the comparison group of its study." : string.Empty);
        page.Table(["Condition", .. instrument.Bands.Select(band => BandName(instrument, band)), "n", "Basis", "Sources"], Rows(instrument));
        page.Bullets([.. Notes(instrument), .. RuleSection.Disagreements(knowledge, instrument.Id, Links)]);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(ScoringInstrument instrument)
    {
        yield return [$"**{Everyone(instrument)}**", .. instrument.Background.Values.Select(Figures.Percent), .. Provenance(instrument.Background)];
        foreach (Condition condition in Conditions.All)
        {
            if (instrument.Given.TryGetValue(condition, out BandFrequencies? given))
            {
                yield return Row(instrument, Links.To(condition), given);
            }

            foreach (ConditionVariant variant in ConditionVariants.Of(condition))
            {
                if (instrument.GivenVariants.TryGetValue(variant, out BandFrequencies? own))
                {
                    yield return Row(instrument, Links.To(variant), own);
                }
            }
        }
    }

    private static IReadOnlyList<string> Row(ScoringInstrument instrument, string subject, BandFrequencies given) =>
        [subject, .. given.Values.Select((value, band) => $"{Figures.Percent(value)} ({Figures.Ratio(value / instrument.Background.Values[band])})"), .. Provenance(given)];

    private static string[] Provenance(BandFrequencies frequencies) =>
        [Figures.Count(frequencies.SampleSize), frequencies.Basis.ToId(), Links.Cites(frequencies.Cites)];

    private static IEnumerable<string> Notes(ScoringInstrument instrument)
    {
        if (instrument.Note is not null)
        {
            yield return Markdown.Capitalised(NoteText.Of(instrument.Note));
        }

        if (instrument.Cites.Count > 0)
        {
            yield return $"Sources: {Links.Cites(instrument.Cites)}";
        }

        foreach (string note in NoteText.OfGiven(instrument.Given, instrument.GivenVariants, number => number.Note))
        {
            yield return note;
        }

        if (instrument.Background.Note is not null)
        {
            yield return $"{Everyone(instrument)}: {NoteText.Of(instrument.Background.Note)}";
        }

        if (instrument.Claims.Count > 0)
        {
            yield return $"Statements of the source articles: {string.Join(", ", instrument.Claims)}";
        }
    }

    private static string Everyone(ScoringInstrument instrument) => instrument.StandsAlone ? "Comparison group" : "The mix";

    private static string Points(int points) => points == 1 ? "1 point" : $"{Figures.Number(points)} points";
}
