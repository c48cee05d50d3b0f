using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// A finding or a measurement of the catalogue that can be recorded and that no rule, score or red flag asks for, with the reason. It is
/// there so that nobody takes silence for "no difference".
/// </summary>
public sealed record UnweighedFinding
{
    /// <summary>Names a finding that weighs nothing.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="reason">Why it weighs nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    public UnweighedFinding(Finding finding, string reason)
    {
        Finding = Guard.NotNull(finding);
        Reason = Guard.NotBlank(reason);
    }

    /// <summary>Names a measurement that weighs nothing.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <param name="reason">Why it weighs nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measurement"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    public UnweighedFinding(Measurement measurement, string reason)
    {
        Measurement = Guard.NotNull(measurement);
        Reason = Guard.NotBlank(reason);
    }

    /// <summary>The finding, or <see langword="null"/> where it is a measurement.</summary>
    public Finding? Finding { get; }

    /// <summary>The measurement, or <see langword="null"/> where it is a finding.</summary>
    public Measurement? Measurement { get; }

    /// <summary>The id of the finding or the measurement.</summary>
    public string Id => Finding?.Id ?? Measurement!.Id;

    /// <summary>Why it weighs nothing, for a reader.</summary>
    public string Reason { get; }
}
