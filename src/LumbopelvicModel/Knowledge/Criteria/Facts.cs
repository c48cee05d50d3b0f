namespace LumbopelvicModel.Knowledge;

/// <summary>What a criterion reads: the closed statuses by index, the measurements and the sex. A view, so that a question can be tried out on changed statuses without building a presentation.</summary>
internal readonly ref struct Facts
{
    private readonly Presentation _presentation;

    public Facts(Presentation presentation)
        : this(presentation, presentation.Statuses)
    {
    }

    public Facts(Presentation presentation, ReadOnlySpan<FindingStatus> statuses)
    {
        _presentation = presentation;
        Statuses = statuses;
    }

    public ReadOnlySpan<FindingStatus> Statuses { get; }

    public Sex? Sex => _presentation.Sex;

    public double Measured(int measurement) => _presentation.MeasuredAt(measurement);
}
