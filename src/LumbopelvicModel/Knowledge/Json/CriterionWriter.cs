using System.Text.Json;

namespace LumbopelvicModel.Knowledge;

/// <summary>Writes a criterion in the form that <see cref="CriterionReader"/> reads.</summary>
internal static class CriterionWriter
{
    public static void Write(Utf8JsonWriter writer, Criterion criterion)
    {
        writer.WriteStartObject();
        switch (criterion)
        {
            case FindingCriterion present:
                writer.WriteString("present", present.Finding.Id);
                break;
            case MeasurementCriterion measured:
                writer.WriteString("measurement", measured.Measurement.Id);
                writer.WriteString("op", measured.Comparison.ToSymbol());
                writer.WriteNumber("value", measured.Threshold);
                break;
            case SexCriterion sex:
                writer.WriteString("sex", sex.Sex.ToId());
                break;
            case NotCriterion not:
                writer.WritePropertyName("not");
                Write(writer, not.Negated);
                break;
            case AllCriterion all:
                Parts(writer, "all", all.Parts);
                break;
            case AnyCriterion any:
                Parts(writer, "any", any.Parts);
                break;
            case AtLeastCriterion atLeast:
                writer.WriteNumber("atLeast", atLeast.Count);
                Parts(writer, "of", atLeast.Parts);
                break;
            default:
                throw new ArgumentException($"{criterion.GetType().Name} has no written form.", nameof(criterion));
        }

        writer.WriteEndObject();
    }

    private static void Parts(Utf8JsonWriter writer, string name, IReadOnlyList<Criterion> parts)
    {
        writer.WriteStartArray(name);
        foreach (Criterion part in parts)
        {
            Write(writer, part);
        }

        writer.WriteEndArray();
    }
}
