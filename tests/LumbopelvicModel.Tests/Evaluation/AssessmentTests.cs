using System.Globalization;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

public sealed class AssessmentTests
{
    private static readonly RedFlag Fever = new("fever", "spinal-infection", Urgency.Urgent, Criterion.All(Criterion.Present(Findings.Sign.Fever), Criterion.Present(Findings.Pain.LowBack)), "See a doctor today.");
    private static readonly RedFlag Saddle = new("saddle", "cauda-equina-syndrome", Urgency.Emergency, Criterion.Any(Criterion.Present(Findings.Numbness.Saddle), Criterion.Present(Findings.Sign.ReducedAnalTone)), "Go to hospital now.");
    private static readonly Evaluator Flagging = new(TinyKnowledge.Base.WithRedFlags([Fever, Saddle]));

    [Fact]
    public void RedFlags_NothingKnown_AreOpenWithWhatIsMissingAndTheMostUrgentFirst()
    {
        Assessment assessment = Flagging.Evaluate(Presentation.Empty);
        Assert.Empty(assessment.RedFlags);
        Assert.False(assessment.IsEmergency);
        Assert.Equal([Saddle, Fever], assessment.OpenRedFlags.Select(alert => alert.RedFlag));
        Assert.Equal([Findings.Numbness.Saddle, Findings.Sign.ReducedAnalTone], assessment.OpenRedFlags[0].Findings);
    }

