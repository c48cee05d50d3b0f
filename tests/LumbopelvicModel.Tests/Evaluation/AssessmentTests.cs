using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

public sealed class AssessmentTests
{
    private static readonly Evaluator Flagging = new(TinyKnowledge.Flagged);

    [Fact]
    public void RedFlags_NothingKnown_AreOpenWithWhatIsMissingAndTheMostUrgentFirst()
    {
        Assessment assessment = Flagging.Evaluate(Presentation.Empty);
        Assert.Empty(assessment.RedFlags);
        Assert.False(assessment.IsEmergency);
        Assert.Equal([TinyKnowledge.Saddle, TinyKnowledge.Fever], assessment.OpenRedFlags.Select(alert => alert.RedFlag));
        Assert.Equal([Findings.Numbness.Saddle, Findings.Sign.ReducedAnalTone], assessment.OpenRedFlags[0].Findings);
    }

    [Fact]
    public void RedFlags_Raised_NameWhatRaisedThem()
    {
        Assessment assessment = Flagging.Evaluate(Presentation.Empty.Present(Findings.Numbness.Saddle));
        RedFlagAlert alert = Assert.Single(assessment.RedFlags);
        Assert.Equal(TinyKnowledge.Saddle, alert.RedFlag);
        Assert.Equal([Findings.Numbness.Saddle], alert.Findings);
        Assert.True(assessment.IsEmergency);
    }

    [Fact]
    public void RedFlags_Excluded_AreNeitherRaisedNorOpen()
    {
        Assessment assessment = Flagging.Evaluate(Presentation.Empty.Absent(Findings.Numbness.Saddle, Findings.Sign.ReducedAnalTone, Findings.Sign.Fever));
        Assert.Empty(assessment.RedFlags);
        Assert.Empty(assessment.OpenRedFlags);
    }

    [Fact]
    public void Concerns_SeveralFlagsForOne_AreSaidOnceAndNeverHideAnOpenEmergency()
    {
        var numb = new RedFlag("numb", TinyKnowledge.Saddle.Concern, Urgency.Urgent, Criterion.Present(Findings.Numbness.Foot), "See a doctor today.");
        var weak = new RedFlag("weak", TinyKnowledge.Saddle.Concern, Urgency.Urgent, Criterion.Present(Findings.Worse.Walking), "See a doctor today.");
        var evaluator = new Evaluator(TinyKnowledge.Base.WithRedFlags([TinyKnowledge.Fever, numb, weak, TinyKnowledge.Saddle]));
        Presentation both = Presentation.Empty.Present(Findings.Numbness.Foot, Findings.Worse.Walking);

        Assessment milder = evaluator.Evaluate(both);
        Assert.Equal([numb], milder.RaisedConcerns.Select(alert => alert.RedFlag));
        Assert.Equal([TinyKnowledge.Saddle, TinyKnowledge.Fever], milder.OpenConcerns.Select(alert => alert.RedFlag));

        Assessment worst = evaluator.Evaluate(Presentation.Empty.Present(Findings.Numbness.Saddle));
        Assert.Equal([TinyKnowledge.Saddle], worst.RaisedConcerns.Select(alert => alert.RedFlag));
        Assert.Equal([TinyKnowledge.Fever], worst.OpenConcerns.Select(alert => alert.RedFlag));
    }

    [Fact]
    public void OpenConcerns_OneAsUrgentIsRaisedForTheSame_IsLeftOut()
    {
        RedFlag numb = new("numb", TinyKnowledge.Fever.Concern, TinyKnowledge.Fever.Urgency, Criterion.Present(Findings.Numbness.Foot), "See a doctor today.");
        Assessment assessment = new Evaluator(TinyKnowledge.Base.WithRedFlags([TinyKnowledge.Fever, numb, TinyKnowledge.Saddle])).Evaluate(Presentation.Empty.Present(Findings.Numbness.Foot, Findings.Numbness.Saddle));

        Assert.Equal([TinyKnowledge.Saddle, numb], assessment.RaisedConcerns.Select(alert => alert.RedFlag));
        Assert.Equal([TinyKnowledge.Fever], assessment.OpenRedFlags.Select(alert => alert.RedFlag));
        Assert.Empty(assessment.OpenConcerns);
    }

