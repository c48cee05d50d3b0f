namespace LumbopelvicModel.Tests;

/// <summary>A patient as a textbook describes a condition.</summary>
/// <param name="Condition">What the patient has.</param>
/// <param name="Patient">Age and sex, and for how long.</param>
/// <param name="Typical">The five findings that a textbook names first.</param>
/// <param name="Whole">The whole description, with what a textbook says is not there.</param>
internal sealed record TextbookPresentation(Condition Condition, Presentation Patient, IReadOnlyList<Finding> Typical, Presentation Whole)
{
    /// <summary>The patient with the five typical findings and nothing else.</summary>
    public Presentation Five => Patient.Present([.. Typical]);
}
