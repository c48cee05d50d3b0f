using System.Text.Json;

namespace LumbopelvicModel.Knowledge;

/// <summary>Writes profiles, pair factors, roots, and analogies.</summary>
internal static class PretestWriter
{
    public static void Profile(Utf8JsonWriter writer, PretestProfile profile)
    {
        writer.WriteStartObject();
        writer.WriteString("id", profile.Id);
        writer.WriteString("name", profile.Name);
        writer.WriteNumber("coexistence", profile.Coexistence);
        Provenance(writer, profile.Basis, profile.Cites, profile.Note);
        writer.WriteStartObject("probabilities");
        foreach ((Condition condition, Probability probability) in profile.Probabilities)
        {
            writer.WriteNumber(condition.Id, probability.Value);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static void PairFactor(Utf8JsonWriter writer, PairFactor factor)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("pair");
        writer.WriteStringValue(factor.First.Id);
        writer.WriteStringValue(factor.Second.Id);
        writer.WriteEndArray();
        writer.WriteNumber("factor", factor.Factor);
        KnowledgeBaseWriter.Optional(writer, "complication", factor.Complication?.Id);
        Provenance(writer, factor.Basis, factor.Cites, factor.Note);
        writer.WriteEndObject();
    }

    public static void Roots(Utf8JsonWriter writer, RootPretest pretest)
    {
        writer.WriteStartObject("roots");
        writer.WriteStartObject("prior");
        foreach ((NerveRoot root, Probability probability) in pretest.Probabilities)
        {
            writer.WriteNumber(root.Id, probability.Value);
        }

        writer.WriteEndObject();
        writer.WriteNumber("neighbourFactor", pretest.NeighbourFactor);
        Provenance(writer, pretest.Basis, pretest.Cites, pretest.Note);
        writer.WriteEndObject();
    }

    public static void Resemblance(Utf8JsonWriter writer, Resemblance resemblance)
    {
        writer.WriteStartObject();
        writer.WriteString("condition", resemblance.Condition.Id);
        writer.WriteString("like", resemblance.Like.Id);
        writer.WriteNumber("share", resemblance.Share);
        KnowledgeBaseWriter.Optional(writer, "note", resemblance.Note);
        writer.WriteEndObject();
    }

    public static void VariantShare(Utf8JsonWriter writer, VariantShare share)
    {
        writer.WriteStartObject();
        writer.WriteString("variant", share.Variant.Id);
        writer.WriteNumber("share", share.Share);
        Provenance(writer, share.Basis, share.Cites, share.Note);
        writer.WriteEndObject();
    }

    private static void Provenance(Utf8JsonWriter writer, EvidenceLevel basis, IReadOnlyList<string> cites, string? note)
    {
        writer.WriteString("basis", basis.ToId());
        KnowledgeBaseWriter.Texts(writer, "cites", cites);
        KnowledgeBaseWriter.Optional(writer, "note", note);
    }
}
