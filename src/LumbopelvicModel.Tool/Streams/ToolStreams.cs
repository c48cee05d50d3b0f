namespace LumbopelvicModel.Tool;

/// <summary>What a command reads from and writes to, so that it runs in a test as in a shell.</summary>
/// <param name="Input">Standard input, bytes.</param>
/// <param name="Output">Standard output, UTF-8.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Progress">Where progress is shown, or <see langword="null"/> where nobody watches.</param>
public sealed record ToolStreams(Stream Input, Stream Output, TextWriter Error, TextWriter? Progress = null)
{
    /// <summary>Writes text to the output; control characters that came in with the input cannot steer a terminal.</summary>
    internal async Task WriteAsync(string text, CancellationToken cancellationToken) =>
        await Output.WriteAsync(Utf8.Text.GetBytes(Printable.Text(text)), cancellationToken);

    /// <summary>Writes one error. Where standard error is closed nobody can be told; the exit code says it.</summary>
    internal void Report(string message)
    {
        try
        {
            Error.WriteLine(Printable.Line(message));
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // To be ignored: the error of the error would end the program without its exit code.
        }
    }
}
