using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>The page of questions that, denied, close the open emergency flags: as short as it can be, and in the order of the catalogue.</summary>
public sealed class ScreeningTests
{
    private static readonly Criterion Saddle = Criterion.Present(Findings.Numbness.Saddle);
    private static readonly Criterion Groin = Criterion.Present(Findings.Pain.Groin);
    private static readonly Criterion Walking = Criterion.Present(Findings.Worse.Walking);
    private static readonly Criterion Fever = Criterion.Present(Findings.Sign.Fever);

    [Fact]
    public void One_denial_that_closes_two_flags_is_enough() =>
        AssertPage([Findings.Numbness.Saddle], Flag("a", Criterion.All(Saddle, Groin)), Flag("b", Criterion.All(Saddle, Walking)));

    [Fact]
    public void Every_way_in_which_a_flag_can_be_raised_is_asked_for_in_the_order_of_the_catalogue() =>
        AssertPage([Findings.Pain.Groin, Findings.Worse.Walking, Findings.Numbness.Saddle], Flag("a", Criterion.Any(Walking, Saddle, Groin)));

    [Fact]
    public void Flags_that_are_no_emergency_ask_nothing() => AssertPage([], new RedFlag("a", "spinal-infection", Urgency.Urgent, Groin, "See a doctor."), new RedFlag("b", "spinal-infection", Urgency.Soon, Walking, "See a doctor."));

    [Fact]
    public void A_sign_is_not_asked_of_the_patient_but_what_stands_beside_it_is() => AssertPage([Findings.Pain.Groin], Flag("a", Criterion.Any(Fever, Groin)));

    [Fact]
    public void A_flag_that_only_a_sign_could_close_asks_nothing() => AssertPage([], Flag("a", Fever));

    /// <summary>The first flag hangs on a sign as well; the second closes by words alone, and its question serves both.</summary>
    [Fact]
    public void What_words_close_is_asked_first_and_asked_once() =>
        AssertPage([Findings.Pain.Groin], Flag("a", Criterion.All(Fever, Criterion.Any(Groin, Walking))), Flag("b", Groin), Flag("c", Criterion.All(Groin, Walking)), known: Presentation.Empty.Absent(Findings.Worse.Walking));

    [Fact]
    public void A_flag_that_is_raised_or_closed_asks_nothing_more()
    {
        RedFlag flag = Flag("a", Criterion.Any(Groin, Walking));
        AssertPage([], flag, known: Presentation.Empty.Present(Findings.Pain.Groin));
        AssertPage([], flag, known: Presentation.Empty.Absent(Findings.Pain.Groin, Findings.Worse.Walking));
        AssertPage([Findings.Worse.Walking], flag, known: Presentation.Empty.Absent(Findings.Pain.Groin));
    }

    /// <summary>Either answer would close the flag; what raises another flag by itself is the one that is asked.</summary>
    [Fact]
    public void Of_two_questions_the_one_that_says_more_is_asked() =>
        AssertPage([Findings.Worse.Walking], Flag("a", Criterion.All(Groin, Walking)), Flag("b", Walking));

    /// <summary>Denying either would do; what was before the pain is asked sooner, and otherwise the first of the catalogue.</summary>
    [Fact]
    public void Of_two_that_close_alike_history_comes_first_and_then_the_catalogue()
    {
        Criterion trauma = Criterion.Present(Findings.History.Trauma);
        AssertPage([Findings.History.Trauma], Flag("a", Criterion.All(Groin, trauma)));
        AssertPage([Findings.Pain.Groin], Flag("a", Criterion.All(Walking, Groin)));
        AssertPage([Findings.All[0]], Flag("a", Criterion.All(Groin, Criterion.Present(Findings.All[0]))));
    }

    [Fact]
    public void Of_two_the_one_that_closes_more_flags_is_asked() => AssertPage(
        [Findings.Worse.Walking],
        Flag("a", Criterion.All(Groin, Walking)),
        Flag("b", Criterion.All(Walking, Criterion.Present(Findings.Worse.Lifting))));

    /// <summary>The groin is asked for by as many and stands before, but denying it would leave the buttock to be asked.</summary>
    [Fact]
    public void Of_two_the_one_that_closes_by_itself_is_asked() =>
        AssertPage([Findings.Worse.Walking], Flag("a", Criterion.All(Criterion.Any(Groin, Criterion.Present(Findings.Pain.Buttock)), Walking)));

    /// <summary>Trauma is taken first, for it is history and closes two; the two others, needed for flags of their own, close the same.</summary>
    [Fact]
    public void What_later_questions_make_needless_is_left_out()
    {
        Criterion trauma = Criterion.Present(Findings.History.Trauma);
        Criterion buttock = Criterion.Present(Findings.Pain.Buttock);
        AssertPage(
            [Findings.Pain.Buttock, Findings.Pain.Groin],
            Flag("a", Criterion.All(trauma, Groin)),
            Flag("b", Criterion.All(trauma, buttock)),
            Flag("c", Criterion.All(Groin, Criterion.Present(Findings.Worse.Lifting))),
            Flag("d", Criterion.All(buttock, Walking)));
    }

    [Fact]
    public void A_question_names_the_open_flags_that_ask_for_it()
    {
        RedFlag one = Flag("a", Criterion.Any(Groin, Walking));
        RedFlag two = Flag("b", Criterion.Any(Walking, Saddle));
        RedFlag closed = Flag("c", Criterion.All(Walking, Fever));

        IReadOnlyList<ScreeningQuestion> page = Page(Presentation.Empty.Absent(Findings.Sign.Fever), one, two, closed);

        Assert.Equal([Findings.Pain.Groin, Findings.Worse.Walking, Findings.Numbness.Saddle], page.Select(question => question.Finding));
        Assert.Equal([[one], [one, two], [two]], page.Select(question => question.RedFlags));
    }

    [Fact]
    public void What_is_asked_on_the_page_is_not_asked_again_below_it()
    {
        QuestionPlan plan = new Evaluator(TinyKnowledge.Base.WithRedFlags([Flag("a", Criterion.Any(Groin, Walking))])).NextQuestions(Presentation.Empty);

        Assert.Equal([Findings.Pain.Groin, Findings.Worse.Walking], plan.Screening.Select(question => question.Finding));
        Assert.Equal(3, plan.Questions.Count);
        Assert.Equal([Findings.Sign.HipInternalRotationLimited], plan.AfterScreening.Select(question => question.Finding));
    }

    private static RedFlag Flag(string id, Criterion criterion) => new(id, "cauda-equina-syndrome", Urgency.Emergency, criterion, "Go to hospital now.");

    private static void AssertPage(Finding[] expected, RedFlag flag, Presentation known) => Assert.Equal(expected, Page(known, flag).Select(question => question.Finding));

    private static void AssertPage(Finding[] expected, RedFlag one, RedFlag two, RedFlag three, Presentation known) => Assert.Equal(expected, Page(known, one, two, three).Select(question => question.Finding));

    private static void AssertPage(Finding[] expected, params RedFlag[] flags) => Assert.Equal(expected, Page(Presentation.Empty, flags).Select(question => question.Finding));

    private static IReadOnlyList<ScreeningQuestion> Page(Presentation known, params RedFlag[] flags) => new Evaluator(TinyKnowledge.Base.WithRedFlags(flags)).NextQuestions(known).Screening;
}
