using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>Reads a criterion: exactly one of the forms of the closed algebra.</summary>
internal static class CriterionReader
{
    private static readonly string[] Forms = ["present", "measurement", "sex", "all", "any", "not", "atLeast"];
    private static readonly Comparison[] Comparisons = [Comparison.Below, Comparison.AtMost, Comparison.Above, Comparison.AtLeast];

    public static Criterion? Read(JsonPlace place)
    {
        if (place.Members([.. Forms, "op", "value", "of"]) is not { } members)
        {
            return null;
        }

        string[] forms = [.. Forms.Where(members.ContainsKey)];
        if (forms.Length != 1)
        {
            place.Report(
                IssueCode.InvalidValue,
                forms.Length == 0 ? "The criterion has no form." : $"The criterion has {forms.Length} forms: {string.Join(", ", forms)}.",
                $"Write exactly one of {string.Join(", ", Forms)}.");
            return null;
        }

        Companions(place, members, forms[0]);
        JsonPlace value = members[forms[0]];
        return forms[0] switch
        {
            "present" => value.Id<Finding>("finding", Findings.TryGet, Findings.KnownIds) is { } finding ? Criterion.Present(finding) : null,
            "measurement" => Measured(place, members),
            "sex" => ReadSex(value),
            "not" => Read(value) is { } negated ? Criterion.Not(negated) : null,
            "atLeast" => AtLeast(place, members),
            string form => Parts(value) is { } parts ? place.Make(() => form == "all" ? Criterion.All(parts) : Criterion.Any(parts)) : null,
        };
    }

    /// <summary>"op" and "value" belong to a measurement, "of" to a count; anywhere else they would be read by nobody.</summary>
    private static void Companions(JsonPlace place, JsonMembers members, string form)
    {
        string[] allowed = form switch { "measurement" => ["op", "value"], "atLeast" => ["of"], _ => [] };
        foreach (string stray in new[] { "op", "value", "of" }.Where(name => members.ContainsKey(name) && !allowed.Contains(name)))
        {
            members[stray].Report(IssueCode.UnknownMember, $"The member {Messages.Quote(stray)} does not go with {Messages.Quote(form)}.", "Take it out.");
        }

        foreach (string needed in allowed)
        {
            place.Required(members, needed);
        }
    }

    private static Criterion? Measured(JsonPlace place, JsonMembers members)
    {
        Measurement? measurement = members["measurement"].Id<Measurement>("measurement", Measurements.TryGet, Measurements.KnownIds);
        Comparison? comparison = null;
        if (members.TryGetValue("op", out JsonPlace? op) && op.Text() is { } symbol)
        {
            foreach (Comparison known in Comparisons)
            {
                comparison = known.ToSymbol() == symbol ? known : comparison;
            }

            if (comparison is null)
            {
                op.Report(IssueCode.InvalidValue, $"{Messages.Quote(symbol)} is no comparison.", "Write <, <=, > or >=.");
            }
        }

        if (measurement is null || comparison is not { } compared || !members.TryGetValue("value", out JsonPlace? value) || value.Number(measurement.Minimum, measurement.Maximum) is not { } threshold)
        {
            return null;
        }

        return place.Make(() => Criterion.Measured(measurement, compared, threshold));
    }

    private static Criterion? ReadSex(JsonPlace value)
    {
        switch (value.Text())
        {
            case "female":
                return Criterion.IsSex(Sex.Female);
            case "male":
                return Criterion.IsSex(Sex.Male);
            case { } other:
                value.Report(IssueCode.InvalidValue, $"{Messages.Quote(other)} is no sex.", "Write female or male.");
                return null;
            default:
                return null;
        }
    }

    private static Criterion? AtLeast(JsonPlace place, JsonMembers members)
    {
        if (!members.TryGetValue("of", out JsonPlace? of) || Parts(of) is not { } parts || members["atLeast"].Whole(1, 1000) is not { } count)
        {
            return null;
        }

        return place.Make(() => Criterion.AtLeast(count, parts));
    }

    private static Criterion[]? Parts(JsonPlace list)
    {
        Criterion?[] parts = [.. list.Items().Select(Read)];
        return parts.Contains(null) ? null : [.. parts.OfType<Criterion>()];
    }
}
