using System.Collections.Immutable;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Samples.Intake;

/// <summary>
/// An interview as it stands: what is known, what that means, and what to ask next. Each answer gives the next interview; nothing is changed in place,
/// so that an app can go back a step by keeping the one before.
/// </summary>
internal sealed class Interview
{
    // Judgement: sure enough to stop asking, not to stop examining.
    private const double Enough = 0.8;

    // Judgement: denials alone explain nothing.
    private const int FewestPresent = 2;

    // Judgement: below a hundredth of a bit an answer moves the differential by less than its numbers are worth.
    private const double TooLittle = 0.01;

    private readonly Evaluator _evaluator;
    private readonly Presentation _known;
    private readonly ImmutableHashSet<Finding> _notKnown;

    private Interview(Evaluator evaluator, Presentation known, ImmutableHashSet<Finding> notKnown, bool isStopped)
    {
        _evaluator = evaluator;
        _known = known;
        _notKnown = notKnown;
        Assessment = evaluator.Evaluate(known);
        QuestionPlan plan = evaluator.NextQuestions(known);
        Screening = [.. plan.Screening.Where(question => !notKnown.Contains(question.Finding))];
        Next = Screening.Count > 0
            ? Screening[0].Finding
            : plan.ForPatient.FirstOrDefault(question => question.Bits >= TooLittle && !notKnown.Contains(question.Finding))?.Finding;
        End = isStopped ? InterviewEnd.Stopped : Reason();
    }

    /// <summary>The answer to all that is known so far.</summary>
    public Assessment Assessment { get; }

    /// <summary>The questions about emergencies that come before all others; empty once they are through.</summary>
    public IReadOnlyList<ScreeningQuestion> Screening { get; }

    /// <summary>What to ask next.</summary>
    public Finding? Next { get; }

    /// <summary>Why no more is asked; <see langword="null"/> while there is something to ask.</summary>
    public InterviewEnd? End { get; }

    public static Interview Start(Evaluator evaluator, Presentation known) => new(evaluator, known, [], isStopped: false);

    /// <summary>The interview after an answer to <see cref="Next"/>.</summary>
    public Interview After(Answer answer) => answer switch
    {
        Answer.Yes => new Interview(_evaluator, _known.Present(Next!), _notKnown, isStopped: false),
        Answer.No => new Interview(_evaluator, _known.Absent(Next!), _notKnown, isStopped: false),
        Answer.DoNotKnow => new Interview(_evaluator, _known, _notKnown.Add(Next!), isStopped: false),
        _ => new Interview(_evaluator, _known, _notKnown, isStopped: true),
    };

    private InterviewEnd? Reason()
    {
        if (Assessment.RedFlags.Any(alert => alert.RedFlag.Urgency <= Urgency.Urgent))
        {
            return InterviewEnd.RedFlag;
        }

        if (Next is null)
        {
            return InterviewEnd.NothingLeft;
        }

        // Emergencies are asked for even where the rest looks clear.
        return Screening.Count == 0 && IsSure() ? InterviewEnd.Sure : null;
    }

    private bool IsSure() =>
        Assessment.Fit.Level == FitLevel.Fits
        && Assessment.Differential[0].Probability.Value >= Enough
        && _known.Given.Count(given => given.Status == FindingStatus.Present) >= FewestPresent;
}
