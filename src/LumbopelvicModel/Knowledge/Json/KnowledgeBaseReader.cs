using System.Text.Json;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// Reads a knowledge base from JSON, strictly: unknown members and ids, missing numbers, probabilities outside their range and citations
/// that are not listed or never used are refused, up to a hundred at once, each with file, place, message and remedy. The files
/// of the built-in knowledge base are read member by member in the same way; that they hold together as a whole a test checks through this reader.
/// </summary>
public static class KnowledgeBaseReader
{
    /// <summary>Reads one document that holds a whole knowledge base.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The knowledge base, or everything that is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ReadResult<KnowledgeBase> Read(string json) => Read([new KnowledgeFile("knowledge base", json)]);

    /// <summary>Reads several documents that together make a knowledge base.</summary>
    /// <param name="files">The documents; sections of one name are joined in the order of the files.</param>
    /// <returns>The knowledge base, or everything that is wrong in any of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public static ReadResult<KnowledgeBase> Read(IEnumerable<KnowledgeFile> files)
    {
        Guard.NotNull(files);
        var issues = new List<InputIssue>();
        var sections = new KnowledgeSections();
        string? first = null;
        foreach (KnowledgeFile file in files)
        {
            first ??= file.Name;
            Read(file, sections, issues);
        }

        var whole = new JsonPlace(default, "$", first, issues);
        if (sections.Version is null && issues.Count == 0)
        {
            whole.Report(IssueCode.MissingMember, "The member 'version' is missing.", "Add a version in one of the files.");
        }

        if (sections.RootPretest is null && issues.Count == 0)
        {
            whole.Report(IssueCode.MissingMember, "The member 'roots' is missing.", "Add the pretest probabilities of the nerve roots.");
        }

        if (issues.Count > 0)
        {
            return new ReadResult<KnowledgeBase>(issues);
        }

        KnowledgeParts parts = sections.ToParts();
        issues.AddRange(KnowledgeValidator.Check(parts)
            .Concat(KnowledgeValidator.UnusedCitations(parts))
            .Concat(KnowledgeValidator.StaleRemarks(parts))
            .Take(InputIssue.MostOfText));
        return issues.Count > 0 ? new ReadResult<KnowledgeBase>(issues) : new ReadResult<KnowledgeBase>(new KnowledgeBase(parts, isChecked: true));
    }

    private static void Read(KnowledgeFile file, KnowledgeSections sections, List<InputIssue> issues)
    {
        if (JsonDocuments.Unparsable(file.Json) is { } unparsable)
        {
            issues.Add(unparsable with { File = file.Name });
            return;
        }

        try
        {
            using JsonDocument document = JsonDocuments.Parse(file.Json);
            KnowledgeSectionReader.Read(new JsonPlace(document.RootElement, "$", file.Name, issues), sections);
        }
        catch (JsonException malformed)
        {
            issues.Add(new InputIssue(IssueCode.MalformedJson, "This is no JSON: " + JsonErrors.Reason(malformed), "Mend the text at that place.", "$")
            {
                File = file.Name,
                Line = (int)(malformed.LineNumber ?? 0) + 1,
                Column = (int)(malformed.BytePositionInLine ?? 0) + 1,
            });
        }
    }
}
