namespace LumbopelvicModel;

/// <summary>
/// How a measurement settles the finding that is defined by it: a hip that turns inwards 10 degrees has limited internal rotation.
/// Between the two thresholds the measurement settles nothing.
/// </summary>
public sealed record Settlement
{
    internal Settlement(Finding finding, Comparison presentWhen, double presentThreshold, Comparison absentWhen, double absentThreshold)
    {
        Finding = finding;
        PresentWhen = presentWhen;
        PresentThreshold = presentThreshold;
        AbsentWhen = absentWhen;
        AbsentThreshold = absentThreshold;
    }

    /// <summary>The finding that is settled.</summary>
    public Finding Finding { get; }

    /// <summary>The relation to <see cref="PresentThreshold"/> that makes the finding present.</summary>
    public Comparison PresentWhen { get; }

    /// <summary>In the unit of the measurement. The thresholds are judgement unless the finding's definition names one.</summary>
    public double PresentThreshold { get; }

    /// <summary>The relation to <see cref="AbsentThreshold"/> that makes the finding absent.</summary>
    public Comparison AbsentWhen { get; }

    /// <summary>In the unit of the measurement.</summary>
    public double AbsentThreshold { get; }

    /// <summary>What a value says about the finding.</summary>
    /// <param name="value">The measured value.</param>
    /// <returns>Present, absent, or not assessed between the thresholds.</returns>
    public FindingStatus StatusAt(double value) =>
        PresentWhen.Holds(value, PresentThreshold) ? FindingStatus.Present
        : AbsentWhen.Holds(value, AbsentThreshold) ? FindingStatus.Absent
        : FindingStatus.NotAssessed;
}
