using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>A criterion in words, findings by name.</summary>
internal static class CriterionText
{
    /// <summary>In one line.</summary>
    public static string Line(Criterion criterion, PageLinks links) => criterion switch
    {
        FindingCriterion single => links.To(single.Finding),
        MeasurementCriterion measured => Measured(measured),
        SexCriterion sex => Markdown.Capitalised(sex.Sex.ToId()),
        NotCriterion { Negated: var negated } => "not: " + Part(negated, links),
        AllCriterion { Parts: var parts } => string.Join(" and ", parts.Select(part => Part(part, links))),
        AnyCriterion { Parts: var parts } => string.Join(" or ", parts.Select(part => Part(part, links))),
        AtLeastCriterion some => $"at least {Figures.Number(some.Count)} of: {string.Join("; ", some.Parts.Select(part => Part(part, links)))}",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, "Not a criterion that has words."),
    };

    /// <summary>As a nested list, for criteria that would not be read in one line.</summary>
    public static IEnumerable<string> Tree(Criterion criterion, PageLinks links, int depth = 0)
    {
        string indent = new string(' ', depth * 2) + "* ";
        (string? head, IReadOnlyList<Criterion> parts) = criterion switch
        {
            AllCriterion all => ("all of these:", all.Parts),
            AnyCriterion any => ("any of these:", any.Parts),
            AtLeastCriterion some => ($"at least {Figures.Number(some.Count)} of these:", some.Parts),
            NotCriterion { Negated: AllCriterion or AnyCriterion or AtLeastCriterion } not => ("not:", [not.Negated]),
            _ => (null, []),
        };
        return head is null ? [indent + Line(criterion, links)] : parts.SelectMany(part => Tree(part, links, depth + 1)).Prepend(indent + head);
    }

    private static string Part(Criterion part, PageLinks links) =>
        part is AllCriterion or AnyCriterion or AtLeastCriterion ? $"({Line(part, links)})" : Line(part, links);

    private static string Measured(MeasurementCriterion criterion)
    {
        string relation = criterion.Comparison switch
        {
            Comparison.Below => "below",
            Comparison.AtMost => "at most",
            Comparison.Above => "above",
            _ => "at least",
        };
        string unit = criterion.Measurement.HasUnit ? " " + criterion.Measurement.Unit : string.Empty;
        return $"{criterion.Measurement.Name} {relation} {Figures.Number(criterion.Threshold)}{unit}";
    }
}
