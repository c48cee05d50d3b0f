namespace LumbopelvicModel;

/// <summary>Who can say whether a finding is there.</summary>
public enum AskedOf
{
    /// <summary>The patient can be asked: a symptom or a piece of history.</summary>
    Patient = 1,

    /// <summary>It takes an examination: a sign.</summary>
    Clinician = 2,
}
