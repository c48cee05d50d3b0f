using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>A knowledge base that was put together in code does not hold together. It lists everything that is wrong at once.</summary>
public sealed class InvalidKnowledgeException : Exception
{
    internal InvalidKnowledgeException(IEnumerable<InputIssue> issues)
        : this(ValueList<InputIssue>.From(issues))
    {
    }

    private InvalidKnowledgeException(ValueList<InputIssue> issues)
        : base(string.Join('\n', issues)) => Issues = issues;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<InputIssue> Issues { get; }
}
