using System.Numerics;
using System.Text;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// What is known of one complaint of one patient: findings that are present or absent, measurements, age, sex and the painful side.
/// </summary>
/// <remarks>
/// <para>A presentation is seen from its painful side: findings are on that side unless their name says crossed or bilateral.
/// A patient with two complaints has two presentations.</para>
/// <para>Immutable: every method returns a new presentation. It works on the is-a closure: a present finding makes the wider ones
/// present, an absent finding makes the narrower ones absent, a measurement settles the finding that is defined by it. What contradicts
/// itself cannot be built. What is not said is not assessed, and never read as absent.</para>
/// <para>Equality is by value: the same <see cref="Id"/>, side, sex, given findings and measurements, whatever the order in which they were given.</para>
/// </remarks>
public sealed record Presentation
{
    private readonly ulong[] _given;
    private readonly ulong[] _known;
    private readonly double[] _measured;

    /// <param name="id">The name.</param>
    /// <param name="side">The painful side.</param>
    /// <param name="sex">The sex.</param>
    /// <param name="given">What was said of findings, as <see cref="FindingBits"/>.</param>
    /// <param name="known">What follows from it and from the measurements.</param>
    /// <param name="measured">The values by the index of their measurement; NaN where one is not known.</param>
    private Presentation(string? id, Side? side, Sex? sex, ulong[] given, ulong[] known, double[] measured)
    {
        Id = id;
        Side = side;
        Sex = sex;
        _given = given;
        _known = known;
        _measured = measured;
    }

    /// <summary>A presentation in which nothing is known yet. Evaluated, it returns the pretest profile.</summary>
    public static Presentation Empty { get; } = new(null, null, null, new ulong[FindingBits.Length], new ulong[FindingBits.Length], Unmeasured());

    /// <summary>A name for the case that comes back with the assessment, or <see langword="null"/>. It weighs nothing.</summary>
    public string? Id { get; }

    /// <summary>The painful side, or <see langword="null"/> where it is not known. It labels the result and changes no probability.</summary>
    public Side? Side { get; }

    /// <summary>The patient's sex, or <see langword="null"/> where it is not known.</summary>
    public Sex? Sex { get; }

    /// <summary>The age in years, or <see langword="null"/> where it is not known.</summary>
    public double? Age => Value(Measurements.Age);

    /// <summary>The findings that were given, in the order of the catalogue, without those that follow from them.</summary>
    public IReadOnlyList<AssessedFinding> Given => ValueList<AssessedFinding>.From(Findings.All
        .Select((finding, index) => new AssessedFinding(finding, FindingBits.StatusOf(_given, index)))
        .Where(assessed => assessed.Status != FindingStatus.NotAssessed));

    /// <summary>The measurements that were given, age included, in the order of the catalogue.</summary>
    public IReadOnlyList<MeasuredValue> Measured => ValueList<MeasuredValue>.From(Measurements.All
        .Select((measurement, index) => new MeasuredValue(measurement, _measured[index]))
        .Where(measured => !double.IsNaN(measured.Value)));

    /// <summary>Whether nothing at all is known: no finding, no measurement, no sex.</summary>
    public bool IsEmpty => Sex is null && !_known.AsSpan().ContainsAnyExcept(0UL) && Array.TrueForAll(_measured, double.IsNaN);

    /// <summary>What is known of a finding, given or following from what was given.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>Its status.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public FindingStatus Status(Finding finding) => FindingBits.StatusOf(_known, Findings.IndexOf(Guard.NotNull(finding)));

    /// <summary>The value of a measurement.</summary>
    /// <param name="measurement">The measurement.</param>
    /// <returns>The value in its unit, or <see langword="null"/> where it is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurement"/> is null.</exception>
    public double? Value(Measurement measurement)
    {
        double value = _measured[Measurements.IndexOf(Guard.NotNull(measurement))];
        return double.IsNaN(value) ? null : value;
    }

