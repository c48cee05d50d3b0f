using FsCheck;
using FsCheck.Fluent;

namespace LumbopelvicModel.Tests;

/// <summary>Generators and shrinkers of the values that the laws are held against. FsCheck finds them by the type they return.</summary>
public static partial class Arbitraries
{
    /// <summary>Findings that are asked for together, so that hierarchies, families and scores meet by chance.</summary>
    internal static readonly IReadOnlyList<Finding> Few =
    [
        Findings.Pain.Leg, Findings.Pain.BelowKnee, Findings.Pain.Calf, Findings.Pain.HipRegion, Findings.Pain.Groin,
        Findings.Worse.Walking, Findings.Worse.Downhill, Findings.Sign.Faber, Findings.Sign.FaberPosteriorPain, Findings.Sign.SijProvocation,
        Findings.Sign.SijThighThrust, Findings.Sign.HipMotionLimited, Findings.Sign.HipInternalRotationLimited, Findings.Symptom.MorningStiffness, Findings.Sign.StraightLegRaise,
    ];

    internal static readonly IReadOnlyList<Measurement> FewMeasurements =
        [Measurements.Age, Measurements.SymptomDuration, Measurements.HipInternalRotation, Measurements.MorningStiffness, Measurements.WalkingDistance];

    public static Arbitrary<Finding> Finding() => Arb.From(Gen.Elements<Finding>(Findings.All));

    public static Arbitrary<Condition> Condition() => Arb.From(Gen.Elements<Condition>(Conditions.All));

    public static Arbitrary<Side> Side() => Arb.From(Gen.Elements(LumbopelvicModel.Side.Left, LumbopelvicModel.Side.Right, LumbopelvicModel.Side.Bilateral, LumbopelvicModel.Side.Midline));

    public static Arbitrary<Probability> Probability() => Arb.From(
        Gen.Frequency((1, Gen.Elements(0.0, 1e-300, 1e-9, 0.5, 1 - 1e-9, 1.0)), (4, Share())).Select(value => new Probability(value)),
        probability => probability.Value is 0 or 0.5 or 1 ? [] : [new Probability(0.5)]);

    public static Arbitrary<LikelihoodRatio> LikelihoodRatio() => Arb.From(
        Gen.Frequency((1, Gen.Elements(double.Epsilon, 1e-20, 1.0, 1e20, double.MaxValue)), (4, Gen.Choose(-3000, 3000).Select(tenths => Math.Pow(10, tenths / 1000.0))))
            .Select(value => new LikelihoodRatio(value)),
        ratio => ratio.IsUninformative ? [] : [default]);

    public static Arbitrary<Presentation> Presentation() => Arb.From(PresentationOf(Findings.All, Measurements.All, 60), Smaller);

    /// <summary>A presentation over some findings; what would contradict it is skipped.</summary>
    internal static Gen<Presentation> PresentationOf(IReadOnlyList<Finding> findings, IReadOnlyList<Measurement> measurements, int most) =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, Math.Min(8, most))), (4, Gen.Choose(Math.Min(9, most), most)))
        from answers in Gen.Elements<Finding>(findings).Zip(Gen.Elements(true, true, true, false, false)).ArrayOf(count)
        from measured in Measured(measurements)
        from sex in Gen.Elements<Sex?>(null, Sex.Female, Sex.Male)
        from side in Gen.Elements<Side?>(null, LumbopelvicModel.Side.Left, LumbopelvicModel.Side.Right, LumbopelvicModel.Side.Bilateral, LumbopelvicModel.Side.Midline)
        from id in Gen.Elements(null, "case-1", "Fall ä 7", " ")
        select Build(LumbopelvicModel.Presentation.Empty.WithId(id).On(side).WithSex(sex), answers, measured);

    /// <summary>A number strictly between 0 and 1.</summary>
    internal static Gen<double> Share() => Gen.Choose(1, 9999).Select(value => value / 10000.0);

    internal static IEnumerable<Presentation> Smaller(Presentation presentation)
    {
        foreach (AssessedFinding given in presentation.Given)
        {
            yield return presentation.Without(given.Finding);
        }

        foreach (MeasuredValue measured in presentation.Measured)
        {
            yield return presentation.Without(measured.Measurement);
        }

        if (presentation.Sex is not null)
        {
            yield return presentation.WithSex(null);
        }

        if (presentation.Side is not null)
        {
            yield return presentation.On(null);
        }

        if (presentation.Id is not null)
        {
            yield return presentation.WithId(null);
        }
    }

    internal static bool Contradicts(this Presentation presentation, Finding finding, FindingStatus status) =>
        presentation.Status(finding) is not FindingStatus.NotAssessed and var known && known != status;

    /// <summary>One of every measurement at most, at a threshold, at an end of the range or anywhere.</summary>
    private static Gen<(Measurement Measurement, double Value)[]> Measured(IReadOnlyList<Measurement> measurements) =>
        from chosen in Gen.SubListOf<Measurement>(measurements)
        from share in Gen.Choose(0, 1000).ArrayOf(chosen.Count)
        from special in Gen.Choose(0, 9).ArrayOf(chosen.Count)
        from few in Gen.Choose(0, 4)
        select chosen.Zip(share, special).Select(entry => (entry.First, ValueOf(entry.First, entry.Second / 1000.0, entry.Third))).Take(few).ToArray();

    private static double ValueOf(Measurement measurement, double share, int special) => special switch
    {
        0 => measurement.Minimum,
        1 => measurement.Maximum,
        2 when measurement.Settles is { } settlement => settlement.PresentThreshold,
        3 when measurement.Settles is { } settlement => settlement.AbsentThreshold,
        4 => Math.Round(measurement.Minimum + ((measurement.Maximum - measurement.Minimum) * share)),
        _ => measurement.Minimum + ((measurement.Maximum - measurement.Minimum) * share),
    };

    private static Presentation Build(Presentation presentation, (Finding Finding, bool IsPresent)[] answers, (Measurement Measurement, double Value)[] measured)
    {
        foreach ((Measurement measurement, double value) in measured)
        {
            if (measurement.Settles is not { } settlement || !presentation.Contradicts(settlement.Finding, settlement.StatusAt(value)))
            {
                presentation = presentation.With(measurement, value);
            }
        }

        foreach ((Finding finding, bool isPresent) in answers)
        {
            if (!presentation.Contradicts(finding, isPresent ? FindingStatus.Present : FindingStatus.Absent))
            {
                presentation = isPresent ? presentation.Present(finding) : presentation.Absent(finding);
            }
        }

        return presentation;
    }
}
