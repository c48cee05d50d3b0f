namespace LumbopelvicModel.Tool;

/// <summary>One written page: put where it belongs, or compared with what is there.</summary>
internal sealed class PageFile(string path)
{
    /// <summary>Writes a page to a file, or to standard output where none is named or it is <c>-</c>.</summary>
    public static Task WriteAsync(string? path, string content, ToolStreams streams, CancellationToken cancellationToken) =>
        path is null or InputFile.StandardInput ? streams.WriteAsync(content, cancellationToken) : new PageFile(path).WriteAsync(content, cancellationToken);

    public async Task WriteAsync(string content, CancellationToken cancellationToken)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }

            await File.WriteAllTextAsync(path, content, Utf8.Text, cancellationToken);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"The file '{path}' cannot be written: {refused.Message} Check the path and who may write there.");
        }
    }

    /// <summary>What is not as it would be written, in a sentence; <see langword="null"/> where all is well.</summary>
    /// <param name="content">The page as it would be written.</param>
    /// <param name="origin">What the page is written from, such as "the knowledge base".</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<string?> DriftAsync(string content, string origin, CancellationToken cancellationToken) =>
        !File.Exists(path) ? $"{path}: is missing."
        : (await File.ReadAllBytesAsync(path, cancellationToken)).AsSpan().SequenceEqual(Utf8.Text.GetBytes(content)) ? null
        : $"{path}: differs from {origin}.";

    /// <summary>Writes the page, or with <paramref name="check"/> only says whether it is up to date.</summary>
    public async Task<int> WriteOrCheckAsync(string content, bool check, string origin, ToolStreams streams, CancellationToken cancellationToken)
    {
        if (!check)
        {
            await WriteAsync(content, cancellationToken);
            await streams.WriteAsync($"{path}: written.\n", cancellationToken);
            return ExitCode.Done;
        }

        if (await DriftAsync(content, origin, cancellationToken) is { } drift)
        {
            streams.Report(drift);
            streams.Report("The same command without --check writes it anew.");
            return ExitCode.Refused;
        }

        await streams.WriteAsync($"{path}: up to date.\n", cancellationToken);
        return ExitCode.Done;
    }
}
