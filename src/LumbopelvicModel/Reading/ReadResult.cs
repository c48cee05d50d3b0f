using System.Diagnostics.CodeAnalysis;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>What came of reading: a value, or everything that is wrong with the input.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    internal ReadResult(T value)
    {
        Value = value;
        Issues = ValueList<InputIssue>.Empty;
    }

    internal ReadResult(IEnumerable<InputIssue> issues)
    {
        ValueList<InputIssue> all = ValueList<InputIssue>.From(issues);
        Issues = all.Count > 0 ? all : throw new ArgumentException("A failure has at least one issue.", nameof(issues));
    }

    /// <summary>Whether there is a <see cref="Value"/>; otherwise there are <see cref="Issues"/>.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSuccess => Value is not null;

    /// <summary>The value, or <see langword="null"/> where the input was refused.</summary>
    public T? Value { get; }

    /// <summary>Everything that is wrong, in the order of the text; empty on success.</summary>
    public IReadOnlyList<InputIssue> Issues { get; }

    /// <summary>The value, or an exception that lists every issue.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The input was refused; <see cref="IsSuccess"/> tells without an exception.</exception>
    public T GetValueOrThrow() => Value ?? throw new FormatException(string.Join('\n', Issues));
}
