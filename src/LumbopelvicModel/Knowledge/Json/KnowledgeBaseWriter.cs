using System.Text.Json;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>Writes a whole knowledge base as one JSON document, in the short form: a bare number is a judgement without a note.</summary>
internal static class KnowledgeBaseWriter
{
    public static string Write(KnowledgeBase knowledgeBase) => JsonText.Write(writer => Write(writer, knowledgeBase), indented: true) + "\n";

    private static void Write(Utf8JsonWriter writer, KnowledgeBase knowledgeBase)
    {
        writer.WriteStartObject();
        writer.WriteString("version", knowledgeBase.Version);
        writer.WriteStartObject("citations");
        foreach (Citation citation in knowledgeBase.Citations)
        {
            writer.WriteStartObject(citation.Id);
            writer.WriteString("text", citation.Text);
            Optional(writer, "doi", citation.Doi);
            Optional(writer, "pmid", citation.Pmid);
            Optional(writer, "pmcid", citation.Pmcid);
            Optional(writer, "url", citation.Url);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        List(writer, "resembles", knowledgeBase.Resemblances, PretestWriter.Resemblance);
        List(writer, "variants", knowledgeBase.VariantShares, PretestWriter.VariantShare);
        List(writer, "rules", knowledgeBase.Rules, (target, rule) => RuleWriter.Write(target, rule, rule.GivenVariants));
        List(writer, "rootRules", knowledgeBase.RootRules, (target, rule) => RuleWriter.Write(target, rule, []));
        List(writer, "instruments", knowledgeBase.Instruments, InstrumentWriter.Write);
        List(writer, "syndromes", knowledgeBase.Syndromes, WriteSyndrome);
        List(writer, "redFlags", knowledgeBase.RedFlags, WriteRedFlag);
        List(writer, "profiles", knowledgeBase.Profiles, PretestWriter.Profile);
        List(writer, "pairFactors", knowledgeBase.PairFactors, PretestWriter.PairFactor);
        PretestWriter.Roots(writer, knowledgeBase.RootPretest);
        List(writer, "disagreements", knowledgeBase.Disagreements, RemarksWriter.Disagreement);
        List(writer, "unweighed", knowledgeBase.Unweighed, RemarksWriter.Unweighed);
        writer.WriteEndObject();
    }

    public static void Optional(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    /// <summary>Leaves the member out where the list is empty, which reads back to an empty list.</summary>
    public static void Texts(Utf8JsonWriter writer, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> entries, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (T entry in entries)
        {
            write(writer, entry);
        }

        writer.WriteEndArray();
    }

    private static void WriteSyndrome(Utf8JsonWriter writer, SyndromeCriterion definition)
    {
        writer.WriteStartObject();
        writer.WriteString("syndrome", definition.Syndrome.Id);
        writer.WritePropertyName("criterion");
        CriterionWriter.Write(writer, definition.Criterion);
        writer.WriteEndObject();
    }

    private static void WriteRedFlag(Utf8JsonWriter writer, RedFlag flag)
    {
        writer.WriteStartObject();
        writer.WriteString("id", flag.Id);
        writer.WriteString("concern", flag.Concern);
        writer.WriteString("urgency", flag.Urgency.ToId());
        writer.WritePropertyName("criterion");
        CriterionWriter.Write(writer, flag.Criterion);
        writer.WriteString("action", flag.Action);
        Texts(writer, "cites", flag.Cites);
        Texts(writer, "claims", flag.Claims);
        Optional(writer, "note", flag.Note);
        writer.WriteEndObject();
    }
}
