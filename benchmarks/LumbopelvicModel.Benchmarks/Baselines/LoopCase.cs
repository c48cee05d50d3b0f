namespace LumbopelvicModel.Benchmarks;

/// <summary>A case in plain arrays: findings and measurements in catalogue order. Findings are closed under the hierarchy.</summary>
internal sealed record LoopCase(FindingStatus[] Findings, double[] Measurements, Sex? Sex)
{
    public static LoopCase Of(Presentation presentation) => new(
        [.. LumbopelvicModel.Findings.All.Select(presentation.Status)],
        [.. LumbopelvicModel.Measurements.All.Select(measurement => presentation.Value(measurement) ?? double.NaN)],
        presentation.Sex);
}
