namespace LumbopelvicModel.Tests;

/// <summary>A patient described in the few findings that generated criteria ask for.</summary>
public sealed record FewFindings(Presentation Presentation);
