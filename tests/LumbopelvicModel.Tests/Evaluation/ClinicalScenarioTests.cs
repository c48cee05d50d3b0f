namespace LumbopelvicModel.Tests;

public class ClinicalScenarioTests
{
    [Fact]
    public void Sciatica_to_the_little_toe_names_the_root_its_side_and_its_discs()
    {
        Presentation sciatica = Presentation.Empty.WithAge(38).On(Side.Left)
            .Present(Findings.Pain.LowBack, Findings.Pain.Calf, Findings.Numbness.LateralFoot, Findings.Sign.StraightLegRaise, Findings.Sign.AchillesReflexReduced);

        Assessment assessment = Evaluator.Default.Evaluate(sciatica);

        Assert.Equal(NerveRoots.S1, assessment.Roots[0].Root);
        Assert.Contains("  S1 left", assessment.ToString(), StringComparison.Ordinal);
        Assert.Contains("disc L5/S1 paracentral", assessment.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The root that hurts where a hip does: groin, front of the thigh, knee and inner lower leg, over a hip that moves freely.</summary>
    [Fact]
    public void The_fourth_root_is_not_taken_for_a_hip()
    {
        Presentation radiculopathy = Presentation.Empty.WithAge(64).WithSex(Sex.Male).On(Side.Right)
            .Present(Findings.Pain.Groin, Findings.Pain.AnteriorThigh, Findings.Pain.Knee, Findings.Pain.MedialLeg, Findings.Sign.FemoralNerveStretch, Findings.Sign.PatellarReflexReduced)
            .Absent(Findings.Sign.HipInternalRotationLimited, Findings.Sign.HipMotionPainful);

        Assessment assessment = Evaluator.Default.Evaluate(radiculopathy);

        Assert.Equal(Conditions.LumbarDiscHerniation, assessment.Differential[0].Condition);
        Assert.Equal(ConditionVariants.UpperLumbarHerniation, assessment.Differential[0].Variant!.Variant);
        Assert.Equal(NerveRoots.L4, assessment.Roots[0].Root);
    }

    [Fact]
    public void A_stiff_hip_with_pain_down_to_the_knee_is_not_taken_for_a_root()
    {
        Presentation arthritis = Presentation.Empty.WithAge(64).WithSex(Sex.Male).On(Side.Right)
            .Present(Findings.Pain.Groin, Findings.Pain.AnteriorThigh, Findings.Pain.Knee, Findings.Worse.WeightBearing, Findings.Sign.HipInternalRotationLimited, Findings.Sign.HipMotionPainful)
            .Absent(Findings.Sign.PatellarReflexReduced, Findings.Numbness.Leg);

        Assert.Equal(Conditions.HipOsteoarthritis, Evaluator.Default.Evaluate(arthritis).Differential[0].Condition);
    }

    [Fact]
    public void An_abscess_of_the_psoas_without_fever_is_urgent()
    {
        Presentation abscess = Presentation.Empty.WithAge(61)
            .Present(Findings.History.Immunosuppression, Findings.History.WeightLoss, Findings.Sign.HipExtensionPainful, Findings.Sign.ResistedHipFlexionPain)
            .Absent(Findings.History.Fever);

        Assert.Contains(Evaluator.Default.Evaluate(abscess).RedFlags, alert => alert.RedFlag.Id == "septic-hip-without-fever");
    }

    [Fact]
    public void Where_nothing_bears_on_a_root_none_is_named()
    {
        Assessment midline = Evaluator.Default.Evaluate(Presentation.Empty.WithAge(40).Present(Findings.History.Cancer, Findings.Worse.AtNight));

        Assert.False(midline.HasRootEvidence);
        Assert.DoesNotContain("Nerve root", midline.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fracture_of_the_hip_says_nothing_of_roots()
    {
        Presentation fall = Presentation.Empty.WithAge(84)
            .Present(Findings.History.MinorTrauma, Findings.Pain.Groin, Findings.Sign.UnableToBearWeight, Findings.Sign.ShortenedExternallyRotated);

        Assert.DoesNotContain("Nerve root", Evaluator.Default.Evaluate(fall).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sudden_severe_pain_of_belly_and_back_in_an_old_smoker_is_an_emergency()
    {
        Presentation rupture = Presentation.Empty.WithAge(72).WithSex(Sex.Male)
            .Present(Findings.Pain.LowBack, Findings.Pain.Abdomen, Findings.Course.SuddenOnset, Findings.Quality.Severe, Findings.History.Smoking);

        Assert.Contains(Evaluator.Default.Evaluate(rupture).RedFlags, alert => alert.RedFlag.Id == "ruptured-aneurysm");
    }

    [Fact]
    public void A_relative_with_an_aneurysm_does_not_call_the_ambulance_for_a_groin_strain()
    {
        Presentation strain = Presentation.Empty.WithAge(35)
            .Present(Findings.Pain.Groin, Findings.Course.SuddenOnset, Findings.History.KnownAneurysm, Findings.History.KickingOrFlexionSport);

        Assert.False(Evaluator.Default.Evaluate(strain).IsEmergency);
    }

    [Fact]
    public void An_open_emergency_does_not_hide_behind_a_milder_flag_for_the_same_concern()
    {
        Assessment mass = Evaluator.Default.Evaluate(Presentation.Empty.Present(Findings.Sign.PulsatileAbdominalMass));
        string text = mass.ToString();

        Assert.Contains("! URGENT: Abdominal aortic aneurysm", text, StringComparison.Ordinal);
        Assert.Contains("Abdominal aortic aneurysm", text[text.IndexOf("Not excluded yet", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_foot_drop_with_back_pain_is_urgent()
    {
        Presentation footDrop = Presentation.Empty.Present(Findings.Pain.LowBack, Findings.Course.SuddenOnset, Findings.Sign.AnkleDorsiflexorWeakness);

        Assert.Contains(Evaluator.Default.Evaluate(footDrop).RedFlags, alert => alert.RedFlag.Id == "new-motor-deficit");
    }
}
