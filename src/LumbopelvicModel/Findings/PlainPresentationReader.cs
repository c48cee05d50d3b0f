using System.Text.Json;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// Reads a presentation in one pass over the bytes, without making text of ids, where nothing is unusual. It decides nothing of its own: at anything
/// wrong, escaped or annotated it gives up, and <see cref="PresentationReader"/> reads the text strictly.
/// </summary>
internal static class PlainPresentationReader
{
    // In the order of Member. An escaped name or id is none of them.
    private static readonly Utf8Ids Members = new(["id", "age", "sex", "side", "present", "absent", "measurements"]);
    private static readonly int Age = Measurements.IndexOf(Measurements.Age);

    private enum Member
    {
        Unknown = -1,
        Id,
        Age,
        Sex,
        Side,
        Present,
        Absent,
        Measurements,
    }

    /// <summary>The presentation, or <see langword="null"/> where the text must be read strictly.</summary>
    /// <param name="utf8">Valid UTF-8 without a byte-order mark.</param>
    public static Presentation? TryRead(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            return TryRead(ref reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Presentation? TryRead(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        string? id = null;
        Sex? sex = null;
        Side? side = null;
        ulong[] given = new ulong[FindingBits.Length];
        double[] measured = Presentation.Unmeasured();
        int seen = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var member = (Member)Members.IndexOf(reader.ValueSpan);
            if (member == Member.Unknown || !IsFirst(ref seen, (int)member))
            {
                return null;
            }

            reader.Read();
            bool isPlain = reader.TokenType == JsonTokenType.Null || member switch
            {
                Member.Id => TryText(ref reader, out id),
                Member.Age => TryNumber(ref reader, Age, measured),
                Member.Sex => TrySex(ref reader, out sex),
                Member.Side => TrySide(ref reader, out side),
                Member.Present => TryFindings(ref reader, FindingStatus.Present, FindingStatus.Absent, given),
                Member.Absent => TryFindings(ref reader, FindingStatus.Absent, FindingStatus.Present, given),
                _ => TryMeasurements(ref reader, measured),
            };
            if (!isPlain)
            {
                return null;
            }
        }

        // Throws where anything but blanks follows.
        reader.Read();
        return Presentation.TryCreate(id, side, sex, given, measured);
    }

    private static bool IsFirst(ref int seen, int index)
    {
        int before = seen;
        seen |= 1 << index;
        return seen != before;
    }

    private static bool TryText(ref Utf8JsonReader reader, out string? text)
    {
        bool isPlain = reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped;
        text = isPlain ? reader.GetString() : null;
        return isPlain;
    }

    private static bool TrySex(ref Utf8JsonReader reader, out Sex? sex)
    {
        ReadOnlySpan<byte> id = reader.TokenType == JsonTokenType.String ? reader.ValueSpan : [];
        sex = id.SequenceEqual("female"u8) ? Sex.Female : id.SequenceEqual("male"u8) ? Sex.Male : null;
        return sex is not null || id.SequenceEqual("unknown"u8);
    }

    private static bool TrySide(ref Utf8JsonReader reader, out Side? side)
    {
        ReadOnlySpan<byte> id = reader.TokenType == JsonTokenType.String ? reader.ValueSpan : [];
        side = id.SequenceEqual("left"u8) ? Side.Left
            : id.SequenceEqual("right"u8) ? Side.Right
            : id.SequenceEqual("bilateral"u8) ? Side.Bilateral
            : id.SequenceEqual("midline"u8) ? Side.Midline
            : null;
        return side is not null || id.SequenceEqual("unknown"u8);
    }

    private static bool TryFindings(ref Utf8JsonReader reader, FindingStatus status, FindingStatus other, Span<ulong> given)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            int finding = Findings.IndexOf(reader.ValueSpan);
            if (finding < 0 || FindingBits.StatusOf(given, finding) == other)
            {
                return false;
            }

            FindingBits.State(given, finding, status);
        }

        return reader.TokenType == JsonTokenType.EndArray;
    }

    private static bool TryMeasurements(ref Utf8JsonReader reader, Span<double> measured)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        int seen = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int measurement = Measurements.IndexOf(reader.ValueSpan);
            if (measurement < 0 || !IsFirst(ref seen, measurement))
            {
                return false;
            }

            reader.Read();
            if (reader.TokenType != JsonTokenType.Null && !TryNumber(ref reader, measurement, measured))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryNumber(ref Utf8JsonReader reader, int measurement, Span<double> measured)
    {
        if (reader.TokenType != JsonTokenType.Number
            || !reader.TryGetDouble(out double number)
            || !Measurements.All[measurement].Accepts(number)
            || !double.IsNaN(measured[measurement]))
        {
            return false;
        }

        measured[measurement] = number;
        return true;
    }
}
