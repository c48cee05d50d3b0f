namespace LumbopelvicModel;

/// <summary>Names of an <see cref="IssueCode"/>.</summary>
public static class IssueCodeExtensions
{
    /// <summary>The permanent id, such as <c>unknown-id</c>.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The id in kebab-case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is not a value of <see cref="IssueCode"/>.</exception>
    public static string ToId(this IssueCode code) => code switch
    {
        IssueCode.MalformedJson => "malformed-json",
        IssueCode.Empty => "empty",
        IssueCode.TooLarge => "too-large",
        IssueCode.UnknownMember => "unknown-member",
        IssueCode.DuplicateMember => "duplicate-member",
        IssueCode.MissingMember => "missing-member",
        IssueCode.WrongType => "wrong-type",
        IssueCode.UnknownId => "unknown-id",
        IssueCode.OutOfRange => "out-of-range",
        IssueCode.InvalidValue => "invalid-value",
        IssueCode.Contradiction => "contradiction",
        IssueCode.DuplicateId => "duplicate-id",
        IssueCode.MissingSource => "missing-source",
        IssueCode.MissingCitation => "missing-citation",
        IssueCode.UnusedCitation => "unused-citation",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, $"{code} is not an issue code."),
    };
}
