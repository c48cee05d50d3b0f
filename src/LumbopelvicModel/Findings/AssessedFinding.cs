namespace LumbopelvicModel;

/// <summary>A finding with its status in one patient.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Status">What is known of it.</param>
public sealed record AssessedFinding(Finding Finding, FindingStatus Status);
