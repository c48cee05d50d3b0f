using System.Text.Json;
using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Reads the JSON contract of an assessment back.</summary>
internal static class AssessmentSummaryReader
{
    private static readonly PainSource[] PainSources = Enum.GetValues<PainSource>();

    public static ReadResult<AssessmentSummary> Read(string json)
    {
        if (JsonDocuments.Unparsable(json) is { } unparsable)
        {
            return new ReadResult<AssessmentSummary>([unparsable]);
        }

        var issues = new List<InputIssue>();
        AssessmentSummary? summary = null;
        try
        {
            using JsonDocument document = JsonDocuments.Parse(json);
            summary = Read(new JsonPlace(document.RootElement, "$", null, issues));
        }
        catch (JsonException malformed)
        {
            issues.Add(new InputIssue(IssueCode.MalformedJson, "This is no JSON: " + JsonErrors.Reason(malformed), "Mend the text at that place.", "$")
            {
                Line = (int)(malformed.LineNumber ?? 0) + 1,
                Column = (int)(malformed.BytePositionInLine ?? 0) + 1,
            });
        }

        return issues.Count == 0 && summary is not null ? new ReadResult<AssessmentSummary>(summary) : new ReadResult<AssessmentSummary>(issues);
    }

    private static AssessmentSummary? Read(JsonPlace place)
    {
        if (place.Members("id", "sources", "differential", "coexistence", "coexistenceInterval", "other", "otherInterval", "roots", "redFlags", "openRedFlags", "fit", "screening", "questions", "profile", "knowledgeBase", "notice") is not { } members)
        {
            return null;
        }

        // A screening page is part of the questions; without them it would be lost when the summary is written again.
        if (members.ContainsKey("screening"))
        {
            place.Required(members, "questions");
        }

        IEnumerable<T> List<T>(string name, Func<JsonPlace, T?> read)
            where T : class => place.Required(members, name) is { } list ? [.. list.Items().Select(read).OfType<T>()] : [];

        return new AssessmentSummary
        {
            Id = place.Required(members, "id") is { } id ? ReadCaseId(id) : null,
            Sources = ValueList<SourceAssessment>.From(List("sources", ReadSource)),
            Differential = ValueList<ConditionAssessment>.From(List("differential", ReadCondition)),
            Coexistence = Probability(place.Required(members, "coexistence")),
            CoexistenceInterval = IntervalAt(members, "coexistenceInterval"),
            Other = Probability(place.Required(members, "other")),
            OtherInterval = IntervalAt(members, "otherInterval"),
            Roots = ValueList<RootAssessment>.From(List("roots", ReadRoot)),
            RedFlags = ValueList<RedFlagSummary>.From(List("redFlags", ReadRedFlag)),
            OpenRedFlags = place.Required(members, "openRedFlags")?.Texts() ?? [],
            Fit = One(place.Required(members, "fit"), FitLevelExtensions.All, level => level.ToId()),
            HasQuestions = members.ContainsKey("questions"),
            Screening = members.TryGetValue("screening", out JsonPlace? screening) ? screening.Texts() : [],
            Questions = members.ContainsKey("questions") ? ValueList<Question>.From(List("questions", ReadQuestion)) : [],
            Profile = place.Required(members, "profile")?.Text() ?? string.Empty,
            KnowledgeBase = place.Required(members, "knowledgeBase")?.Text() ?? string.Empty,
        };
    }