    [Fact]
    public void NamesRoots_OnlyWhereOneIsInPlay()
    {
        Assessment root = Evaluator.Default.Evaluate(Presentation.Empty.Present(Findings.Pain.LateralLeg, Findings.Numbness.GreatToe));
        Assessment hip = Evaluator.Default.Evaluate(Presentation.Empty
            .WithAge(72)
            .With(Measurements.HipInternalRotation, 5)
            .Present(Findings.Pain.Groin, Findings.Pain.AnteriorThigh)
            .Absent(Findings.Pain.LowBack, Findings.Pain.BelowKnee, Findings.Numbness.Leg));

        Assert.True(root.NamesRoots);
        Assert.True(hip.HasRootEvidence);
        Assert.False(hip.NamesRoots);
        Assert.False(Evaluator.Default.Evaluate(Presentation.Empty).NamesRoots);
    }

    // The three signs tell as much of conditions that are as common: neither comes first but by the catalogue.
    [Fact]
    public void NextQuestions_AndPairs_ThatAreAlike_StandInTheOrderOfTheCatalogue()
    {
        PretestProfile profile = TinyKnowledge.AllAlike(0.03, 1);
        var evaluator = new Evaluator(TinyKnowledge.Base.WithProfiles([profile]).WithRules(
        [
            TinyKnowledge.Rule("c", Findings.Worse.Walking, "c", 0.1, (Conditions.LumbarFacetArthropathy, 0.6)),
            TinyKnowledge.Rule("a", Findings.Pain.LateralHip, "a", 0.1, (Conditions.HipOsteoarthritis, 0.6)),
            TinyKnowledge.Rule("b", Findings.Pain.Groin, "b", 0.1, (Conditions.AcetabularLabralTear, 0.6)),
        ]));

        QuestionPlan plan = evaluator.NextQuestions(Presentation.Empty);
        Assert.Equal([Findings.Pain.Groin, Findings.Pain.LateralHip], plan.Questions.Where(question => question.Finding != Findings.Worse.Walking).Select(question => question.Finding));
        Assert.Equal(plan.Questions[0].Bits, plan.Questions[1].Bits, 3);

        IReadOnlyList<PairAssessment> pairs = evaluator.Evaluate(Presentation.Empty.Present(Findings.Worse.Walking, Findings.Pain.LateralHip, Findings.Pain.Groin)).Pairs;
        Assert.Equal(
            [(Conditions.LumbarFacetArthropathy, Conditions.HipOsteoarthritis), (Conditions.LumbarFacetArthropathy, Conditions.AcetabularLabralTear)],
            pairs.Select(pair => (pair.First, pair.Second)));
        Assert.Equal(pairs[0].Probability.Value, pairs[1].Probability.Value, 12);
    }

    // Three conditions of different sources whose signs are 3, 6 and 9 times as frequent with them; a sign does not count for a pair otherwise than for
    // its condition. So the pairs relate as 54 to 27 to 18, and with any other condition as 9 to 6 to 3.
    [Fact]
    public void Pairs_OfThreeLikelyConditions_AreRankedByTheirProduct()
    {
        PretestProfile profile = TinyKnowledge.AllAlike(0.03, 1);
        var evaluator = new Evaluator(TinyKnowledge.Base.WithProfiles([profile]).WithRules(
        [
            TinyKnowledge.Rule("calf", Findings.Pain.Calf, "leg", 0.1, (Conditions.LumbarSpondylolisthesis, 0.3)),
            TinyKnowledge.Rule("groin", Findings.Pain.Groin, "place", 0.1, (Conditions.HipOsteoarthritis, 0.6)),
            TinyKnowledge.Rule("side", Findings.Pain.LateralHip, "side", 0.1, (Conditions.GreaterTrochantericPainSyndrome, 0.9)),
        ]));

        Assessment assessment = evaluator.Evaluate(Presentation.Empty.Present(Findings.Pain.Calf, Findings.Pain.Groin, Findings.Pain.LateralHip));

        Assert.Equal(
            [
                (Conditions.HipOsteoarthritis, Conditions.GreaterTrochantericPainSyndrome),
                (Conditions.LumbarSpondylolisthesis, Conditions.GreaterTrochantericPainSyndrome),
                (Conditions.LumbarSpondylolisthesis, Conditions.HipOsteoarthritis),
            ],
            assessment.Pairs.Select(pair => (pair.First, pair.Second)));
        Assert.Equal(54.0 / 27, assessment.Pairs[0].Probability.Value / assessment.Pairs[1].Probability.Value, 9);
        Assert.Equal(54.0 / 18, assessment.Pairs[0].Probability.Value / assessment.Pairs[2].Probability.Value, 9);
        Assert.All(assessment.Pairs, pair => Assert.True(pair.Probability.Value >= 0.01));
        Assert.True(assessment.Coexistence.Value > assessment.Pairs.Sum(pair => pair.Probability.Value));
    }

