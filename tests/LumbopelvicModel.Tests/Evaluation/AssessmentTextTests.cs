using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>What a clinician reads of an assessment, word for word, with numbers that were worked out by hand.</summary>
public sealed class AssessmentTextTests
{
    private static readonly KnowledgeBase Knowledge = TinyKnowledge.Base
        .WithCitations([new Citation("smith2001", "Smith. Groins. 2001."), new Citation("jones2002", "Jones. Groins again. 2002.")])
        .WithRules(
        [
            new DifferentiationRule("groin", Criterion.Present(Findings.Pain.Groin), "place", TinyKnowledge.Cited(0.2, "jones2002"), [KeyValuePair.Create(Conditions.HipOsteoarthritis, TinyKnowledge.Cited(0.6, "smith2001")), KeyValuePair.Create(Conditions.LumbarSpinalStenosis, TinyKnowledge.Cited(0.1, "smith2001"))]),
            TinyKnowledge.Walking,
            TinyKnowledge.Rule("calf", Findings.Pain.Calf, "leg", 0.1, (Conditions.LumbarDiscHerniation, 0.9)),
        ])
        .WithRootRules([new RootRule("toe", Criterion.Present(Findings.Numbness.GreatToe), "toe", Frequency.Judgement(0.2), [KeyValuePair.Create(NerveRoots.L5, Frequency.Judgement(0.8)), KeyValuePair.Create(NerveRoots.S1, Frequency.Judgement(0.1))])])
        .WithRedFlags([TinyKnowledge.Saddle, TinyKnowledge.Fever]);

    private static readonly Presentation Patient = Presentation.Empty
        .WithId("p-1")
        .WithSex(Sex.Female)
        .WithAge(60)
        .On(Side.Left)
        .Present(Findings.Pain.Groin, Findings.Pain.Calf, Findings.Numbness.GreatToe, Findings.Numbness.Saddle)
        .Absent(Findings.Worse.Walking);

    // Times 0.04: herniation 9 (calf), osteoarthritis 3 x 0.6 (groin, no walking), stenosis 0.5 x 0.2, eighteen others 1; and 0.16 for none.
    // 0.36 + 0.072 + 0.004 + 0.72 + 0.16 = 1.316. Of the others three lie in the spine, two in the hip, two in the sacroiliac joint, four in nerve
    // or muscle, seven are serious. Roots: L5 0.3 x 4, S1 0.2 x 0.5, L4 0.2, the three others 0.1 each, 1.8 in all. Ratios of 9, 3 and 0.6 are
    // +9.5, +4.8 and -2.2 decibans; a herniation of the upper or of the lower spine is half as common as one of either, -3.0. A # is 4 %.
    [Fact]
    public void ToString_OfAPatient_IsThisText() => Assert.Equal(
        """
        Patient     p-1, female, Age 60 years, side: left
        Present     Pain in the groin; Pain in the calf; Numbness or tingling in the great toe; Numbness or tingling in the
                    saddle area
        Absent      Worse walking
        Setting     All alike (default); knowledge base tiny

        Red flags
          ! EMERGENCY: Cauda equina syndrome
            do      Go to hospital now.
            why     Numbness or tingling in the saddle area

        Where it comes from
          Lumbar spine                                       36.8 %  #########
          Serious condition                                  21.3 %  #####
          Nerve or muscle outside the spine                  12.2 %  ###
          Hip joint                                          11.6 %  ###
          Sacroiliac joint                                    6.1 %  ##
          None of the modelled conditions                    12.2 %  ###
          The leading explanation fits what was found.

        Differential
          1 Lumbar disc herniation                             27.4 %  #######
              for       +9.5 dB  Pain in the calf: yes [judgement]
          2 Hip osteoarthritis                                  5.5 %  #
              for       +4.8 dB  Pain in the groin: yes [smith2001, jones2002]
              against   -2.2 dB  Worse walking: no [judgement]
          What separates 1 from 2 (decibans, + favours lumbar disc herniation):
                +9.5  Pain in the calf: yes
                -4.8  Pain in the groin: yes
                -3.0  How common it is

        Nerve root, if one is involved
          L5 left                                            66.7 %  #################
              disc L4/5 paracentral, L5/S1 foraminal or far lateral
          L4 left                                            11.1 %  ###
              disc L3/4 paracentral, L4/5 foraminal or far lateral
          L1 left                                             5.6 %  #
              disc T12/L1 paracentral, L1/2 foraminal or far lateral

        Not excluded yet
          Urgent    Spinal infection

        This informs and teaches; it is no diagnosis and no medical device. A professional must examine the patient. In an emergency call the emergency services.
        """,
        new Evaluator(Knowledge).Evaluate(Patient).ToString(2));

