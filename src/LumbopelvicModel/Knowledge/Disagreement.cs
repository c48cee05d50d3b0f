using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>
/// A question to which studies give different answers, and which of them the numbers follow. It weighs nothing: it is there for those who
/// want to know why a number is what it is.
/// </summary>
public sealed record Disagreement
{
    private readonly ValueList<DisagreementPosition> _positions;
    private readonly ValueList<string> _rules = ValueList<string>.Empty;

    /// <summary>Makes a disagreement.</summary>
    /// <param name="topic">A short title of its own.</param>
    /// <param name="question">What is in dispute.</param>
    /// <param name="positions">What the studies found; at least two.</param>
    /// <param name="settled">Which number is used, and why.</param>
    /// <exception cref="ArgumentException">A text is blank, or there are fewer than two positions.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="positions"/> or one of them is null.</exception>
    public Disagreement(string topic, string question, IEnumerable<DisagreementPosition> positions, string settled)
    {
        Topic = Guard.NotBlank(topic);
        Question = Guard.NotBlank(question);
        _positions = Guard.NoneNull(positions);
        Settled = Guard.NotBlank(settled);
        if (_positions.Count < 2)
        {
            throw new ArgumentException($"The disagreement {Messages.Quote(topic)} needs at least two positions.", nameof(positions));
        }
    }

    /// <summary>A short title, unique in a knowledge base.</summary>
    public string Topic { get; }

    /// <summary>What is in dispute.</summary>
    public string Question { get; }

    /// <summary>What the studies found; at least two.</summary>
    public IReadOnlyList<DisagreementPosition> Positions => _positions;

    /// <summary>Which number is used, and why.</summary>
    public string Settled { get; }

    /// <summary>The ids of the rules, root rules, instruments and red flags that it concerns; empty where it keeps a number out.</summary>
    public IReadOnlyList<string> Rules
    {
        get => _rules;
        init => _rules = ValueList<string>.From(value);
    }
}
