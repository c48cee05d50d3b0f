namespace LumbopelvicModel.Tool;

/// <summary>How an interview ends.</summary>
internal enum InterviewEnd
{
    /// <summary>Something that the patient has is probable enough.</summary>
    Recognised = 1,

    /// <summary>A red flag is raised first.</summary>
    Flagged = 2,

    /// <summary>Neither, after as many questions as anybody answers.</summary>
    Open = 3,
}