    [Fact]
    public void Screening_NothingKnown_AsksThePatientAndNotForSigns()
    {
        ScreeningQuestion question = Assert.Single(Flagging.NextQuestions(Presentation.Empty).Screening);
        Assert.Equal(Findings.Numbness.Saddle, question.Finding);
        Assert.Equal([TinyKnowledge.Saddle], question.RedFlags);
        Assert.Empty(Flagging.NextQuestions(Presentation.Empty.Absent(Findings.Numbness.Saddle)).Screening);
    }

    [Fact]
    public void NextQuestions_NothingKnown_AsksForEveryFindingOfARule()
    {
        QuestionPlan plan = Flagging.NextQuestions(Presentation.Empty);
        Assert.Equal(new HashSet<Finding> { Findings.Pain.Groin, Findings.Sign.HipInternalRotationLimited, Findings.Worse.Walking }, [.. plan.Questions.Select(question => question.Finding)]);
        Assert.Equal([Findings.Sign.HipInternalRotationLimited], plan.ForClinician.Select(question => question.Finding));
        Assert.Equal(2, plan.ForPatient.Count);
    }

    [Fact]
    public void NextQuestions_AnExcludedPair_StillGivesBits()
    {
        // The tiny profile has a coexistence of 0, so that every pair is excluded.
        Assert.All(Flagging.NextQuestions(Presentation.Empty).Questions, question => Assert.True(question.Bits > 0 && double.IsFinite(question.Bits)));
    }

    // Without the groin serious conditions still lead the sources, but all conditions are alike but stenosis and osteoarthritis.
    [Fact]
    public void Pivots_TheFindingThatTheLeaderHangsOn_IsNamed()
    {
        Presentation presentation = Presentation.Empty.Present(Findings.Pain.Groin);
        Pivot pivot = Assert.Single(new Evaluator(TinyKnowledge.Base).Pivots(presentation));
        Assert.Equal(("pain.groin", Findings.Pain.Groin, null), (pivot.Id, pivot.Finding, pivot.Measurement));
        Assert.Equal((Conditions.LumbarDiscHerniation, PainSource.Serious), (pivot.Condition, pivot.Source));
    }

    [Fact]
    public void ToString_Always_HasItsPartsInOrderAndEndsWithTheNotice()
    {
        string text = Flagging.Evaluate(TinyKnowledge.Patient.WithAge(60).On(Side.Left).Present(Findings.Numbness.Saddle)).ToString();
        string[] parts = ["Patient     Age 60 years, side: left", "Present", "Absent", "Setting     All alike (default); knowledge base tiny", "Red flags", "  ! EMERGENCY: Cauda equina syndrome", "Where it comes from", "None of the modelled conditions", "Differential", "  1 Hip osteoarthritis", "for       +4.8 dB  Pain in the groin: yes [judgement]", "against   -2.2 dB  Worse walking: no [judgement]", "What separates 1 from 2", "Not excluded yet", "  Urgent    Spinal infection"];
        int place = -1;
        foreach (string part in parts)
        {
            int next = text.IndexOf(part, place + 1, StringComparison.Ordinal);
            Assert.True(next > place, $"'{part}' is missing after place {place} of:\n{text}");
            place = next;
        }

        Assert.EndsWith("\n\n" + Assessment.NoDiagnosis, text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public void ToString_Top_ListsThatManyConditions(int top)
    {
        string text = new Evaluator(TinyKnowledge.Base).Evaluate(TinyKnowledge.Patient).ToString(top);
        int listed = Enumerable.Range(1, 30).Count(rank => text.Contains(FormattableString.Invariant($"\n{rank,3} "), StringComparison.Ordinal));
        Assert.Equal(Math.Min(top, 21), listed);
    }

    [Fact]
    public void ToString_TopBelowOne_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Evaluator.Default.Evaluate(Presentation.Empty).ToString(0));

    [Fact]
    public void NoDiagnosis_Always_SaysWhatThisIsNot()
    {
        Assert.Contains("no diagnosis", Assessment.NoDiagnosis, StringComparison.Ordinal);
        Assert.Contains("emergency services", Assessment.NoDiagnosis, StringComparison.Ordinal);
    }
}
