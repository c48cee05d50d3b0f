namespace LumbopelvicModel.Knowledge;

/// <summary>What a criterion reads: the closed findings, the measurements and the sex. A view, so that an answer can be tried out without building a presentation.</summary>
internal readonly ref struct Facts
{
    private readonly ReadOnlySpan<double> _measured;

    public Facts(Presentation presentation)
        : this(presentation.Known, presentation.MeasuredValues, presentation.Sex)
    {
    }

    public Facts(Presentation presentation, ReadOnlySpan<ulong> known)
        : this(known, presentation.MeasuredValues, presentation.Sex)
    {
    }

    public Facts(ReadOnlySpan<ulong> known, ReadOnlySpan<double> measured, Sex? sex)
    {
        Known = known;
        _measured = measured;
        Sex = sex;
    }

    /// <summary>The findings, as <see cref="FindingBits"/>.</summary>
    public ReadOnlySpan<ulong> Known { get; }

    public Sex? Sex { get; }

    /// <summary>The value by the index of its measurement; NaN where it is not known.</summary>
    public double Measured(int measurement) => _measured[measurement];
}
