namespace LumbopelvicModel.Reference;

/// <summary>The pages of the reference by file name: an index and one page for each area.</summary>
internal static class ReferencePages
{
    private const string Origin = "Written by `dotnet run --project docs/reference/Generator` from the XML documentation of the library; change it there.";

    public static SortedDictionary<string, string> Of(string sourceFolder)
    {
        var types = new LibraryTypes(sourceFolder);
        var text = new MarkdownText(types);
        var section = new TypeSection(types, text);
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["README.md"] = Index(types, text) };
        foreach (Area area in Area.All)
        {
            pages.Add(area.File, $"# {area.Title}\n\n{area.About} {Origin} [All types](README.md).\n\n{string.Join('\n', types.In(area).Select(section.Of))}");
        }

        return pages;
    }

    private static string Index(LibraryTypes types, MarkdownText text) =>
        $"# API reference\n\n{Origin}\n\nStart with [`Presentation`](presentations.md#presentation), [`Evaluator`](evaluation.md#evaluator) and [`Assessment`](evaluation.md#assessment).\n"
        + string.Concat(Area.All.Select(area =>
            $"\n## {area.Title}\n\n[{area.About.TrimEnd('.')}]({area.File}).\n\n| type | |\n| --- | --- |\n"
            + string.Concat(types.In(area).Select(type =>
                $"| [`{LibraryTypes.Heading(type)}`]({types.LinkTo(type)}) | {text.FirstSentence(Documented.Of(type)?.Element("summary"))} |\n"))));
}
