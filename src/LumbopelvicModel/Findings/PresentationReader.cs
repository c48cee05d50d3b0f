using System.Text;
using System.Text.Json;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// Reads a presentation from the JSON contract of cases: <c>id</c>, <c>age</c>, <c>sex</c>, <c>side</c>, <c>present</c>, <c>absent</c>,
/// <c>measurements</c>, all optional.
/// </summary>
/// <remarks>
/// <para>Strict: unknown members and ids, numbers out of range and contradictions are refused, all at once, each with its place, its line and a
/// remedy. <see langword="null"/> and, for sex and side, <c>"unknown"</c> mean not known; nothing unknown is ever read as absent.</para>
/// <para>The annotations of a published case (<c>expected</c>, <c>kind</c>, <c>partial</c>, <c>citation</c>, <c>url</c>, <c>notExpressible</c>,
/// <c>note</c>) are allowed and weigh nothing.</para>
/// </remarks>
public static class PresentationReader
{
    /// <summary>The longest text that is accepted, in bytes: 1 MiB. A presentation that says everything takes less than 20 KiB.</summary>
    public const int MaximumLength = 1 << 20;

    /// <summary>The most issues that are reported of one text: 100. Nobody reads more, and a text full of nonsense must not take a minute.</summary>
    public const int MaximumIssues = 100;

    private static readonly string[] Annotations = ["expected", "kind", "partial", "citation", "url", "notExpressible", "note"];
    private static readonly string[] Known = ["id", "age", "sex", "side", "present", "absent", "measurements", .. Annotations];

    /// <summary>Reads a presentation from text.</summary>
    /// <param name="json">One JSON object.</param>
    /// <returns>The presentation, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult<Presentation> Read(string json) =>
        Guard.NotNull(json).Length > MaximumLength + 1 ? TooLarge() : Read(Encoding.UTF8.GetBytes(json));

