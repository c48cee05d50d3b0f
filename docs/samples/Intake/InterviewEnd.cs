namespace LumbopelvicModel.Samples.Intake;

/// <summary>Why no more is asked.</summary>
internal enum InterviewEnd
{
    /// <summary>One explanation stands out and fits.</summary>
    Sure,

    /// <summary>Something may be dangerous and needs action within days at most.</summary>
    RedFlag,

    /// <summary>No question is left that would tell much.</summary>
    NothingLeft,

    /// <summary>The patient wants no more questions.</summary>
    Stopped,
}