    /// <summary>The same presentation under another name.</summary>
    /// <param name="id">The name, or <see langword="null"/> for none.</param>
    /// <returns>A new presentation.</returns>
    public Presentation WithId(string? id) => new(id, Side, Sex, _given, _known, _measured);

    /// <summary>The same presentation on a side.</summary>
    /// <param name="side">The painful side, or <see langword="null"/> where it is not known.</param>
    /// <returns>A new presentation.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="side"/> is not a value of <see cref="LumbopelvicModel.Side"/>.</exception>
    public Presentation On(Side? side) => new(Id, side is { } known ? Guard.Defined(known, nameof(side)) : null, Sex, _given, _known, _measured);

    /// <summary>The same presentation with a sex.</summary>
    /// <param name="sex">The sex, or <see langword="null"/> where it is not known.</param>
    /// <returns>A new presentation.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sex"/> is not a value of <see cref="LumbopelvicModel.Sex"/>.</exception>
    public Presentation WithSex(Sex? sex) => new(Id, Side, sex is { } known ? Guard.Defined(known, nameof(sex)) : null, _given, _known, _measured);

    /// <summary>The same presentation with an age.</summary>
    /// <param name="years">The age in years, 0 to 120.</param>
    /// <returns>A new presentation.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is not a number from 0 to 120.</exception>
    public Presentation WithAge(double years) => With(Measurements.Age, Guard.InRange(years, Measurements.Age.Minimum, Measurements.Age.Maximum));

    /// <summary>The same presentation with a measurement; an earlier value of it is replaced.</summary>
    /// <param name="measurement">What was measured.</param>
    /// <param name="value">The value in the unit of the measurement.</param>
    /// <returns>A new presentation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurement"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no number in the range of the measurement.</exception>
    /// <exception cref="ArgumentException">The value contradicts a finding; the message names both.</exception>
    public Presentation With(Measurement measurement, double value)
    {
        Guard.NotNull(measurement);
        double[] measured = [.. _measured];
        measured[Measurements.IndexOf(measurement)] = Guard.InRange(value, measurement.Minimum, measurement.Maximum);
        return Checked(_given, measured, nameof(value));
    }

    /// <summary>The same presentation with findings that are there. Giving one twice changes nothing.</summary>
    /// <param name="findings">The findings that are present.</param>
    /// <returns>A new presentation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">One of them, or a wider one, is absent already, or a measurement says otherwise; the message names both. <see cref="Without(Finding)"/> takes a finding back.</exception>
    public Presentation Present(params Finding[] findings) => WithStatus(FindingStatus.Present, findings);

    /// <summary>The same presentation with findings that were looked for and are not there. Giving one twice changes nothing.</summary>
    /// <param name="findings">The findings that are absent.</param>
    /// <returns>A new presentation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">One of them, or a narrower one, is present already, or a measurement says otherwise; the message names both. <see cref="Without(Finding)"/> takes a finding back.</exception>
    public Presentation Absent(params Finding[] findings) => WithStatus(FindingStatus.Absent, findings);

    /// <summary>The same presentation without what was given of a finding. What follows from other findings stays.</summary>
    /// <param name="finding">The finding to take back.</param>
    /// <returns>A new presentation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public Presentation Without(Finding finding)
    {
        ulong[] given = [.. _given];
        FindingBits.Withdraw(given, Findings.IndexOf(Guard.NotNull(finding)));
        return Fewer(given, _measured);
    }

    /// <summary>The same presentation without a measurement.</summary>
    /// <param name="measurement">The measurement to take back.</param>
    /// <returns>A new presentation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurement"/> is null.</exception>
    public Presentation Without(Measurement measurement)
    {
        double[] measured = [.. _measured];
        measured[Measurements.IndexOf(Guard.NotNull(measurement))] = double.NaN;
        return Fewer(_given, measured);
    }

