namespace LumbopelvicModel.Tool;

/// <summary>A folder that holds the pages and nothing else.</summary>
internal sealed class PageFolder(string path)
{
    public async Task WriteAsync(IReadOnlyDictionary<string, string> pages, CancellationToken cancellationToken)
    {
        foreach ((string name, string content) in pages)
        {
            await new PageFile(Path.Combine(path, name)).WriteAsync(content, cancellationToken);
        }
    }

    /// <summary>What is not as it would be written, one sentence a file.</summary>
    public async Task<IReadOnlyList<string>> DriftAsync(IReadOnlyDictionary<string, string> pages, CancellationToken cancellationToken)
    {
        List<string> drift = [];
        foreach ((string name, string content) in pages)
        {
            if (await new PageFile(Path.Combine(path, name)).DriftAsync(content, "the knowledge base", cancellationToken) is { } sentence)
            {
                drift.Add(sentence);
            }
        }

        drift.AddRange(Extra(pages).Select(file => $"{file}: is no page of the knowledge base; take it out."));
        return drift;
    }

    /// <summary>The files that are no page, such as that of a condition that is gone. They are named, never deleted: the folder may be the wrong one.</summary>
    public IEnumerable<string> Extra(IReadOnlyDictionary<string, string> pages) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => !pages.ContainsKey(Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Order(StringComparer.Ordinal)
        : [];
}
