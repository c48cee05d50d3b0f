namespace LumbopelvicModel.Tool;

/// <summary>What was understood of the case, so that a reader sees at once what was not.</summary>
internal static class InputHtml
{
    public static void Write(HtmlWriter page, Presentation presentation)
    {
        page.Open("table").Element("caption", "The patient").Open("tbody");
        Row(page, "Case", presentation.Id is { } id ? new HtmlWriter().Element("bdi", id) : new HtmlWriter().Text("not named"));
        Row(page, "Sex", new HtmlWriter().Text(presentation.Sex?.ToId() ?? "not known"));
        Row(page, "Side", new HtmlWriter().Text(presentation.Side?.ToId() ?? "not known"));
        Row(page, "Measured", new HtmlWriter().Text(presentation.Measured.Count == 0 ? "nothing" : string.Join("; ", presentation.Measured.Select(measured => measured.ToString()))));
        foreach ((string label, FindingStatus status) in new[] { ("Present", FindingStatus.Present), ("Absent", FindingStatus.Absent) })
        {
            string[] names = [.. presentation.Given.Where(assessed => assessed.Status == status).Select(assessed => assessed.Finding.Name)];
            Row(page, label, new HtmlWriter().Text(names.Length == 0 ? "nothing" : string.Join("; ", names)));
        }

        page.Close("tbody").Close("table");
        page.Element("p", "What is neither present nor absent was not assessed, and weighs nothing.", ("class", "muted"));
    }

    private static void Row(HtmlWriter page, string label, HtmlWriter content) =>
        page.Open("tr").Element("th", label, ("scope", "row")).Element("td", content).Close("tr");
}
