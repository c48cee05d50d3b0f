namespace LumbopelvicModel.Benchmarks;

/// <summary>One patient as a clinician would record it, for what is measured on a single case.</summary>
internal static class SamplePresentations
{
    /// <summary>An older patient with claudication and a full examination.</summary>
    public static Presentation Claudication { get; } = BuildClaudication();

    /// <summary>The same, built anew.</summary>
    public static Presentation BuildClaudication() => Presentation.Empty
        .WithAge(78).WithSex(Sex.Male).On(Side.Bilateral)
        .With(Measurements.SymptomDuration, 104)
        .Present(
            Findings.Pain.LowBack,
            Findings.Pain.Leg,
            Findings.Course.Bilateral,
            Findings.Course.RadiatesFromBack,
            Findings.Worse.Walking,
            Findings.Worse.Stairs,
            Findings.Eased.Sitting,
            Findings.Sign.LumbarExtensionPainful)
        .Absent(
            Findings.History.Trauma,
            Findings.History.Fever,
            Findings.History.WeightLoss,
            Findings.Symptom.LegWeakness,
            Findings.Sign.PulsesReduced,
            Findings.Sign.LumbarTenderness,
            Findings.Sign.KneeExtensorWeakness,
            Findings.Sign.AnkleDorsiflexorWeakness,
            Findings.Sign.GreatToeExtensorWeakness,
            Findings.Sign.AnklePlantarflexorWeakness,
            Findings.Sign.PatellarReflexReduced,
            Findings.Sign.AchillesReflexReduced,
            Findings.SensoryLoss.Leg);
}