    /// <inheritdoc/>
    public bool Equals(Presentation? other) =>
        other is not null
        && Id == other.Id
        && Side == other.Side
        && Sex == other.Sex
        && _given.AsSpan().SequenceEqual(other._given)
        && _measured.AsSpan().SequenceEqual(other._measured);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Id);
        hash.Add(Side);
        hash.Add(Sex);
        foreach (ulong word in _given)
        {
            hash.Add(word);
        }

        foreach (double value in _measured)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>The presentation in the JSON contract of cases, which <see cref="PresentationReader"/> reads back to an equal value.</summary>
    /// <returns>One line of JSON.</returns>
    public string ToJson() => JsonText.Write(writer => PresentationWriter.Write(writer, this), indented: false);

    /// <summary>One line for a person: age, sex, side, what is present and what is absent.</summary>
    /// <returns>The line, in the invariant culture.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        void Add(string part) => text.Append(text.Length == 0 ? string.Empty : "; ").Append(part);
        if (Id is not null)
        {
            Add(Id);
        }

        foreach (MeasuredValue measured in Measured)
        {
            Add(measured.ToString());
        }

        if (Sex is { } sex)
        {
            Add(sex.ToId());
        }

        if (Side is { } side)
        {
            Add("side: " + side.ToId());
        }

        foreach (IGrouping<FindingStatus, AssessedFinding> group in Given.GroupBy(assessed => assessed.Status).OrderBy(group => group.Key))
        {
            Add((group.Key == FindingStatus.Present ? "present: " : "absent: ") + string.Join(", ", group.Select(assessed => assessed.Finding.Name)));
        }

        return text.Length == 0 ? "nothing known" : text.ToString();
    }

    /// <summary>What is known of the whole catalogue, closed under the hierarchy, as <see cref="FindingBits"/>.</summary>
    internal ReadOnlySpan<ulong> Known => _known;

    /// <summary>The values by the index of their measurement; NaN where one is not known.</summary>
    internal ReadOnlySpan<double> MeasuredValues => _measured;

    /// <summary>How much was given: findings, measurements and sex, without what follows from them.</summary>
    internal int AssessedCount
    {
        get
        {
            int count = Sex is null ? 0 : 1;
            foreach (ulong word in _given)
            {
                count += BitOperations.PopCount(word);
            }

            foreach (double value in _measured)
            {
                count += double.IsNaN(value) ? 0 : 1;
            }

            return count;
        }
    }

    /// <summary>For the readers: builds from parts that were checked one by one, unless they contradict each other.</summary>
    internal static Presentation? TryCreate(string? id, Side? side, Sex? sex, ulong[] given, double[] measured) =>
        Closure.Of(given, measured) is { } known ? new Presentation(id, side, sex, given, known, measured) : null;

    internal static double[] Unmeasured()
    {
        double[] measured = new double[Measurements.All.Count];
        Array.Fill(measured, double.NaN);
        return measured;
    }

    private Presentation WithStatus(FindingStatus status, Finding[] findings)
    {
        Guard.NotNull(findings);
        ulong[] given = [.. _given];
        foreach (Finding finding in findings)
        {
            int index = Findings.IndexOf(Guard.NotNull(finding, nameof(findings)));
            if (FindingBits.StatusOf(given, index) is not FindingStatus.NotAssessed and var said && said != status)
            {
                throw new ArgumentException($"{finding.Id} is both present and absent. Take the first answer back with Without({finding.Id}) to change it.", nameof(findings));
            }

            FindingBits.State(given, index, status);
        }

        return Checked(given, _measured, nameof(findings));
    }

    /// <summary>What is less than this cannot contradict itself.</summary>
    private Presentation Fewer(ulong[] given, double[] measured) => new(Id, Side, Sex, given, Closure.Of(given, measured)!, measured);

    private Presentation Checked(ulong[] given, double[] measured, string parameterName) =>
        TryCreate(Id, Side, Sex, given, measured)
        ?? throw new ArgumentException(string.Join(" ", Closure.Contradictions(given, measured).Select(contradiction => contradiction.Message + " " + contradiction.Remedy)), parameterName);
}
