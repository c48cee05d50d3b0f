namespace LumbopelvicModel.Tool;

/// <summary>Reads the one case that a command is about.</summary>
internal static class CaseFile
{
    /// <summary>The presentation in a file, or <see langword="null"/> once everything that is wrong with it has been reported.</summary>
    public static async Task<Presentation?> ReadAsync(string path, ToolStreams streams, CancellationToken cancellationToken)
    {
        byte[] content = await InputFile.ReadAsync(path, PresentationReader.MaximumLength + Utf8.ByteOrderMark.Length, streams, cancellationToken);
        ReadResult<Presentation> result = PresentationReader.Read(content);
        foreach (InputIssue issue in result.Issues)
        {
            streams.Report((issue with { File = InputFile.NameOf(path) }).ToString());
        }

        return result.Value;
    }
}
