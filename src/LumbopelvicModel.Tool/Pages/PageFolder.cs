namespace LumbopelvicModel.Tool;

/// <summary>A folder that holds the pages and nothing else.</summary>
internal sealed class PageFolder(string path)
{
    public async Task WriteAsync(IReadOnlyDictionary<string, string> pages, CancellationToken cancellationToken)
    {
        foreach ((string name, string content) in pages)
        {
            string file = Path.Combine(path, name);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllTextAsync(file, content, Utf8.Text, cancellationToken);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                throw new ToolException($"The file '{file}' cannot be written: {refused.Message} Check the path and who may write there.");
            }
        }
    }

    /// <summary>What is not as it would be written, one sentence a file.</summary>
    public async Task<IReadOnlyList<string>> DriftAsync(IReadOnlyDictionary<string, string> pages, CancellationToken cancellationToken)
    {
        List<string> drift = [];
        foreach ((string name, string content) in pages)
        {
            string file = Path.Combine(path, name);
            if (!File.Exists(file))
            {
                drift.Add($"{file}: is missing.");
            }
            else if (!(await File.ReadAllBytesAsync(file, cancellationToken)).AsSpan().SequenceEqual(Utf8.Text.GetBytes(content)))
            {
                drift.Add($"{file}: differs from the knowledge base.");
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