    [Fact]
    public void RedFlags_Raised_NameWhatRaisedThem()
    {
        Assessment assessment = Flagging.Evaluate(Presentation.Empty.Present(Findings.Numbness.Saddle));
        RedFlagAlert alert = Assert.Single(assessment.RedFlags);
        Assert.Equal(Saddle, alert.RedFlag);
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
        var numb = new RedFlag("numb", Saddle.Concern, Urgency.Urgent, Criterion.Present(Findings.Numbness.Foot), "See a doctor today.");
        var weak = new RedFlag("weak", Saddle.Concern, Urgency.Urgent, Criterion.Present(Findings.Worse.Walking), "See a doctor today.");
        var evaluator = new Evaluator(TinyKnowledge.Base.WithRedFlags([Fever, numb, weak, Saddle]));
        Presentation both = Presentation.Empty.Present(Findings.Numbness.Foot, Findings.Worse.Walking);

        Assessment milder = evaluator.Evaluate(both);
        Assert.Equal([numb], milder.RaisedConcerns.Select(alert => alert.RedFlag));
        Assert.Equal([Saddle, Fever], milder.OpenConcerns.Select(alert => alert.RedFlag));

        Assessment worst = evaluator.Evaluate(Presentation.Empty.Present(Findings.Numbness.Saddle));
        Assert.Equal([Saddle], worst.RaisedConcerns.Select(alert => alert.RedFlag));
        Assert.Equal([Fever], worst.OpenConcerns.Select(alert => alert.RedFlag));
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

    [Fact]
    public void Screening_NothingKnown_AsksThePatientAndNotForSigns()
    {
        ScreeningQuestion question = Assert.Single(Flagging.NextQuestions(Presentation.Empty).Screening);
        Assert.Equal(Findings.Numbness.Saddle, question.Finding);
        Assert.Equal([Saddle], question.RedFlags);
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

    [Theory]
    [InlineData("pain-intensity", 8, "7 or more")]
    [InlineData("hip-internal-rotation", -20, "below -10 degrees")]
    public void Statement_OfAMeasurementInBands_HasTheUnitAndNoCulture(string id, double value, string expected)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("sv-SE");
        try
        {
            Measurement measurement = Measurements.Get(id);
            int cut = id == "pain-intensity" ? 7 : -10;
            var bands = new ScoringInstrument(
                "bands",
                "Bands",
                "bands",
                measurement,
                [new ScoreBand((int)measurement.Minimum, cut - 1), new ScoreBand(cut, (int)measurement.Maximum)],
                TinyKnowledge.Bands(0.5, 0.5),
                [new(Conditions.HipOsteoarthritis, TinyKnowledge.Bands(0.8, 0.2))]);
            Explanation explanation = new Evaluator(TinyKnowledge.Base.WithRules([]).WithInstruments([bands])).Evaluate(Presentation.Empty.With(measurement, value)).Explain(Conditions.HipOsteoarthritis);
            Assert.Equal($"{measurement.Name}: {expected}", Assert.Single(explanation.Contributions).Statement);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Distinguish_ARuleCalledPretest_StandsBesideThePretest()
    {
        var evaluator = new Evaluator(TinyKnowledge.Base.WithRules([TinyKnowledge.Rule("pretest", Findings.Pain.Groin, "place", 0.2, (Conditions.HipOsteoarthritis, 0.6))]));
        IReadOnlyList<Distinction> distinctions = evaluator.Evaluate(Presentation.Empty.Present(Findings.Pain.Groin)).Distinguish(Conditions.HipOsteoarthritis, Conditions.LumbarFacetArthropathy);
        Assert.Equal("Pain in the groin: yes", Assert.Single(distinctions).Statement);
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
        Assert.Throws<ArgumentOutOfRangeException>(() => default(FitLevel).ToId());
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

    [Fact]
    public void Summarise_Always_CarriesTheContract()
    {
        Assessment assessment = Flagging.Evaluate(TinyKnowledge.Patient.WithId("case-1").On(Side.Right).Present(Findings.Numbness.Saddle));
        AssessmentSummary summary = assessment.Summarise();
        Assert.Equal("case-1", summary.Id);
        Assert.Equal(new RedFlagSummary("saddle", "cauda-equina-syndrome", Urgency.Emergency, "Go to hospital now."), Assert.Single(summary.RedFlags));
        Assert.Equal(["fever"], summary.OpenRedFlags);
        Assert.Equal(("default", "tiny"), (summary.Profile, summary.KnowledgeBase));
        Assert.Equal(assessment.Differential, summary.Differential);
        Assert.False(summary.HasQuestions);
        Assert.DoesNotContain("\"questions\"", summary.ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"notice\":\"" + Assessment.NoDiagnosis, summary.ToJson(), StringComparison.Ordinal);
        Assert.Equal(2, summary.Top(2).Differential.Count);
        Assert.Empty(summary.WithQuestions(Flagging.NextQuestions(Presentation.Empty), 0).Questions);
        Assert.Throws<ArgumentOutOfRangeException>(() => summary.Top(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => summary.WithQuestions(Flagging.NextQuestions(Presentation.Empty), -1));
    }

    [Theory]
    [InlineData("", IssueCode.Empty, "$")]
    [InlineData("{", IssueCode.MalformedJson, "$")]
    [InlineData("[]", IssueCode.WrongType, "$")]
    [InlineData("{}", IssueCode.MissingMember, "$")]
    [InlineData("""{"fit":"well"}""", IssueCode.UnknownId, "$.fit")]
    [InlineData("""{"id":7}""", IssueCode.WrongType, "$.id")]
    [InlineData("""{"other":1.5}""", IssueCode.OutOfRange, "$.other")]
    [InlineData("""{"sources":[{"source":"knee","probability":0.5}]}""", IssueCode.UnknownId, "$.sources[0].source")]
    [InlineData("""{"differential":[{"condition":"gout","probability":0.5}]}""", IssueCode.UnknownId, "$.differential[0].condition")]
    [InlineData("""{"roots":[{"root":"L6","side":null,"probability":0.5}]}""", IssueCode.UnknownId, "$.roots[0].root")]
    [InlineData("""{"roots":[{"root":"L5","side":"up","probability":0.5}]}""", IssueCode.UnknownId, "$.roots[0].side")]
    [InlineData("""{"redFlags":[{"id":"x","concern":"c","urgency":"later","action":"a"}]}""", IssueCode.UnknownId, "$.redFlags[0].urgency")]
    [InlineData("""{"otherInterval":{}}""", IssueCode.MissingMember, "$.otherInterval")]
    [InlineData("""{"otherInterval":{"low":0.1}}""", IssueCode.MissingMember, "$.otherInterval")]
    [InlineData("""{"coexistenceInterval":{"low":0.3,"high":0.2}}""", IssueCode.OutOfRange, "$.coexistenceInterval")]
    [InlineData("""{"coexistenceInterval":{"low":0.3,"high":1.2}}""", IssueCode.OutOfRange, "$.coexistenceInterval.high")]
    [InlineData("""{"sources":[{"source":"hip-joint","probability":0.5,"high":0.6}]}""", IssueCode.MissingMember, "$.sources[0]")]
    [InlineData("""{"questions":[{"finding":"pain.toe","bits":1}]}""", IssueCode.UnknownId, "$.questions[0].finding")]
    [InlineData("""{"questions":[{"finding":"pain.knee","bits":-1}]}""", IssueCode.OutOfRange, "$.questions[0].bits")]
    public void ReadSummary_AProblem_IsReportedAtItsPath(string json, IssueCode code, string path) =>
        Assert.Contains(AssessmentSummary.Read(json).Issues, issue => issue.Code == code && issue.Path == path);

    [Fact]
    public void ReadSummary_ScreeningWithoutQuestions_IsRefused()
    {
        string json = Evaluator.Default.Evaluate(Presentation.Empty).Summarise().ToJson();
        Assert.True(AssessmentSummary.Read(json).IsSuccess);
        InputIssue issue = Assert.Single(AssessmentSummary.Read(json.Replace("\"profile\":", "\"screening\":[\"pain.groin\"],\"profile\":", StringComparison.Ordinal)).Issues);
        Assert.Equal("The member 'questions' is missing.", issue.Message);
    }

    private static Evaluator Three(double frequency) => new(TinyKnowledge.Base.WithRules(new[] { Findings.Pain.Groin, Findings.Worse.Walking, Findings.Quality.Severe }.Select((finding, index) =>
        TinyKnowledge.Rule("r" + index, finding, "f" + index, 0.3, (Conditions.HipFracture, frequency)))));
}
