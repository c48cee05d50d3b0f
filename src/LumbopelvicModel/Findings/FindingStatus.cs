namespace LumbopelvicModel;

/// <summary>What is known of a finding in this patient. The default is <see cref="NotAssessed"/>: nothing unknown is ever read as absent.</summary>
public enum FindingStatus
{
    /// <summary>Nobody asked or examined: says nothing.</summary>
    NotAssessed = 0,

    /// <summary>Asked or examined, and there.</summary>
    Present = 1,

    /// <summary>Asked or examined, and not there.</summary>
    Absent = 2,
}