    [Fact]
    public void ToString_SeveralConcernsOfOneUrgency_StandOnOneLine()
    {
        RedFlag old = new("old", "hip-fracture", Urgency.Urgent, Criterion.Present(Findings.History.Trauma), "Have it pictured.");
        Assert.Contains("\n  Urgent    Spinal infection; Hip fracture\n", new Evaluator(Knowledge.WithRedFlags([TinyKnowledge.Saddle, TinyKnowledge.Fever, old])).Evaluate(Patient).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_AFlagRaisedByAMeasurement_GivesNoFindingAsReason()
    {
        RedFlag old = new("old", "hip-fracture", Urgency.Urgent, Criterion.Measured(Measurements.Age, Comparison.AtLeast, 60), "Have it pictured.");
        Assert.Contains("\n  ! URGENT: Hip fracture\n    do      Have it pictured.\n\nWhere it comes from\n", new Evaluator(Knowledge.WithRedFlags([old])).Evaluate(Patient).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_NothingKnown_SaysSoAndShowsNoEmptyPart()
    {
        string text = new Evaluator(TinyKnowledge.Base).Evaluate(Presentation.Empty).ToString();
        Assert.StartsWith("Patient     nothing known\nSetting     All alike", text, StringComparison.Ordinal);
        Assert.Contains("\n  Too little is known yet", text, StringComparison.Ordinal);
        Assert.All(["Red flags", "What separates", "Nerve root", "Not excluded", "pattern", "Two can be", "Two at once", " to ", "  for "], part => Assert.DoesNotContain(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Side.Bilateral)]
    public void ToString_NotOneSide_NamesRootsWithoutASide(Side side) =>
        Assert.Contains("\n  L5                                                 66.7 %", new Evaluator(Knowledge).Evaluate(Patient.On(side)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void ToString_One_SeparatesNothing()
    {
        Assessment assessment = new Evaluator(Knowledge).Evaluate(Patient);
        Assert.DoesNotContain("What separates", assessment.ToString(1), StringComparison.Ordinal);
        Assert.Contains("What separates 1 from 2", assessment.ToString(2), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_WithIntervals_SetsEachBesideItsProbability()
    {
        Assessment assessment = new Evaluator(Knowledge).EvaluateWithIntervals(Patient);
        string text = assessment.ToString();
        Assert.Contains("\n  Beside each probability stands the range that its numbers leave open (90 %).\n", text, StringComparison.Ordinal);
        (Probability Probability, ProbabilityInterval? Interval)[] rows =
        [
            .. assessment.Sources.Select(source => (source.Probability, source.Interval)),
            .. assessment.Differential.Take(5).Select(entry => (entry.Probability, entry.Interval)),
            .. assessment.Roots.Take(3).Select(root => (root.Probability, root.Interval)),
            (assessment.Other, assessment.OtherInterval),
        ];
        Assert.All(rows, row => Assert.Contains($" {row.Probability.ToString(),6}  {row.Interval!.Low.ToString(),7} to {row.Interval.High.ToString(),7}", text, StringComparison.Ordinal));
    }

    // Herniation has odds of 0.36 and most others of 0.04 against the 0.16 of none: a pair of them is 0.09 of none at a factor of 1.
    [Theory]
    [InlineData(3, true)]
    [InlineData(0.001, false)]
    public void ToString_TwoAtOnce_IsSaidWhereItMatters(double coexistence, bool isSaid)
    {
        PretestProfile profile = TinyKnowledge.AllAlike(0.04, coexistence);
        Assessment assessment = new Evaluator(Knowledge.WithProfiles([profile])).Evaluate(Patient);
        string text = assessment.ToString();
        Assert.Equal(isSaid, assessment.Coexistence.Value >= 0.05);
        Assert.Equal(isSaid, text.Contains("\n  Two can be ill at once, so these add up to more than 100 %.\n", StringComparison.Ordinal));
        Assert.Equal(assessment.Pairs.Count > 0, text.Contains("\n  Two at once ", StringComparison.Ordinal));
        if (isSaid)
        {
            PairAssessment pair = assessment.Pairs[0];
            Assert.Contains($"\n  Two at once {assessment.Coexistence}, likeliest lumbar disc herniation with {pair.Second.Name.ToLowerInvariant()} ({pair.Probability}).\n", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ToString_TwoSyndromes_NamesBoth()
    {
        Presentation presentation = Presentation.Empty
            .Present(Findings.Pain.Buttock, Findings.Pain.Calf, Findings.Pain.Thigh, Findings.Worse.Walking, Findings.Eased.Sitting)
            .Absent(Findings.Eased.StandingStill);
        Assert.Contains("\n  The pattern is that of sciatica and neurogenic claudication.\n", Evaluator.Default.Evaluate(presentation).ToString(), StringComparison.Ordinal);
    }

    // Nine signs of one condition with ratios from 10 down to 1.1, six of them against it: four reasons for and two against are enough, the
    // strongest first, and what is worth less than one deciban (a ratio of 1.26) is no reason.
    [Fact]
    public void ToString_ManyReasons_NamesTheStrongest()
    {
        (Finding Finding, double Frequency)[] signs =
        [
            (Findings.Pain.MedialLeg, 0.5), (Findings.Pain.Groin, 0.9), (Findings.Pain.LateralLeg, 0.6), (Findings.Pain.Buttock, 0.8), (Findings.Pain.LowBack, 0.7),
            (Findings.Worse.Walking, 0.01), (Findings.Worse.Standing, 0.05), (Findings.Worse.Lifting, 0.02), (Findings.Quality.Severe, 0.11),
        ];
        var evaluator = new Evaluator(TinyKnowledge.Base.WithRules(signs.Select((sign, index) => TinyKnowledge.Rule("r" + index, sign.Finding, "f" + index, 0.1, (Conditions.HipOsteoarthritis, sign.Frequency)))));
        string[] reasons = Reasons(evaluator.Evaluate(Presentation.Empty.Present([.. signs.Select(sign => sign.Finding)])).ToString(1));
        Assert.Equal(
            [
                "      for       +9.5 dB  Pain in the groin: yes [judgement]",
                "      for       +9.0 dB  Pain in the buttock: yes [judgement]",
                "      for       +8.5 dB  Pain in the low back: yes [judgement]",
                "      for       +7.8 dB  Pain at the outer lower leg: yes [judgement]",
                "      against  -10.0 dB  Worse walking: yes [judgement]",
                "      against   -7.0 dB  Worse lifting: yes [judgement]",
            ],
            reasons);
        string weak = evaluator.Evaluate(Presentation.Empty.Present(Findings.Quality.Severe)).ToString(1);
        Assert.Empty(Reasons(weak));
    }

    // All conditions gain alike from the same sign, so that all four of the first rows have a reason: three are shown.
    [Fact]
    public void ToString_ManyConditions_ExplainsTheFirstThree()
    {
        var evaluator = new Evaluator(TinyKnowledge.Base.WithRules([TinyKnowledge.Rule("all", Findings.Pain.Groin, "all", 0.3, [.. Conditions.All.Select(condition => (condition, 0.9))])]));
        Assert.Equal(3, Reasons(evaluator.Evaluate(Presentation.Empty.Present(Findings.Pain.Groin)).ToString(7)).Length);
    }

    [Fact]
    public void ToString_LongLines_BreakBetweenWordsAndHoldEveryWord()
    {
        Presentation presentation = Presentation.Empty.Present([.. Findings.All.Where(finding => finding.Category == FindingCategory.Location)]);
        string text = Evaluator.Default.Evaluate(presentation).ToString();
        string[] lines = text.Split("\nSetting")[0].Split('\n')[1..];
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 118));
        Assert.All(lines[1..], line => Assert.StartsWith("            ", line, StringComparison.Ordinal));
        string expected = string.Join("; ", presentation.Given.Where(assessed => assessed.Status == FindingStatus.Present).Select(assessed => assessed.Finding.Name));
        Assert.Equal(expected, string.Join(' ', lines.Select(line => line[12..])));

        // No line could have held the first word of the next.
        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.True(pair.First.Length + 1 + pair.Second[12..].Split(' ')[0].Length > 118));
    }

    private static string[] Reasons(string text) =>
        [.. text.Split('\n').Where(line => line.StartsWith("      for ", StringComparison.Ordinal) || line.StartsWith("      against ", StringComparison.Ordinal))];
}
