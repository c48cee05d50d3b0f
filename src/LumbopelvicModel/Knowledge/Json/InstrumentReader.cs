using System.Text.Json;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>Reads scores: a row of band frequencies for the background and for each condition.</summary>
internal static class InstrumentReader
{
    public static ScoringInstrument? Read(JsonPlace place)
    {
        if (place.Members("id", "name", "family", "replaces", "standsAlone", "items", "score", "bands", "background", "given", "claims", "cites", "note") is not { } members)
        {
            return null;
        }

        string? id = place.Required(members, "id")?.Text();
        string? name = place.Required(members, "name")?.Text();
        string? family = place.Required(members, "family")?.Text();
        ScoreBand?[] bands = place.Required(members, "bands") is { } written ? [.. written.Items().Select(ReadBand)] : [null];
        BandFrequencies? background = place.Required(members, "background") is { } mix ? ReadRow(mix) : null;
        var given = new List<KeyValuePair<Condition, BandFrequencies>>();
        var givenVariants = new Dictionary<ConditionVariant, BandFrequencies>();
        bool complete = place.Required(members, "given") is { } rows && ReadGiven(rows, given, givenVariants);
        bool? replaces = ReadFlag(members, "replaces", "Whether it replaces is true or false.");
        bool? standsAlone = ReadFlag(members, "standsAlone", "Whether it stands alone is true or false.");
        if (members.ContainsKey("items") == members.ContainsKey("score"))
        {
            place.Report(IssueCode.InvalidValue, "An instrument has either items or a score that is measured.", "Write one of items and score.");
            return null;
        }

        ScoreItem?[] items = members.TryGetValue("items", out JsonPlace? list) ? [.. list.Items().Select(ReadItem)] : [];
        Measurement? measurement = members.TryGetValue("score", out JsonPlace? score) ? ReadMeasurement(score) : null;
        if (id is null || name is null || family is null || bands.Contains(null) || background is null || !complete || replaces is null || standsAlone is null || items.Contains(null) || (members.ContainsKey("score") && measurement is null))
        {
            return null;
        }

        return place.Make(() => (measurement is null
            ? new ScoringInstrument(id, name, family, items.OfType<ScoreItem>(), bands.OfType<ScoreBand>(), background, given)
            : new ScoringInstrument(id, name, family, measurement, bands.OfType<ScoreBand>(), background, given)) with
        {
            GivenVariants = givenVariants,
            Replaces = replaces.Value,
            StandsAlone = standsAlone.Value,
            Claims = Provenance.Texts(members, "claims"),
            Cites = Provenance.Texts(members, "cites"),
            Note = Provenance.Note(members),
        });
    }

    private static bool ReadGiven(JsonPlace rows, List<KeyValuePair<Condition, BandFrequencies>> given, Dictionary<ConditionVariant, BandFrequencies> givenVariants)
    {
        bool complete = true;
        foreach ((string key, JsonPlace row) in rows.Entries())
        {
            BandFrequencies? frequencies = ReadRow(row);
            complete &= frequencies is not null;
            if (ConditionVariants.TryGet(key, out ConditionVariant? variant))
            {
                givenVariants[variant] = frequencies!;
            }
            else if (Conditions.TryGet(key, out Condition? condition))
            {
                given.Add(new KeyValuePair<Condition, BandFrequencies>(condition, frequencies!));
            }
            else
            {
                row.Report(IssueCode.UnknownId, $"There is no condition {Messages.Quote(key)}.", Messages.DidYouMean("condition", key, Conditions.KnownIds));
                complete = false;
            }
        }

        return complete;
    }

    private static BandFrequencies? ReadRow(JsonPlace place)
    {
        if (place.Element.ValueKind == JsonValueKind.Array)
        {
            return ReadValues(place) is { } values ? place.Make(() => new BandFrequencies(values, EvidenceLevel.Judgement)) : null;
        }

        if (place.Members("frequencies", "n", "basis", "cites", "note") is not { } members)
        {
            return null;
        }

        double[]? frequencies = place.Required(members, "frequencies") is { } list ? ReadValues(list) : null;
        if (frequencies is null || Provenance.Basis(place, members) is not { } basis)
        {
            return null;
        }

        return place.Make(() => new BandFrequencies(frequencies, basis)
        {
            SampleSize = Provenance.SampleSize(members),
            Cites = Provenance.Texts(members, "cites"),
            Note = Provenance.Note(members),
        });
    }

    private static double[]? ReadValues(JsonPlace list)
    {
        JsonPlace[] items = [.. list.Items()];
        double[] values = new double[items.Length];
        bool complete = true;
        for (int index = 0; index < items.Length; index++)
        {
            double? value = items[index].Number(Frequency.Margin, 1 - Frequency.Margin);
            values[index] = value ?? 0;
            complete &= value is not null;
        }

        return complete ? values : null;
    }

    private static ScoreBand? ReadBand(JsonPlace place)
    {
        if (place.Members("from", "to") is not { } members
            || place.Required(members, "from")?.Whole(-100_000, 100_000) is not { } from
            || place.Required(members, "to")?.Whole(-100_000, 100_000) is not { } to)
        {
            return null;
        }

        return place.Make(() => new ScoreBand(from, to));
    }

    private static ScoreItem? ReadItem(JsonPlace place)
    {
        if (place.Members("name", "criterion", "points") is not { } members
            || place.Required(members, "criterion") is not { } written
            || CriterionReader.Read(written) is not { } criterion
            || place.Required(members, "points")?.Whole(-100, 100) is not { } points)
        {
            return null;
        }

        return place.Make(() => new ScoreItem(criterion, points) { Name = members.TryGetValue("name", out JsonPlace? name) ? name.Text() : null });
    }

    private static Measurement? ReadMeasurement(JsonPlace place) =>
        place.Members("measurement") is { } members
            ? place.Required(members, "measurement")?.Id<Measurement>("measurement", Measurements.TryGet, Measurements.KnownIds)
            : null;

    private static bool? ReadFlag(JsonMembers members, string name, string problem)
    {
        if (!members.TryGetValue(name, out JsonPlace? member))
        {
            return false;
        }

        if (member.Element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return member.Element.GetBoolean();
        }

        member.Report(IssueCode.WrongType, problem, "Write true, or leave the member out.");
        return null;
    }
}
