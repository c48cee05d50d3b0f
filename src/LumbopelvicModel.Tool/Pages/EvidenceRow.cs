using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tool;

/// <summary>One number of a rule beside what it is compared with.</summary>
/// <param name="Subject">The first cell: a condition or a finding.</param>
/// <param name="Given">How often with the condition.</param>
/// <param name="Background">How often in the mix.</param>
/// <param name="Weighs">Whether its absence weighs, too.</param>
internal sealed record EvidenceRow(string Subject, Frequency Given, Frequency Background, Weighs Weighs)
{
    /// <summary>From here on a ratio is worth naming, as in <see cref="KnowledgeBase.TypicalOf"/>.</summary>
    public const double Telling = 1.5;

    /// <summary>The statements of the source articles that the rule carries.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];

    public double WhenPresent => Given.Value / Background.Value;

    public double WhenAbsent => Weighs == Weighs.PresenceOnly ? 1 : (1 - Given.Value) / (1 - Background.Value);

    /// <summary>What asking is expected to tell in a patient who has the condition, in nats: how often the finding is there, and how much more often than in the mix.</summary>
    public double Information =>
        (Given.Value * Math.Log(WhenPresent)) + (Weighs == Weighs.PresenceOnly ? 0 : (1 - Given.Value) * Math.Log(WhenAbsent));

    public static IReadOnlyList<string> Head(string subject, string with) =>
        [subject, with, "In the mix", "LR+ when present", "LR- when absent", "n", "Basis", "Sources"];

    public IReadOnlyList<string> Cells(PageLinks links) =>
    [
        Subject,
        Figures.Percent(Given.Value) + Interval(Given.Interval),
        Figures.Percent(Background.Value),
        Figures.Ratio(WhenPresent),
        Weighs == Weighs.PresenceOnly ? "not weighed" : Figures.Ratio(WhenAbsent),
        Figures.Count(Given.SampleSize),
        Given.Basis.ToId(),
        links.Cites(Given.Cites),
    ];

    /// <summary>The rows of one rule, conditions and their variants, the strongest for first.</summary>
    public static IReadOnlyList<EvidenceRow> Of(DifferentiationRule rule, PageLinks links) =>
    [
        .. Conditions.All.SelectMany(condition => Of(rule, condition, links))
            .OrderByDescending(row => row.WhenPresent)
            .ThenBy(row => row.Subject, StringComparer.Ordinal),
    ];

    /// <summary>The rows of one rule about one condition: itself and its variants.</summary>
    public static IEnumerable<EvidenceRow> Of(DifferentiationRule rule, Condition condition, PageLinks links)
    {
        if (rule.Given.TryGetValue(condition, out Frequency? given))
        {
            yield return new EvidenceRow(links.To(condition), given, rule.Background, rule.Weighs);
        }

        foreach (ConditionVariant variant in ConditionVariants.Of(condition))
        {
            if (rule.GivenVariants.TryGetValue(variant, out Frequency? own))
            {
                yield return new EvidenceRow(links.To(variant), own, rule.Background, rule.Weighs);
            }
        }
    }

    private static string Interval(ProbabilityInterval? interval) =>
        interval is null ? string.Empty : $" ({Figures.Percent(interval.Low.Value)} to {Figures.Percent(interval.High.Value)})";
}
