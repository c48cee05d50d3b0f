using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>A question that helps to close red flags of the highest urgency.</summary>
public sealed record ScreeningQuestion
{
    private readonly ValueList<RedFlag> _redFlags;

    internal ScreeningQuestion(Finding finding, IEnumerable<RedFlag> redFlags)
    {
        Finding = finding;
        _redFlags = ValueList<RedFlag>.From(redFlags);
    }

    /// <summary>The finding to ask for.</summary>
    public Finding Finding { get; }

    /// <summary>The open emergency flags that ask for it.</summary>
    public IReadOnlyList<RedFlag> RedFlags => _redFlags;
}
