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

    public double WhenPresent => Given.Value / Background.Value;

    public double WhenAbsent => Weighs == Weighs.PresenceOnly ? 1 : (1 - Given.Value) / (1 - Background.Value);

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
        .. Conditions.All.Where(rule.Given.ContainsKey).Select(condition => new EvidenceRow(links.To(condition), rule.Given[condition], rule.Background, rule.Weighs))
            .Concat(ConditionVariants.All.Where(rule.GivenVariants.ContainsKey).Select(variant => new EvidenceRow(links.To(variant), rule.GivenVariants[variant], rule.Background, rule.Weighs)))
            .OrderByDescending(row => row.WhenPresent)
            .ThenBy(row => row.Subject, StringComparer.Ordinal),
    ];

    private static string Interval(ProbabilityInterval? interval) =>
        interval is null ? string.Empty : $" ({Figures.Percent(interval.Low.Value)} to {Figures.Percent(interval.High.Value)})";
}
