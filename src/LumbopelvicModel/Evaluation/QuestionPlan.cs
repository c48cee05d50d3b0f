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

    /// <summary>
    /// The patient questions that, denied, leave no open emergency flag to the patient; empty once none is open. A flag that an examination or a
    /// measurement, such as the duration of symptoms, could still raise stays open.
    /// </summary>
    public IReadOnlyList<ScreeningQuestion> Screening => _screening;

    /// <summary>Every finding not assessed yet that a <see cref="Knowledge.DifferentiationRule"/> asks for by itself, by falling expected information; ties in catalogue order. Not findings that only tell nerve roots apart, and no measurements.</summary>
    public IReadOnlyList<Question> Questions => _questions;

    /// <summary>Of <see cref="Questions"/> those that are not asked on the screening page already: what a person is shown below it.</summary>
    public IReadOnlyList<Question> AfterScreening => ValueList<Question>.From(_questions.Where(question => _screening.All(screening => screening.Finding != question.Finding)));

    /// <summary>The questions that a patient can answer.</summary>
    public IReadOnlyList<Question> ForPatient => ValueList<Question>.From(_questions.Where(question => question.Finding.AskedOf == AskedOf.Patient));

    /// <summary>The signs to examine.</summary>
    public IReadOnlyList<Question> ForClinician => ValueList<Question>.From(_questions.Where(question => question.Finding.AskedOf == AskedOf.Clinician));
}
