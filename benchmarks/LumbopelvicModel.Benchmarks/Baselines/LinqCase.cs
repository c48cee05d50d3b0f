namespace LumbopelvicModel.Benchmarks;

/// <summary>A case as an app would hold it: what is known, by id. Findings are closed under the hierarchy.</summary>
internal sealed record LinqCase(IReadOnlyDictionary<string, bool> Findings, IReadOnlyDictionary<string, double> Measurements, Sex? Sex)
{
    public static LinqCase Of(Presentation presentation) => new(
        LumbopelvicModel.Findings.All
            .Where(finding => presentation.Status(finding) != FindingStatus.NotAssessed)
            .ToDictionary(finding => finding.Id, finding => presentation.Status(finding) == FindingStatus.Present),
        presentation.Measured.ToDictionary(measured => measured.Measurement.Id, measured => measured.Value),
        presentation.Sex);

    public bool? Finding(string id) => Findings.TryGetValue(id, out bool isPresent) ? isPresent : null;

    public double? Measurement(string id) => Measurements.TryGetValue(id, out double value) ? value : null;
}
