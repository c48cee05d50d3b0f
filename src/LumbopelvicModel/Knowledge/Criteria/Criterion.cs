using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// What a rule, an item of a score or a red flag asks of a presentation. A closed algebra over findings, measurements and sex under
/// Kleene's strong three-valued logic: true, false, or not known yet. Learning more may settle an unknown, never flip what is settled.
/// </summary>
/// <remarks>Equality is by structure.</remarks>
public abstract record Criterion
{
    private protected Criterion()
    {
    }

    /// <summary>True when a finding is present, false when it is absent.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public static Criterion Present(Finding finding) => new FindingCriterion(finding);

    /// <summary>True when a measurement stands in a relation to a threshold.</summary>
    /// <param name="measurement">What is measured.</param>
    /// <param name="comparison">The relation.</param>
    /// <param name="threshold">The threshold, in the unit and range of the measurement.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is outside the range of the measurement.</exception>
    public static Criterion Measured(Measurement measurement, Comparison comparison, double threshold) => new MeasurementCriterion(measurement, comparison, threshold);

    /// <summary>True when the patient is of a sex.</summary>
    /// <param name="sex">The sex.</param>
    /// <returns>The criterion.</returns>
    public static Criterion IsSex(Sex sex) => new SexCriterion(sex);

    /// <summary>True when every part is true, false when one is false.</summary>
    /// <param name="parts">At least one part.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException"><paramref name="parts"/> is empty.</exception>
    public static Criterion All(params Criterion[] parts) => new AllCriterion(parts);

    /// <summary>True when one part is true, false when every one is false.</summary>
    /// <param name="parts">At least one part.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException"><paramref name="parts"/> is empty.</exception>
    public static Criterion Any(params Criterion[] parts) => new AnyCriterion(parts);

    /// <summary>True when a number of parts is true, false when so many can no longer be.</summary>
    /// <param name="count">How many, from 1 to the number of parts.</param>
    /// <param name="parts">At least one part.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is not from 1 to the number of parts.</exception>
    public static Criterion AtLeast(int count, params Criterion[] parts) => new AtLeastCriterion(count, parts);

    /// <summary>True when a criterion is false and the other way round; unknown stays unknown.</summary>
    /// <param name="criterion">The criterion to negate.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    public static Criterion Not(Criterion criterion) => new NotCriterion(Guard.NotNull(criterion));

    /// <summary>What a presentation says about this criterion.</summary>
    /// <param name="presentation">What is known of the patient.</param>
    /// <returns>True, false, or <see langword="null"/> while it is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentation"/> is null.</exception>
    public bool? Evaluate(Presentation presentation) => Evaluate(new Facts(Guard.NotNull(presentation)));

    /// <summary>The findings that it asks for, each once, in the order of writing.</summary>
    public IReadOnlyList<Finding> Findings => ValueList<Finding>.From(Leaves.OfType<FindingCriterion>().Select(leaf => leaf.Finding).Distinct());

    /// <summary>The measurements that it asks for, each once, in the order of writing.</summary>
    public IReadOnlyList<Measurement> Measurements => ValueList<Measurement>.From(Leaves.OfType<MeasurementCriterion>().Select(leaf => leaf.Measurement).Distinct());

    /// <summary>
    /// Whether it asks only for traits of the patient (sex, age, duration of symptoms), which two conditions do not produce together.
    /// </summary>
    public bool IsTrait => Leaves.All(leaf => leaf is SexCriterion or MeasurementCriterion { Measurement.IsTrait: true });

    /// <summary>The criteria without parts that it is made of.</summary>
    internal abstract IEnumerable<Criterion> Leaves { get; }

    internal abstract bool? Evaluate(in Facts facts);
}
