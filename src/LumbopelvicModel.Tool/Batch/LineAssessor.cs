using System.Buffers;
using System.Text.Json;

namespace LumbopelvicModel.Tool;

/// <summary>Turns lines into records: what is said of a case, an error for what is none, nothing for a blank line.</summary>
internal sealed class LineAssessor(ICaseRecord record)
{
    public void Assess(LineChunk chunk, BatchOutput output, CancellationToken cancellationToken)
    {
        using var writer = new Utf8JsonWriter(output.Records, Utf8.OneLine);
        if (chunk.IsTooLong)
        {
            ErrorRecord.WriteTooLong(writer, chunk.FirstLine);
            End(writer, output, isRefused: true);
            return;
        }

        ReadOnlySpan<byte> rest = chunk.Buffer.AsSpan(0, chunk.Length);
        for (long line = chunk.FirstLine; !rest.IsEmpty; line++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int lineFeed = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> current = lineFeed < 0 ? rest : rest[..lineFeed];
            rest = lineFeed < 0 ? [] : rest[(lineFeed + 1)..];
            AssessLine(current, line, writer, output);
        }
    }

    private void AssessLine(ReadOnlySpan<byte> line, long number, Utf8JsonWriter writer, BatchOutput output)
    {
        line = line.StartsWith(Utf8.ByteOrderMark) ? line[Utf8.ByteOrderMark.Length..] : line;
        line = line is [.., (byte)'\r'] ? line[..^1] : line;
        if (line.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return;
        }

        if (line.Length > PresentationReader.MaximumLength)
        {
            ErrorRecord.WriteTooLong(writer, number);
            End(writer, output, isRefused: true);
            return;
        }

        ReadResult<Presentation> read = PresentationReader.Read(line);
        if (read.IsSuccess)
        {
            Write(read.Value, number, writer, output);
        }
        else
        {
            ErrorRecord.Write(writer, CaseId.Find(line), number, read.Issues);
        }

        End(writer, output, isRefused: !read.IsSuccess);
    }

    private void Write(Presentation presentation, long number, Utf8JsonWriter writer, BatchOutput output)
    {
        try
        {
            record.Write(presentation, writer, output.Records);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"Line {number}: {failure.GetType().Name}: {failure.Message}", failure);
        }
    }

    private static void End(Utf8JsonWriter writer, BatchOutput output, bool isRefused)
    {
        writer.Flush();
        writer.Reset();
        output.Records.Write("\n"u8);
        output.Count++;
        output.Refused += isRefused ? 1 : 0;
    }
}
