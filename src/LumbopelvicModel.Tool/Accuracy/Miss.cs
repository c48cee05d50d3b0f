namespace LumbopelvicModel.Tool;

/// <summary>In which way the answer to a labelled case differs from what the patient had.</summary>
internal enum Miss
{
    /// <summary>No expected condition is first.</summary>
    Condition = 1,

    /// <summary>Another source leads.</summary>
    Source = 2,

    /// <summary>Another root leads.</summary>
    Root = 3,

    /// <summary>A flag of the expected urgency is not raised.</summary>
    MissedFlag = 4,

    /// <summary>A flag that asks for action within days is raised and was not needed.</summary>
    FalseFlag = 5,
}