    /// <summary>Reads a presentation from UTF-8; a byte-order mark is allowed.</summary>
    /// <param name="utf8">One JSON object.</param>
    /// <returns>The presentation, or everything that is wrong.</returns>
    public static ReadResult<Presentation> Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        if (utf8.Length > MaximumLength)
        {
            return TooLarge();
        }

        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            return Refused(IssueCode.Empty, "There is no text.", "Write a JSON object, {} for a patient of whom nothing is known.");
        }

        int invalid = TextPosition.FirstInvalidUtf8(utf8);
        if (invalid >= 0)
        {
            (int line, int column) = TextPosition.Of(utf8, invalid);
            return new ReadResult<Presentation>([new InputIssue(IssueCode.MalformedJson, $"The byte 0x{utf8[invalid]:X2} is no UTF-8.", "Save the text as UTF-8.", "$") { Line = line, Column = column }]);
        }

        return PlainPresentationReader.TryRead(utf8) is { } plain ? new ReadResult<Presentation>(plain) : ReadStrictly(utf8);
    }

    /// <summary>Reads valid UTF-8 and finds everything that is wrong.</summary>
    internal static ReadResult<Presentation> ReadStrictly(ReadOnlySpan<byte> utf8)
    {
        var parts = new PresentationParts();
        try
        {
            var reader = new Utf8JsonReader(utf8);
            ReadObject(ref reader, utf8, parts);
            reader.Read();
        }
        catch (JsonException malformed)
        {
            parts.Issues.Add(new InputIssue(IssueCode.MalformedJson, "This is no JSON: " + JsonErrors.Reason(malformed), "Mend the text at that place.", "$")
            {
                Line = (int)(malformed.LineNumber ?? 0) + 1,
                Column = (int)(malformed.BytePositionInLine ?? 0) + 1,
            });
        }

        return parts.ToResult(utf8);
    }

    private static ReadResult<Presentation> TooLarge() =>
        Refused(IssueCode.TooLarge, $"The text is longer than {MaximumLength} bytes.", $"A presentation has at most {MaximumLength} bytes.");

    private static ReadResult<Presentation> Refused(IssueCode code, string message, string remedy) =>
        new([new InputIssue(code, message, remedy, "$") { Line = 1, Column = 1 }]);

    private static void ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, PresentationParts parts)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            parts.Report(utf8, reader.TokenStartIndex, "$", IssueCode.WrongType, "A presentation is a JSON object.", "Write an object in braces.");
            reader.Skip();
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            long start = reader.TokenStartIndex;
            string name = Text(ref reader, utf8);
            reader.Read();
            if (!seen.Add(name))
            {
                parts.Report(utf8, start, "$." + Messages.Short(name), IssueCode.DuplicateMember, $"The member {Messages.Quote(name)} stands twice.", "Take one out.");
                reader.Skip();
                continue;
            }

            switch (name)
            {
                case "id":
                    parts.Id = OptionalText(ref reader, utf8, parts, "$.id");
                    break;
                case "age":
                    parts.Measure(utf8, reader.TokenStartIndex, "$.age", Measurements.Age, OptionalNumber(ref reader, utf8, parts, "$.age"));
                    break;
                case "sex":
                    parts.SetSex(utf8, reader.TokenStartIndex, OptionalText(ref reader, utf8, parts, "$.sex"));
                    break;
                case "side":
                    parts.SetSide(utf8, reader.TokenStartIndex, OptionalText(ref reader, utf8, parts, "$.side"));
                    break;
                case "present":
                    ReadFindings(ref reader, utf8, parts, "$.present", FindingStatus.Present);
                    break;
                case "absent":
                    ReadFindings(ref reader, utf8, parts, "$.absent", FindingStatus.Absent);
                    break;
                case "measurements":
                    ReadMeasurements(ref reader, utf8, parts);
                    break;
                default:
                    if (!Annotations.Contains(name, StringComparer.Ordinal))
                    {
                        parts.ReportUnknown(utf8, start, "$." + Messages.Short(name), IssueCode.UnknownMember, "member", name, Known);
                    }

                    reader.Skip();
                    break;
            }
        }
    }

    private static void ReadFindings(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, PresentationParts parts, string path, FindingStatus status)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            parts.Report(utf8, reader.TokenStartIndex, path, IssueCode.WrongType, "Findings stand in a list.", "Write a list of ids in square brackets.");
            reader.Skip();
            return;
        }

        for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            long start = reader.TokenStartIndex;
            string place = $"{path}[{index}]";
            if (reader.TokenType != JsonTokenType.String)
            {
                parts.Report(utf8, start, place, IssueCode.WrongType, "A finding is given by its id.", "Write the id in quotes.");
                reader.Skip();
                continue;
            }

            parts.Assess(utf8, start, place, Text(ref reader, utf8), status);
        }
    }

    private static void ReadMeasurements(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, PresentationParts parts)
    {
        const string Path = "$.measurements";
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            parts.Report(utf8, reader.TokenStartIndex, Path, IssueCode.WrongType, "Measurements stand in an object.", "Write an object: the id of the measurement and its value.");
            reader.Skip();
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            long start = reader.TokenStartIndex;
            string id = Text(ref reader, utf8);
            string path = $"{Path}.{Messages.Short(id)}";
            reader.Read();
            if (!seen.Add(id))
            {
                parts.Report(utf8, start, path, IssueCode.DuplicateMember, $"The member {Messages.Quote(id)} stands twice.", "Take one out.");
                reader.Skip();
            }
            else if (Measurements.TryGet(id, out Measurement? measurement))
            {
                parts.Measure(utf8, start, path, measurement, OptionalNumber(ref reader, utf8, parts, path));
            }
            else
            {
                parts.ReportUnknown(utf8, start, path, IssueCode.UnknownId, "measurement", id, Measurements.KnownIds);
                reader.Skip();
            }
        }
    }

    private static string? OptionalText(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, PresentationParts parts, string path)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return Text(ref reader, utf8);
            default:
                parts.Report(utf8, reader.TokenStartIndex, path, IssueCode.WrongType, "Text is due here.", "Write text in quotes, or leave the member out.");
                reader.Skip();
                return null;
        }
    }

    private static double? OptionalNumber(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8, PresentationParts parts, string path)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when reader.TryGetDouble(out double number):
                return number;
            default:
                parts.Report(utf8, reader.TokenStartIndex, path, IssueCode.WrongType, "A number is due here.", "Write a number, or leave the member out where it is not known.");
                reader.Skip();
                return null;
        }
    }

    /// <summary>The text of a token; half a surrogate pair, which JSON can escape but text cannot hold, is malformed.</summary>
    private static string Text(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            (int line, int column) = TextPosition.Of(utf8, reader.TokenStartIndex);
            throw new JsonException("A text holds half a surrogate pair.", null, line - 1, column - 1);
        }
    }
}
