using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>What follows from a presentation, worked out from what was given: which findings hold, which do not, what was measured.</summary>
internal sealed class ReferenceFacts
{
    private readonly Dictionary<Finding, bool> _known = [];
    private readonly Dictionary<Measurement, double> _measured;
    private readonly Sex? _sex;

    public ReferenceFacts(Presentation presentation)
    {
        _sex = presentation.Sex;
        _measured = presentation.Measured.ToDictionary(measured => measured.Measurement, measured => measured.Value);
        Dictionary<Finding, bool> stated = presentation.Given.ToDictionary(given => given.Finding, given => given.Status == FindingStatus.Present);
        foreach ((Measurement measurement, double value) in _measured)
        {
            if (measurement.Settles is { } settlement && settlement.StatusAt(value) is not FindingStatus.NotAssessed and var status)
            {
                stated[settlement.Finding] = status == FindingStatus.Present;
            }
        }

        foreach (Finding finding in Findings.All)
        {
            if (stated.Any(entry => entry.Value && entry.Key.IsA(finding)))
            {
                _known[finding] = true;
            }
            else if (stated.Any(entry => !entry.Value && finding.IsA(entry.Key)))
            {
                _known[finding] = false;
            }
        }
    }

    public bool? Known(Finding finding) => _known.TryGetValue(finding, out bool known) ? known : null;

    public double? Measured(Measurement measurement) => _measured.TryGetValue(measurement, out double value) ? value : null;

    /// <summary>Kleene's strong three-valued logic: false is the smallest, unknown stands between, true is the largest.</summary>
    public bool? Holds(Criterion criterion) => criterion switch
    {
        FindingCriterion present => Known(present.Finding),
        SexCriterion sex => _sex is null ? null : _sex == sex.Sex,
        MeasurementCriterion measured => Measured(measured.Measurement) is { } value ? Compare(value, measured.Comparison, measured.Threshold) : null,
        NotCriterion not => !Holds(not.Negated),
        AllCriterion all => AtLeast(all.Parts.Count, all.Parts),
        AnyCriterion any => AtLeast(1, any.Parts),
        AtLeastCriterion some => AtLeast(some.Count, some.Parts),
        _ => throw new ArgumentException($"{criterion} is not part of the algebra."),
    };

    public static IEnumerable<Criterion> Leaves(Criterion criterion) => criterion switch
    {
        NotCriterion not => Leaves(not.Negated),
        AllCriterion all => all.Parts.SelectMany(Leaves),
        AnyCriterion any => any.Parts.SelectMany(Leaves),
        AtLeastCriterion some => some.Parts.SelectMany(Leaves),
        _ => [criterion],
    };

    public static bool AsksOnlyForTraits(Criterion criterion) => Leaves(criterion).All(leaf =>
        leaf is SexCriterion || (leaf is MeasurementCriterion measured && (measured.Measurement == Measurements.Age || measured.Measurement == Measurements.SymptomDuration)));

    private bool? AtLeast(int count, IReadOnlyList<Criterion> parts)
    {
        List<bool?> values = [.. parts.Select(Holds)];
        int surely = values.Count(value => value == true);
        int possibly = values.Count(value => value != false);
        return surely >= count ? true : possibly < count ? false : null;
    }

    private static bool Compare(double value, Comparison comparison, double threshold) => comparison switch
    {
        Comparison.Below => value < threshold,
        Comparison.AtMost => value <= threshold,
        Comparison.Above => value > threshold,
        _ => value >= threshold,
    };
}
