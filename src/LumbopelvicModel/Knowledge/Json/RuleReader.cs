using System.Text.Json;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>Reads rules and their frequencies. A bare number is a judgement, a word a frequency class, an object carries its source.</summary>
internal static class RuleReader
{
    private const string Background = "background";

    public static DifferentiationRule? Rule(JsonPlace place) =>
        Read<Condition, DifferentiationRule>(
            place,
            "condition",
            Conditions.TryGet,
            Conditions.KnownIds,
            parts => new DifferentiationRule(parts.Id, parts.Criterion, parts.Family, parts.Background, parts.Given) { GivenVariants = parts.GivenVariants });

    public static RootRule? RootRule(JsonPlace place) =>
        Read<NerveRoot, RootRule>(
            place,
            "nerve root",
            NerveRoots.TryGet,
            NerveRoots.All.Select(root => root.Id),
            parts => new RootRule(parts.Id, parts.Criterion, parts.Family, parts.Background, parts.Given));

    public static Frequency? ReadFrequency(JsonPlace place)
    {
        switch (place.Element.ValueKind)
        {
            case JsonValueKind.Number:
                return place.Number(Frequency.Margin, 1 - Frequency.Margin) is { } number ? Frequency.Judgement(number) : null;
            case JsonValueKind.String:
                return ReadClass(place) is { } word ? Frequency.Of(word) : null;
            default:
                return ReadSourced(place);
        }
    }

    private static FrequencyClass? ReadClass(JsonPlace place)
    {
        if (place.Text() is not { } word)
        {
            return null;
        }

        if (!FrequencyClassExtensions.TryFromId(word, out FrequencyClass? known))
        {
            place.Report(IssueCode.UnknownId, $"There is no frequency class {Messages.Quote(word)}.", $"Write a number, or one of {string.Join(", ", FrequencyClassExtensions.All.Select(entry => entry.ToId()))}.");
        }

        return known;
    }

    private static Frequency? ReadSourced(JsonPlace place)
    {
        if (place.Members("frequency", "n", "interval", "basis", "cites", "note") is not { } members)
        {
            return null;
        }

        JsonPlace? written = place.Required(members, "frequency");
        EvidenceLevel? basis = Provenance.Basis(place, members);
        if (written is not { } value || basis is not { } known)
        {
            return null;
        }

        if (value.Element.ValueKind == JsonValueKind.String)
        {
            if (known != EvidenceLevel.Judgement)
            {
                value.Report(IssueCode.InvalidValue, "A frequency in words is a judgement.", "Write the number of the study, or the basis judgement.");
            }

        }

        Frequency? bare = value.Element.ValueKind == JsonValueKind.String
            ? ReadClass(value) is { } word ? Frequency.Of(word) : null
            : value.Number(Frequency.Margin, 1 - Frequency.Margin) is { } number ? new Frequency(number, known) : null;
        return bare is null
            ? null
            : bare with
            {
                SampleSize = Provenance.SampleSize(members),
                Interval = members.TryGetValue("interval", out JsonPlace? interval) ? ReadInterval(interval) : null,
                Cites = Provenance.Texts(members, "cites"),
                Note = Provenance.Note(members),
            };
    }

    private static ProbabilityInterval? ReadInterval(JsonPlace place)
    {
        JsonPlace[] items = [.. place.Items()];
        double?[] ends = new double?[items.Length];
        for (int index = 0; index < ends.Length; index++)
        {
            ends[index] = items[index].Number(0, 1);
        }

        if (ends is [{ } low, { } high])
        {
            return place.Make(() => new ProbabilityInterval(new Probability(low), new Probability(high)));
        }

        place.Report(IssueCode.InvalidValue, "An interval has two ends.", "Write [low, high].");
        return null;
    }

    private static TRule? Read<THypothesis, TRule>(
        JsonPlace place,
        string kind,
        JsonPlace.TryGet<THypothesis> tryGet,
        IEnumerable<string> known,
        Func<Parts<THypothesis>, TRule> make)
        where THypothesis : class
        where TRule : Rule<THypothesis>
    {
        if (place.Members("id", "name", "criterion", "family", "weighs", Background, "given", "claims", "cites", "note") is not { } members)
        {
            return null;
        }

        string? id = place.Required(members, "id")?.Text();
        string? family = place.Required(members, "family")?.Text();
        Criterion? criterion = place.Required(members, "criterion") is { } written ? CriterionReader.Read(written) : null;
        Frequency? background = place.Required(members, Background) is { } mix ? ReadFrequency(mix) : null;
        var given = new List<KeyValuePair<THypothesis, Frequency>>();
        var givenVariants = new Dictionary<ConditionVariant, Frequency>();
        var silentOn = new List<THypothesis>();
        bool complete = place.Required(members, "given") is { } rows && ReadGiven(rows, kind, tryGet, known, given, givenVariants, silentOn);
        if (id is null || family is null || criterion is null || background is null || !complete || ReadWeighs(members) is not { } weighs)
        {
            return null;
        }

        TRule? rule = place.Make(() => make(new Parts<THypothesis>(id, criterion, family, background, given, givenVariants)) with
        {
            SilentOn = silentOn,
            Weighs = weighs,
            Claims = Provenance.Texts(members, "claims"),
            Cites = Provenance.Texts(members, "cites"),
            Note = Provenance.Note(members),
        });
        return rule is not null && members.TryGetValue("name", out JsonPlace? name) && name.Text() is { } text ? rule with { Name = text } : rule;
    }

    private static bool ReadGiven<THypothesis>(
        JsonPlace rows,
        string kind,
        JsonPlace.TryGet<THypothesis> tryGet,
        IEnumerable<string> known,
        List<KeyValuePair<THypothesis, Frequency>> given,
        Dictionary<ConditionVariant, Frequency> givenVariants,
        List<THypothesis> silentOn)
        where THypothesis : class
    {
        bool complete = true;
        foreach ((string key, JsonPlace row) in rows.Entries())
        {
            if (typeof(THypothesis) == typeof(Condition) && ConditionVariants.TryGet(key, out ConditionVariant? variant))
            {
                Frequency? own = ReadFrequency(row);
                complete &= own is not null;
                givenVariants[variant] = own!;
            }
            else if (!tryGet(key, out THypothesis? hypothesis))
            {
                row.Report(IssueCode.UnknownId, $"There is no {kind} {Messages.Quote(key)}.", Messages.DidYouMean(kind, key, known));
                complete = false;
            }
            else if (row.Element.ValueKind == JsonValueKind.String && row.Element.ValueEquals(Background))
            {
                silentOn.Add(hypothesis!);
            }
            else if (ReadFrequency(row) is { } frequency)
            {
                given.Add(new KeyValuePair<THypothesis, Frequency>(hypothesis!, frequency));
            }
            else
            {
                complete = false;
            }
        }

        return complete;
    }

    private static Weighs? ReadWeighs(JsonMembers members)
    {
        if (!members.TryGetValue("weighs", out JsonPlace? member))
        {
            return Weighs.PresenceAndAbsence;
        }

        switch (member.Text())
        {
            case "presence":
                return Weighs.PresenceOnly;
            case { } other:
                member.Report(IssueCode.InvalidValue, $"{Messages.Quote(other)} is no way to weigh.", "Write presence, or leave the member out where absence counts too.");
                return null;
            default:
                return null;
        }
    }

    private sealed record Parts<THypothesis>(
        string Id,
        Criterion Criterion,
        string Family,
        Frequency Background,
        IReadOnlyList<KeyValuePair<THypothesis, Frequency>> Given,
        IReadOnlyDictionary<ConditionVariant, Frequency> GivenVariants);
}
