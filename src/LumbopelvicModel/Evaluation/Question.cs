namespace LumbopelvicModel;

/// <summary>A finding worth asking for, with what the answer is expected to tell.</summary>
/// <param name="Finding">The finding that is not assessed yet.</param>
/// <param name="Bits">The expected information about the differential in bits, never below 0: the entropy now less the expected entropy after the answer.</param>
public sealed record Question(Finding Finding, double Bits);
