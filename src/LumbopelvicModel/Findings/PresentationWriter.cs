using System.Text.Json;

namespace LumbopelvicModel;

/// <summary>Writes a presentation as the JSON contract of cases.</summary>
internal static class PresentationWriter
{
    public static void Write(Utf8JsonWriter writer, Presentation presentation)
    {
        writer.WriteStartObject();
        if (presentation.Id is not null)
        {
            writer.WriteString("id", presentation.Id);
        }

        if (presentation.Age is { } age)
        {
            writer.WriteNumber("age", age);
        }

        if (presentation.Sex is { } sex)
        {
            writer.WriteString("sex", sex.ToId());
        }

        if (presentation.Side is { } side)
        {
            writer.WriteString("side", side.ToId());
        }

        WriteFindings(writer, "present", presentation, FindingStatus.Present);
        WriteFindings(writer, "absent", presentation, FindingStatus.Absent);
        writer.WriteStartObject("measurements");
        foreach (MeasuredValue measured in presentation.Measured.Where(measured => measured.Measurement != Measurements.Age))
        {
            writer.WriteNumber(measured.Measurement.Id, measured.Value);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter writer, string name, Presentation presentation, FindingStatus status)
    {
        writer.WriteStartArray(name);
        foreach (AssessedFinding assessed in presentation.Given.Where(assessed => assessed.Status == status))
        {
            writer.WriteStringValue(assessed.Finding.Id);
        }

        writer.WriteEndArray();
    }
}
