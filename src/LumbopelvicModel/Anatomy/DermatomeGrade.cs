namespace LumbopelvicModel;

/// <summary>How well the sources agree that a root supplies the skin of a region. The grades are of agreement, not of probability.</summary>
public enum DermatomeGrade
{
    /// <summary>Most sources name the region for this root.</summary>
    Core = 1,

    /// <summary>One or two sources name it and none contradicts.</summary>
    Usual = 2,

    /// <summary>Sources disagree: other maps give the region to another root.</summary>
    Disputed = 3,
}
