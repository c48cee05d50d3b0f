using System.Text.Json;

namespace LumbopelvicModel.Tool;

/// <summary>
/// The record in place of an assessment: <c>{"id", "error": {"line", "issues": [{"code", "message", "remedy", "path", "line", "column"}]}}</c>.
/// Lines are those of the input.
/// </summary>
internal static class ErrorRecord
{
    public static void Write(Utf8JsonWriter writer, string? id, long line, IReadOnlyList<InputIssue> issues)
    {
        Start(writer, id, line);
        foreach (InputIssue issue in issues)
        {
            WriteIssue(writer, issue.Code, issue.Message, issue.Remedy, issue.Path, line, issue.Column);
        }

        End(writer);
    }

    public static void WriteTooLong(Utf8JsonWriter writer, long line)
    {
        Start(writer, null, line);
        WriteIssue(
            writer,
            IssueCode.TooLarge,
            $"Line {line} is longer than {PresentationReader.MaximumLength} bytes.",
            "Write one case a line; a line feed may have been lost.",
            "$",
            line,
            column: 1);
        End(writer);
    }

    private static void Start(Utf8JsonWriter writer, string? id, long line)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteStartObject("error");
        writer.WriteNumber("line", line);
        writer.WriteStartArray("issues");
    }

    private static void WriteIssue(Utf8JsonWriter writer, IssueCode code, string message, string remedy, string path, long line, int? column)
    {
        writer.WriteStartObject();
        writer.WriteString("code", code.ToId());
        writer.WriteString("message", message);
        writer.WriteString("remedy", remedy);
        writer.WriteString("path", path);
        writer.WriteNumber("line", line);
        if (column is { } known)
        {
            writer.WriteNumber("column", known);
        }

        writer.WriteEndObject();
    }

    private static void End(Utf8JsonWriter writer)
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
