using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The measurements that a presentation can hold.</summary>
public static class Measurements
{
    /// <summary>Age in years, 0 to 120.</summary>
    public static Measurement Age { get; } = new("age", "Age", "years", 0, 120, isTrait: true);

    /// <summary>Duration of the symptoms in weeks, 0 to 5200.</summary>
    public static Measurement SymptomDuration { get; } = new("symptom-duration", "Duration of symptoms", "weeks", 0, 5200, isTrait: true);

    /// <summary>Duration of morning stiffness in minutes, 0 to 1440; more than none settles <c>symptom.morning-stiffness</c>.</summary>
    public static Measurement MorningStiffness { get; } = new(
        "morning-stiffness",
        "Duration of morning stiffness",
        "minutes",
        0,
        1440,
        settles: new Settlement(Findings.Symptom.MorningStiffness, Comparison.Above, 0, Comparison.AtMost, 0));

    /// <summary>Pain intensity on the numeric rating scale, 0 to 10; 7 or more settles <c>quality.severe</c>.</summary>
    public static Measurement PainIntensity { get; } = new(
        "pain-intensity",
        "Pain intensity (numeric rating scale)",
        "0-10",
        0,
        10,
        settles: new Settlement(Findings.Quality.Severe, Comparison.AtLeast, 7, Comparison.Below, 7));

    /// <summary>Passive internal rotation of the hip on the painful side in degrees, -30 to 90; below 15 settles that it is limited, 30 or more that it is not.</summary>
    public static Measurement HipInternalRotation { get; } = new(
        "hip-internal-rotation",
        "Passive hip internal rotation, painful side",
        "degrees",
        -30,
        90,
        settles: new Settlement(Findings.Sign.HipInternalRotationLimited, Comparison.Below, 15, Comparison.AtLeast, 30));

    /// <summary>Passive flexion of the hip on the painful side in degrees, 0 to 160; 115 or less settles that it is limited, more than 120 that it is not.</summary>
    public static Measurement HipFlexion { get; } = new(
        "hip-flexion",
        "Passive hip flexion, painful side",
        "degrees",
        0,
        160,
        settles: new Settlement(Findings.Sign.HipFlexionLimited, Comparison.AtMost, 115, Comparison.Above, 120));

    /// <summary>Angle in degrees at which the straight leg raise reproduces leg pain, 0 to 120; 60 or less settles that it is positive, more than 80 that it is not.</summary>
    public static Measurement StraightLegRaiseAngle { get; } = new(
        "straight-leg-raise-angle",
        "Angle at which straight leg raise reproduces leg pain",
        "degrees",
        0,
        120,
        settles: new Settlement(Findings.Sign.StraightLegRaise, Comparison.AtMost, 60, Comparison.Above, 80));

    /// <summary>Distance in metres before leg symptoms force a stop, 0 to 20000.</summary>
    public static Measurement WalkingDistance { get; } = new("walking-distance", "Distance walked before leg symptoms force a stop", "metres", 0, 20000);

    /// <summary>Urine left after voiding in millilitres, 0 to 3000; more than 200 settles that it is retained.</summary>
    public static Measurement PostVoidResidual { get; } = new(
        "post-void-residual",
        "Post-void residual urine",
        "millilitres",
        0,
        3000,
        settles: new Settlement(Findings.Sign.UrinaryRetentionMeasured, Comparison.Above, 200, Comparison.AtMost, 200));

    /// <summary>Ankle-brachial pressure index, 0 to 2.</summary>
    public static Measurement AnkleBrachialIndex { get; } = new("ankle-brachial-index", "Ankle-brachial pressure index", "ratio", 0, 2);

    /// <summary>Every measurement.</summary>
    public static IReadOnlyList<Measurement> All => InOrder;

    /// <summary>The measurement with an id.</summary>
    /// <param name="id">The permanent id, such as <c>age</c>.</param>
    /// <returns>The measurement.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">No measurement has this id; the message names the nearest known ones. <see cref="TryGet"/> does not throw.</exception>
    public static Measurement Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGet(id, out Measurement? measurement) ? measurement : throw new ArgumentException(Messages.UnknownId("measurement", id, KnownIds), nameof(id));
    }

    /// <summary>The measurement with an id, if there is one.</summary>
    /// <param name="id">The id; <see langword="null"/> is no measurement.</param>
    /// <param name="measurement">The measurement, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Measurement? measurement)
    {
        measurement = InOrder.FirstOrDefault(entry => entry.Id == id);
        return measurement is not null;
    }

    private static readonly ValueList<Measurement> InOrder = ValueList<Measurement>.Own(
    [
        Age,
        SymptomDuration,
        MorningStiffness,
        PainIntensity,
        HipInternalRotation,
        HipFlexion,
        StraightLegRaiseAngle,
        WalkingDistance,
        PostVoidResidual,
        AnkleBrachialIndex,
    ]);

    private static readonly Utf8Ids ByUtf8Id = new(KnownIds);

    internal static IEnumerable<string> KnownIds => InOrder.Select(measurement => measurement.Id);

    /// <summary>The place of the measurement with an id in UTF-8, or -1.</summary>
    internal static int IndexOf(ReadOnlySpan<byte> utf8Id) => ByUtf8Id.IndexOf(utf8Id);

    /// <summary>The place of the measurement in <see cref="All"/>.</summary>
    internal static int IndexOf(Measurement measurement)
    {
        for (int index = 0; index < InOrder.Count; index++)
        {
            if (ReferenceEquals(InOrder[index], measurement))
            {
                return index;
            }
        }

        throw new ArgumentException($"{measurement} is not in the catalogue.", nameof(measurement));
    }
}
