namespace LumbopelvicModel.Tool;

/// <summary>Opens and reads what the user named.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    public static string NameOf(string path) => path == StandardInput ? "standard input" : path;

    /// <summary>Opens a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="ToolException">It cannot be read; the message says why.</exception>
    public static Stream Open(string path, Stream standardInput)
    {
        if (path == StandardInput)
        {
            return standardInput;
        }

        if (Directory.Exists(path))
        {
            throw new ToolException($"'{path}' is a directory. Name a file in it.");
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"There is no file '{path}'. Check the path; - reads standard input.");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"The file '{path}' cannot be opened: {refused.Message} Check the path and who may read it.");
        }
    }

    /// <summary>Everything in a file, or standard input for <c>-</c>, unless it is longer than a limit.</summary>
    /// <exception cref="ToolException">It cannot be read or is too long; no more than the limit is held in memory.</exception>
    public static async Task<byte[]> ReadAsync(string path, int limit, ToolStreams streams, CancellationToken cancellationToken)
    {
        await using Stream stream = Open(path, streams.Input);
        using var content = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        while (await stream.ReadOrCancelAsync(buffer, cancellationToken) is > 0 and int read)
        {
            if (content.Length + read > limit)
            {
                throw new ToolException($"{NameOf(path)} $: {IssueCode.TooLarge.ToId()}: The text is longer than {limit} bytes. Cut it; many cases go through lumbopelvic batch, one a line.");
            }

            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }

    /// <summary>Reads, but waits no longer once cancelled: a read from a terminal or an idle pipe cannot be called off. The buffer must not be used again after that.</summary>
    public static Task<int> ReadOrCancelAsync(this Stream stream, Memory<byte> buffer, CancellationToken cancellationToken) =>
        stream.ReadAsync(buffer, cancellationToken).AsTask().WaitAsync(cancellationToken);
}
