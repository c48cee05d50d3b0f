namespace LumbopelvicModel.Tests.Drawing;

/// <summary>Patients to draw, from one of whom little is known to one who has everything.</summary>
internal static class Patients
{
    public static Presentation Sciatica { get; } = Presentation.Empty.WithId("Sciatica & <others>").WithAge(44).WithSex(Sex.Female)
        .Present(
            Findings.Pain.LowBack,
            Findings.Pain.Buttock,
            Findings.Pain.PosteriorThigh,
            Findings.Pain.LateralLeg,
            Findings.Numbness.LateralLeg,
            Findings.Numbness.GreatToe,
            Findings.SensoryLoss.GreatToe,
            Findings.Sign.CrossedStraightLegRaise)
        .Absent(Findings.Pain.Groin, Findings.Numbness.Saddle);

    public static Presentation Emergency { get; } = Presentation.Empty.On(Side.Bilateral)
        .Present(Findings.Pain.LowBack, Findings.Pain.Leg, Findings.Numbness.Saddle, Findings.Symptom.BladderRetention);

    /// <summary>Pain, numbness and sensory loss everywhere: the most that a picture has to hold.</summary>
    public static Presentation Everything { get; } = Presentation.Empty.WithId(new string('W', 200)).WithAge(100).WithSex(Sex.Male).Present(
    [
        .. BodyRegions.All.Select(Findings.Pain.In),
        .. BodyRegions.All.Select(Findings.Numbness.In),
        .. BodyRegions.All.Select(Findings.SensoryLoss.In),
        Findings.Course.Bilateral,
        Findings.Sign.CrossedStraightLegRaise,
        Findings.Sign.StraightLegRaiseBilateral,
    ]);

    public static Presentation NothingThere { get; } = Presentation.Empty.On(Side.Left).Absent([.. BodyRegions.All.Select(Findings.Pain.In), .. BodyRegions.All.Select(Findings.SensoryLoss.In)]);
}