    /// <summary>A case may be named by anything, a blank included.</summary>
    private static string? ReadCaseId(JsonPlace id) => id.Element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String when string.IsNullOrWhiteSpace(id.Element.GetString()) => id.Element.GetString(),
        _ => id.Text(),
    };

    private static Probability Probability(JsonPlace? place) => new(place?.Number(0, 1) ?? 0);

    /// <summary>The interval that stands by itself, or null where there is none.</summary>
    private static ProbabilityInterval? IntervalAt(JsonMembers members, string name) =>
        members.TryGetValue(name, out JsonPlace? place) && place.Members("low", "high") is { } ends ? BothEnds(place, ends) : null;

    /// <summary>The interval beside a probability, or null where there is none.</summary>
    private static ProbabilityInterval? Interval(JsonPlace place, JsonMembers members) =>
        members.ContainsKey("low") || members.ContainsKey("high") ? BothEnds(place, members) : null;

    private static ProbabilityInterval? BothEnds(JsonPlace place, JsonMembers members)
    {
        if (place.Required(members, "low")?.Number(0, 1) is not { } low || place.Required(members, "high")?.Number(0, 1) is not { } high)
        {
            return null;
        }

        if (low > high)
        {
            place.Report(IssueCode.OutOfRange, FormattableString.Invariant($"The lower end {low} is above the upper end {high}."), "Write the smaller number as low.");
            return null;
        }

        return new ProbabilityInterval(new Probability(low), new Probability(high));
    }

    private static T One<T>(JsonPlace? place, IEnumerable<T> known, Func<T, string> toId)
        where T : struct
    {
        if (place is not { } given || given.Text() is not { } text)
        {
            return default;
        }

        foreach (T candidate in known)
        {
            if (toId(candidate) == text)
            {
                return candidate;
            }
        }

        given.Report(IssueCode.UnknownId, $"{Messages.Quote(text)} is not known here.", "Write one of " + string.Join(", ", known.Select(toId)) + ".");
        return default;
    }

    private static SourceAssessment? ReadSource(JsonPlace place) => place.Members("source", "probability", "low", "high") is { } members
        ? new SourceAssessment(One(place.Required(members, "source"), PainSources, source => source.ToId()), Probability(place.Required(members, "probability")), Interval(place, members))
        : null;

    private static ConditionAssessment? ReadCondition(JsonPlace place) =>
        place.Members("condition", "probability", "low", "high", "variant") is { } members
        && place.Required(members, "condition")?.Id<Condition>("condition", Conditions.TryGet, Conditions.KnownIds) is { } condition
            ? new ConditionAssessment(condition, Probability(place.Required(members, "probability")), members.TryGetValue("variant", out JsonPlace? variant) ? ReadVariant(variant) : null, Interval(place, members))
            : null;

    private static VariantAssessment? ReadVariant(JsonPlace place) =>
        place.Members("id", "probability", "low", "high") is { } members
        && place.Required(members, "id")?.Id<ConditionVariant>("variant", ConditionVariants.TryGet, ConditionVariants.All.Select(known => known.Id)) is { } variant
            ? new VariantAssessment(variant, Probability(place.Required(members, "probability")), Interval(place, members))
            : null;

    private static RootAssessment? ReadRoot(JsonPlace place)
    {
        if (place.Members("root", "side", "probability", "low", "high") is not { } members
            || place.Required(members, "root")?.Id<NerveRoot>("nerve root", NerveRoots.TryGet, NerveRoots.All.Select(root => root.Id)) is not { } root)
        {
            return null;
        }

        Side? side = place.Required(members, "side") is { Element.ValueKind: not JsonValueKind.Null } given ? One<Side>(given, Enum.GetValues<Side>(), known => known.ToId()) : null;
        return new RootAssessment(root, side, Probability(place.Required(members, "probability")), Interval(place, members));
    }

    private static RedFlagSummary? ReadRedFlag(JsonPlace place) =>
        place.Members("id", "concern", "urgency", "action") is { } members
        && place.Required(members, "id")?.Text() is { } id
        && place.Required(members, "concern")?.Text() is { } concern
        && place.Required(members, "action")?.Text() is { } action
            ? new RedFlagSummary(id, concern, One(place.Required(members, "urgency"), UrgencyExtensions.All, urgency => urgency.ToId()), action)
            : null;

    private static Question? ReadQuestion(JsonPlace place) =>
        place.Members("finding", "bits") is { } members
        && place.Required(members, "finding")?.Id<Finding>("finding", Findings.TryGet, Findings.KnownIds) is { } finding
        && place.Required(members, "bits")?.Number(0, 100) is { } bits
            ? new Question(finding, bits)
            : null;
}
