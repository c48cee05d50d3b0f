namespace LumbopelvicModel.Tests;

public class FitTests
{
    [Fact]
    public void One_finding_is_too_little_whatever_follows_from_it() =>
        Assert.Equal(FitLevel.TooLittleKnown, Evaluator.Default.Evaluate(Presentation.Empty.Present(Findings.Pain.Groin)).Fit.Level);

    [Fact]
    public void A_sore_heel_that_a_few_steps_ease_fits_nothing_here()
    {
        Presentation heel = Presentation.Empty.WithAge(45).WithSex(Sex.Female)
            .Present(Findings.Pain.Heel, Findings.Pain.Sole, Findings.Eased.FewSteps)
            .Absent(Findings.Pain.LowBack, Findings.Pain.HipRegion, Findings.Pain.Thigh, Findings.Numbness.Leg);

        Assert.Equal(FitLevel.NothingFitsWell, Evaluator.Default.Evaluate(heel).Fit.Level);
    }

    [Fact]
    public void Where_everything_is_denied_there_is_nothing_to_fit()
    {
        Presentation denies = Presentation.Empty.WithAge(68).WithSex(Sex.Female)
            .Absent([.. Findings.All.Where(finding => finding.Id.StartsWith("pain.", StringComparison.Ordinal) || finding.Id.StartsWith("worse.", StringComparison.Ordinal))]);

        Assert.Equal(FitLevel.NothingFitsWell, Evaluator.Default.Evaluate(denies).Fit.Level);
        Assert.True(Evaluator.Default.Evaluate(denies).Fit.LeaderEvidence.Value > 5);
    }

    [Theory]
    [InlineData(8, FitLevel.NothingFitsWell)]
    [InlineData(15, FitLevel.NothingFitsWell)]
    [InlineData(16, FitLevel.Fits)]
    public void A_child_fits_nothing_because_its_diseases_are_not_modelled(int age, FitLevel expected)
    {
        Presentation limping = Presentation.Empty.WithAge(age)
            .Present(Findings.Pain.Groin, Findings.Sign.Fadir, Findings.Symptom.Clicking, Findings.Worse.HipMovement)
            .Absent(Findings.Pain.LowBack);

        Assert.Equal(expected, Evaluator.Default.Evaluate(limping).Fit.Level);
    }

    [Fact]
    public void A_textbook_hip_fits()
    {
        Presentation hip = Presentation.Empty.WithAge(68)
            .Present(Findings.Pain.Groin, Findings.Worse.SocksAndShoes, Findings.Sign.HipInternalRotationLimited, Findings.Symptom.StiffHip);

        Assert.Equal(FitLevel.Fits, Evaluator.Default.Evaluate(hip).Fit.Level);
    }

    [Fact]
    public void An_open_emergency_names_the_measurement_that_it_waits_for()
    {
        Presentation presentation = Presentation.Empty.Present(Findings.Symptom.WeaknessBothLegs).Absent(Findings.Symptom.WeaknessProgressive);

        RedFlagAlert open = Evaluator.Default.Evaluate(presentation).OpenRedFlags.Single(alert => alert.RedFlag.Id == "cauda-equina.both-legs-weak");

        Assert.Contains(Measurements.SymptomDuration, open.Measurements);
    }
}
