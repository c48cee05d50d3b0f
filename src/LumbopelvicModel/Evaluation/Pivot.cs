namespace LumbopelvicModel;

/// <summary>Something that was assessed and without which the answer would be another.</summary>
public sealed record Pivot
{
    internal Pivot(Finding? finding, Measurement? measurement, Condition condition, PainSource source)
    {
        Finding = finding;
        Measurement = measurement;
        Condition = condition;
        Source = source;
    }

    /// <summary>The finding that was taken away, or <see langword="null"/> where it was a measurement.</summary>
    public Finding? Finding { get; }

    /// <summary>The measurement that was taken away, or <see langword="null"/> where it was a finding.</summary>
    public Measurement? Measurement { get; }

    /// <summary>The id of what was taken away.</summary>
    public string Id => Finding?.Id ?? Measurement!.Id;

    /// <summary>The leading condition without it.</summary>
    public Condition Condition { get; }

    /// <summary>The leading source without it.</summary>
    public PainSource Source { get; }
}
