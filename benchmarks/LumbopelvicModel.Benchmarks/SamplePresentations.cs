namespace LumbopelvicModel.Benchmarks;

/// <summary>Fixed presentations, so that runs can be compared. A seeded generator, because a handful would teach the branch predictor the answers.</summary>
internal static class SamplePresentations
{
    /// <summary>An older patient with claudication and a full examination, as a clinician would record it.</summary>
    public static Presentation Claudication { get; } = Presentation.Empty
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

    /// <summary>Consistent random presentations of about 25 known findings.</summary>
    public static Presentation[] Many(int count)
    {
        var random = new Random(20261121);
        var presentations = new Presentation[count];
        for (int index = 0; index < count; index++)
        {
            Presentation presentation = Presentation.Empty.WithAge(random.Next(18, 95));
            for (int known = 0; known < 25; known++)
            {
                Finding finding = Findings.All[random.Next(Findings.All.Count)];
                presentation = TryAdd(presentation, finding, random.NextDouble() < 0.4);
            }

            presentations[index] = presentation;
        }

        return presentations;
    }

    private static Presentation TryAdd(Presentation presentation, Finding finding, bool isPresent)
    {
        if (presentation.Status(finding) != FindingStatus.NotAssessed)
        {
            return presentation;
        }

        try
        {
            return isPresent ? presentation.Present(finding) : presentation.Absent(finding);
        }
        catch (ArgumentException)
        {
            return presentation;
        }
    }
}
