using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>Reads what stands beside the numbers: disagreements between studies, and reasons for what weighs nothing.</summary>
internal static class RemarksReader
{
    public static Disagreement? Disagreement(JsonPlace place)
    {
        if (place.Members("topic", "question", "positions", "settled", "rules") is not { } members)
        {
            return null;
        }

        string? topic = place.Required(members, "topic")?.Text();
        string? question = place.Required(members, "question")?.Text();
        string? settled = place.Required(members, "settled")?.Text();
        DisagreementPosition?[]? positions = place.Required(members, "positions") is { } list ? [.. list.Items().Select(Position)] : null;
        return topic is null || question is null || settled is null || positions is null || positions.Contains(null)
            ? null
            : place.Make(() => new Disagreement(topic, question, positions!, settled) { Rules = Provenance.Texts(members, "rules") });
    }

    public static UnweighedFinding? Unweighed(JsonPlace place)
    {
        if (place.Members("finding", "measurement", "reason") is not { } members)
        {
            return null;
        }

        string? reason = place.Required(members, "reason")?.Text();
        Finding? finding = members.TryGetValue("finding", out JsonPlace? named) ? named.Id<Finding>("finding", Findings.TryGet, Findings.KnownIds) : null;
        Measurement? measurement = members.TryGetValue("measurement", out JsonPlace? measured) ? measured.Id<Measurement>("measurement", Measurements.TryGet, Measurements.KnownIds) : null;
        if (members.ContainsKey("finding") == members.ContainsKey("measurement"))
        {
            place.Report(IssueCode.InvalidValue, "This names no finding and no measurement, or both.", "Write one of the two.");
            return null;
        }

        return reason is null ? null
            : finding is not null ? new UnweighedFinding(finding, reason)
            : measurement is not null ? new UnweighedFinding(measurement, reason)
            : null;
    }

    private static DisagreementPosition? Position(JsonPlace place)
    {
        if (place.Members("figure", "cites") is not { } members)
        {
            return null;
        }

        string? figure = place.Required(members, "figure")?.Text();
        JsonPlace? cites = place.Required(members, "cites");
        return figure is not null && cites is { } list ? place.Make(() => new DisagreementPosition(figure, list.Texts())) : null;
    }
}
