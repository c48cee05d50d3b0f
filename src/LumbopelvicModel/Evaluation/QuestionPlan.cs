using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>What to ask next: first a short page that closes the open emergency flags, then the questions by what they are expected to tell.</summary>
public sealed record QuestionPlan
{
    private readonly ValueList<ScreeningQuestion> _screening;
    private readonly ValueList<Question> _questions;

    internal QuestionPlan(IEnumerable<ScreeningQuestion> screening, IEnumerable<Question> questions)
    {
        _screening = ValueList<ScreeningQuestion>.From(screening);
        _questions = ValueList<Question>.From(questions);
    }

    /// <summary>The patient questions that, denied, close every open emergency flag that a patient can close; empty once none is open.</summary>
    public IReadOnlyList<ScreeningQuestion> Screening => _screening;

    /// <summary>Every finding not assessed yet that a rule asks for by itself, by falling expected information; ties in catalogue order.</summary>
    public IReadOnlyList<Question> Questions => _questions;

    /// <summary>The questions that a patient can answer.</summary>
    public IReadOnlyList<Question> ForPatient => ValueList<Question>.From(_questions.Where(question => question.Finding.AskedOf == AskedOf.Patient));

    /// <summary>The signs to examine.</summary>
    public IReadOnlyList<Question> ForClinician => ValueList<Question>.From(_questions.Where(question => question.Finding.AskedOf == AskedOf.Clinician));
}
