using LumbopelvicModel.Knowledge;

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

    [Fact]
    public void Fit_LittleKnown_SaysSo()
    {
        Fit fit = Evaluator.Default.Evaluate(Presentation.Empty).Fit;
        Assert.Equal((FitLevel.TooLittleKnown, "too-little-known"), (fit.Level, fit.Id));
        Assert.True(fit.LeaderEvidence.IsUninformative);
        Assert.StartsWith("Too little is known yet", fit.ToString(), StringComparison.Ordinal);
    }

    // Three families, each 0.9 / 0.3 = 3 for fracture: 27 in all, 0.04 x 27 = 1.08 against 0.8 and 0.16.
    [Fact]
    public void Fit_WhatALeaderExplains_Fits()
    {
        Fit fit = Three(0.9).Evaluate(Presentation.Empty.Present(Findings.Pain.Groin, Findings.Worse.Walking, Findings.Quality.Severe)).Fit;
        Assert.Equal(FitLevel.Fits, fit.Level);
        Assert.Equal(27, fit.LeaderEvidence.Value, 9);
        Assert.Equal("The leading explanation fits what was found.", fit.ToString());
    }

    // A ratio of 3 for osteoarthritis is less than five to one, though none of the conditions has but 0.16 / 1.08.
    [Fact]
    public void Fit_AWeakLeader_SaysSo()
    {
        Assessment assessment = new Evaluator(TinyKnowledge.Base.WithRules([TinyKnowledge.Groin])).Evaluate(Presentation.Empty.Present(Findings.Pain.Groin, Findings.Pain.Buttock, Findings.Pain.Knee));
        Assert.True(assessment.Other.Value < 0.2);
        Assert.Equal(FitLevel.NothingFitsWell, assessment.Fit.Level);
    }

    // A ratio of 9 for osteoarthritis, but a tenth for all others: 0.36 and 20 x 0.004 against 0.16, which is 27 % for none of them.
    [Fact]
    public void Fit_ALeaderBesideMuchThatNothingExplains_SaysSo()
    {
        DifferentiationRule rule = TinyKnowledge.Rule("groin", Findings.Pain.Groin, "place", 0.1, [.. Conditions.All.Select(condition => (condition, condition == Conditions.HipOsteoarthritis ? 0.9 : 0.01))]);
        Assessment assessment = new Evaluator(TinyKnowledge.Base.WithRules([rule])).Evaluate(Presentation.Empty.Present(Findings.Pain.Groin, Findings.Pain.Buttock, Findings.Pain.Knee));
        Assert.Equal(9, assessment.Fit.LeaderEvidence.Value, 9);
        Assert.Equal(0.16 / 0.6, assessment.Other.Value, 9);
        Assert.Equal(FitLevel.NothingFitsWell, assessment.Fit.Level);
    }

    // All three absent and expected in every condition: 0.1 / 0.7 each, so that none of the conditions is left.
    [Fact]
    public void Fit_WhatNothingExplains_SaysSo()
    {
        DifferentiationRule[] rules = [.. new[] { Findings.Pain.Groin, Findings.Worse.Walking, Findings.Quality.Severe }.Select((finding, index) =>
            TinyKnowledge.Rule("r" + index, finding, "f" + index, 0.3, [.. Conditions.All.Select(condition => (condition, 0.9))]))];
        Assessment assessment = new Evaluator(TinyKnowledge.Base.WithRules(rules)).Evaluate(Presentation.Empty.Absent(Findings.Pain.Groin, Findings.Worse.Walking, Findings.Quality.Severe));
        Assert.Equal(FitLevel.NothingFitsWell, assessment.Fit.Level);
        Assert.StartsWith("Nothing here fits well (evidence -25 dB for the leader)", assessment.Fit.ToString(), StringComparison.Ordinal);

        // 21 x 0.04 x (1 / 7)^3 = 0.84 / 343 against 0.16.
        Assert.Equal(0.16 / (0.16 + (0.84 / 343)), assessment.Other.Value, 12);
        Assert.Contains("0 is not a level of fit.", Assert.Throws<ArgumentOutOfRangeException>(() => default(FitLevel).ToId()).Message, StringComparison.Ordinal);
    }

    private static Evaluator Three(double frequency) => new(TinyKnowledge.Base.WithRules(new[] { Findings.Pain.Groin, Findings.Worse.Walking, Findings.Quality.Severe }.Select((finding, index) =>
        TinyKnowledge.Rule("r" + index, finding, "f" + index, 0.3, (Conditions.HipFracture, frequency)))));
}
