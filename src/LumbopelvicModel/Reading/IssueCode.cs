namespace LumbopelvicModel;

/// <summary>What is wrong with an input. The values are permanent; JSON and text show the kebab-case id.</summary>
public enum IssueCode
{
    /// <summary>The text is no JSON: cut off, misplaced comma, invalid UTF-8, nested too deeply.</summary>
    MalformedJson = 1,

    /// <summary>There is no text at all.</summary>
    Empty = 2,

    /// <summary>The text is longer than is accepted.</summary>
    TooLarge = 3,

    /// <summary>A member that is not part of the contract.</summary>
    UnknownMember = 4,

    /// <summary>A member that stands twice.</summary>
    DuplicateMember = 5,

    /// <summary>A member that is needed and missing.</summary>
    MissingMember = 6,

    /// <summary>A value of another kind than the contract says, such as a number where an id is due.</summary>
    WrongType = 7,

    /// <summary>An id that is not in the vocabulary.</summary>
    UnknownId = 8,

    /// <summary>A number outside its range, or no finite number.</summary>
    OutOfRange = 9,

    /// <summary>A value that is well-formed but cannot be used.</summary>
    InvalidValue = 10,

    /// <summary>Two statements that cannot both be true.</summary>
    Contradiction = 11,

    /// <summary>An id that is given to two things.</summary>
    DuplicateId = 12,

    /// <summary>A number that names no study although it says to rest on one.</summary>
    MissingSource = 13,

    /// <summary>A citation that is referred to and not listed.</summary>
    MissingCitation = 14,

    /// <summary>A citation that is listed and never referred to.</summary>
    UnusedCitation = 15,
}
