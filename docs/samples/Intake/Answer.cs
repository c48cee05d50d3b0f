namespace LumbopelvicModel.Samples.Intake;

/// <summary>What can be said to a question.</summary>
internal enum Answer
{
    Yes,
    No,

    /// <summary>The finding stays unknown, which is never read as "no".</summary>
    DoNotKnow,

    /// <summary>No more questions.</summary>
    Stop,
}
