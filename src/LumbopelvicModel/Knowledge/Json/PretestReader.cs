using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>Reads what is known before anything is known: profiles, pair factors, roots, and analogies.</summary>
internal static class PretestReader
{
    public static PretestProfile? Profile(JsonPlace place)
    {
        if (place.Members("id", "name", "coexistence", "basis", "cites", "note", "probabilities") is not { } members)
        {
            return null;
        }

        string? id = place.Required(members, "id")?.Text();
        string? name = place.Required(members, "name")?.Text();
        double? coexistence = place.Required(members, "coexistence")?.Number(0, 5);
        EvidenceLevel? basis = Provenance.Basis(place, members);
        var probabilities = new List<KeyValuePair<Condition, Probability>>();
        foreach ((string key, JsonPlace row) in place.Required(members, "probabilities") is { } rows ? rows.Entries() : [])
        {
            if (!Conditions.TryGet(key, out Condition? condition))
            {
                row.Report(IssueCode.UnknownId, $"There is no condition {Messages.Quote(key)}.", Messages.DidYouMean("condition", key, Conditions.KnownIds));
            }
            else if (row.Number(0, 1) is { } probability)
            {
                probabilities.Add(new KeyValuePair<Condition, Probability>(condition, new Probability(probability)));
            }
        }

        if (id is null || name is null || coexistence is not { } factor || basis is not { } known)
        {
            return null;
        }

        return place.Make(() => new PretestProfile(id, name, probabilities, factor, known)
        {
            Cites = Provenance.Texts(members, "cites"),
            Note = Provenance.Note(members),
        });
    }

    public static PairFactor? PairFactor(JsonPlace place)
    {
        if (place.Members("pair", "factor", "complication", "basis", "cites", "note") is not { } members)
        {
            return null;
        }

        Condition?[] pair = place.Required(members, "pair") is { } list ? [.. list.Items().Select(ReadCondition)] : [];
        double? factor = place.Required(members, "factor")?.Number(0, 100);
        EvidenceLevel? basis = Provenance.Basis(place, members);
        if (pair is not [{ } first, { } second])
        {
            place.Report(IssueCode.InvalidValue, "A pair has two conditions.", "Write two ids of conditions.");
            return null;
        }

        Condition? complication = members.TryGetValue("complication", out JsonPlace? named) ? ReadCondition(named) : null;
        return factor is { } number && basis is { } known
            ? place.Make(() => new PairFactor(first, second, number, known) { Complication = complication, Cites = Provenance.Texts(members, "cites"), Note = Provenance.Note(members) })
            : null;
    }

    public static RootPretest? Roots(JsonPlace place)
    {
        if (place.Members("prior", "neighbourFactor", "basis", "cites", "note") is not { } members)
        {
            return null;
        }

        double? factor = place.Required(members, "neighbourFactor")?.Number(0, 5);
        EvidenceLevel? basis = Provenance.Basis(place, members);
        var probabilities = new List<KeyValuePair<NerveRoot, Probability>>();
        foreach ((string key, JsonPlace row) in place.Required(members, "prior") is { } rows ? rows.Entries() : [])
        {
            if (!NerveRoots.TryGet(key, out NerveRoot? root))
            {
                row.Report(IssueCode.UnknownId, $"There is no nerve root {Messages.Quote(key)}.", "Write L1, L2, L3, L4, L5 or S1.");
            }
            else if (row.Number(0, 1) is { } probability)
            {
                probabilities.Add(new KeyValuePair<NerveRoot, Probability>(root, new Probability(probability)));
            }
        }

        return factor is { } number && basis is { } known
            ? place.Make(() => new RootPretest(probabilities, number, known) { Cites = Provenance.Texts(members, "cites"), Note = Provenance.Note(members) })
            : null;
    }

    public static Resemblance? Resemblance(JsonPlace place)
    {
        if (place.Members("condition", "like", "share", "note") is not { } members)
        {
            return null;
        }

        Condition? condition = place.Required(members, "condition") is { } own ? ReadCondition(own) : null;
        Condition? like = place.Required(members, "like") is { } model ? ReadCondition(model) : null;
        double? share = place.Required(members, "share")?.Number(0, 1);
        return condition is not null && like is not null && share is { } known
            ? place.Make(() => new Resemblance(condition, like, known) { Note = Provenance.Note(members) })
            : null;
    }

    public static VariantShare? VariantShare(JsonPlace place)
    {
        if (place.Members("variant", "share", "basis", "cites", "note") is not { } members)
        {
            return null;
        }

        ConditionVariant? variant = place.Required(members, "variant")?.Id<ConditionVariant>("variant", ConditionVariants.TryGet, ConditionVariants.All.Select(known => known.Id));
        double? share = place.Required(members, "share")?.Number(0.001, 0.999);
        EvidenceLevel? basis = Provenance.Basis(place, members);
        return variant is not null && share is { } number && basis is { } known
            ? place.Make(() => new VariantShare(variant, number, known) { Cites = Provenance.Texts(members, "cites"), Note = Provenance.Note(members) })
            : null;
    }

    private static Condition? ReadCondition(JsonPlace place) => place.Id<Condition>("condition", Conditions.TryGet, Conditions.KnownIds);
}
