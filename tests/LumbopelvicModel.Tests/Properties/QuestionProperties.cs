using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>Questions are worth what their answers would teach; pivots are what the answer hangs on.</summary>
public sealed class QuestionProperties
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Questions_ask_for_what_is_not_known_yet_and_never_cost_bits() => Law.Holds<Presentation>(100, presentation =>
    {
        QuestionPlan plan = Evaluator.Default.NextQuestions(presentation);
        Assert.All(plan.Questions, question =>
        {
            Assert.Equal(FindingStatus.NotAssessed, presentation.Status(question.Finding));
            Assert.True(question.Bits is >= 0 and < 8, $"{question.Finding} is worth {question.Bits} bits.");
        });
        Assert.All(plan.Questions.Zip(plan.Questions.Skip(1)), pair => Assert.True(pair.First.Bits >= pair.Second.Bits));
        Assert.Equal(plan.Questions.Count, plan.Questions.Select(question => question.Finding).Distinct().Count());
        Assert.All(plan.Screening, question => Assert.Equal(FindingStatus.NotAssessed, presentation.Status(question.Finding)));
        Assert.Equal(plan.Questions.ToHashSet(), [.. plan.ForPatient, .. plan.ForClinician]);
    });

    [Fact]
    public void The_worth_of_a_question_is_the_expected_fall_of_the_entropy_of_the_built_in_knowledge_base()
    {
        var reference = new ReferenceEvaluator(KnowledgeBase.Default);
        Law.Holds<Presentation>(6, presentation =>
        {
            IReadOnlyList<Question> questions = Evaluator.Default.NextQuestions(presentation).Questions;
            foreach (Question question in questions.Take(2).Concat(questions.TakeLast(1)))
            {
                AssertWorth(reference, presentation, question);
            }
        });
    }

    [Fact]
    public void The_worth_of_a_question_is_the_expected_fall_of_the_entropy_with_any_small_knowledge_base()
    {
        int asked = 0;
        Law.Holds<SmallCase>(120, one =>
        {
            var reference = new ReferenceEvaluator(one.KnowledgeBase);
            foreach (Question question in new Evaluator(one.KnowledgeBase).NextQuestions(one.Presentation).Questions)
            {
                AssertWorth(reference, one.Presentation, question);
                asked++;
            }
        });
        Law.AssertReached(asked > 50, $"{asked} questions were asked.");
    }

    /// <summary>Among rules that a score of their family replaces once its band is known, an answer can silence what spoke before.</summary>
    [Fact]
    public void The_worth_of_a_question_counts_what_a_score_replaces()
    {
        Criterion[] asked = [Criterion.Present(Findings.Pain.Buttock), Criterion.Present(Findings.Pain.Thigh)];
        KeyValuePair<Condition, Frequency>[] given = TinyKnowledge.Given((Conditions.LumbarDiscHerniation, 0.7), (Conditions.HipOsteoarthritis, 0.3));
        var score = new ScoringInstrument("score", "Two questions", "leg", asked.Select(criterion => new ScoreItem(criterion, 1)), [new ScoreBand(0, 0), new ScoreBand(1, 1), new ScoreBand(2, 2)], TinyKnowledge.Bands(0.4, 0.3, 0.3), [new(Conditions.LumbarDiscHerniation, TinyKnowledge.Bands(0.1, 0.3, 0.6))]) { Replaces = true };
        KnowledgeBase knowledge = TinyKnowledge.Base
            .WithRules([new DifferentiationRule("buttock", asked[0], "leg", Frequency.Judgement(0.4), given), new DifferentiationRule("thigh", asked[1], "leg", Frequency.Judgement(0.5), given), TinyKnowledge.Groin])
            .WithInstruments([score]);
        var reference = new ReferenceEvaluator(knowledge);
        Assert.All([Presentation.Empty, Presentation.Empty.Present(Findings.Pain.Buttock), Presentation.Empty.Absent(Findings.Pain.Thigh), Presentation.Empty.Present(Findings.Pain.Groin)], presentation =>
            Assert.All(new Evaluator(knowledge).NextQuestions(presentation).Questions, question => AssertWorth(reference, presentation, question)));
    }

    [Fact]
    public void Pivots_are_exactly_what_the_leader_or_the_source_hangs_on()
    {
        int pivots = 0;
        Law.Holds<Presentation>(80, presentation => pivots += AssertPivots(Evaluator.Default, presentation));
        Law.AssertReached(pivots > 8, $"{pivots} pivots were found.");
    }

    [Fact]
    public void Pivots_are_exactly_what_the_answer_hangs_on_with_any_small_knowledge_base()
    {
        int pivots = 0;
        Law.Holds<SmallCase>(200, one => pivots += AssertPivots(new Evaluator(one.KnowledgeBase), one.Presentation));
        Law.AssertReached(pivots > 25, $"{pivots} pivots were found.");
    }

    [Fact]
    public void Denying_the_screening_page_closes_every_emergency_that_a_patient_can_close() => Law.Holds<Presentation>(100, presentation =>
    {
        IReadOnlyList<ScreeningQuestion> page = Evaluator.Default.NextQuestions(presentation).Screening;
        Presentation denied = presentation;
        foreach (ScreeningQuestion question in page)
        {
            Assert.Equal(AskedOf.Patient, question.Finding.AskedOf);
            Assert.All(question.RedFlags, flag => Assert.Equal(Urgency.Emergency, flag.Urgency));
            denied = denied.Status(question.Finding) == FindingStatus.NotAssessed ? denied.Absent(question.Finding) : denied;
        }

        // What is still open waits for an examination or a measurement: no more words would close it.
        RedFlag[] open = [.. Emergencies(denied)];
        Presentation denyingAll = denied;
        foreach (Finding finding in open.SelectMany(flag => flag.Criterion.Findings).Where(finding => finding.AskedOf == AskedOf.Patient && denied.Status(finding) == FindingStatus.NotAssessed))
        {
            denyingAll = denyingAll.Status(finding) == FindingStatus.NotAssessed ? denyingAll.Absent(finding) : denyingAll;
        }

        Assert.Equal(open, Emergencies(denyingAll));

        static IEnumerable<RedFlag> Emergencies(Presentation presentation) =>
            Evaluator.Default.Evaluate(presentation).OpenRedFlags.Select(alert => alert.RedFlag).Where(flag => flag.Urgency == Urgency.Emergency);
    });

    private static void AssertWorth(ReferenceEvaluator reference, Presentation presentation, Question question)
    {
        ReferenceAnswer before = reference.Evaluate(presentation);
        double yes = Math.Clamp(reference.ProbabilityOfYes(question.Finding, before), 0, 1);
        double expected = before.Entropy
            - (yes * reference.Evaluate(presentation.Present(question.Finding)).Entropy)
            - ((1 - yes) * reference.Evaluate(presentation.Absent(question.Finding)).Entropy);
        Assert.Equal(Math.Max(0, expected), question.Bits, Tolerance);
    }

    private static int AssertPivots(Evaluator evaluator, Presentation presentation)
    {
        (Condition Leader, PainSource Source) Leading(Presentation known)
        {
            Assessment assessment = evaluator.Evaluate(known);
            return (assessment.Differential[0].Condition, assessment.Sources[0].Source);
        }

        (Condition, PainSource) leading = Leading(presentation);
        Dictionary<string, (Condition, PainSource)> expected = presentation.Given.Select(given => (given.Finding.Id, Leading(presentation.Without(given.Finding))))
            .Concat(presentation.Measured.Select(measured => (measured.Measurement.Id, Leading(presentation.Without(measured.Measurement)))))
            .Where(entry => entry.Item2 != leading)
            .ToDictionary(entry => entry.Id, entry => entry.Item2);
        IReadOnlyList<Pivot> pivots = evaluator.Pivots(presentation);
        Assert.Equal(expected, pivots.ToDictionary(pivot => pivot.Id, pivot => (pivot.Condition, pivot.Source)));
        return pivots.Count;
    }
}
