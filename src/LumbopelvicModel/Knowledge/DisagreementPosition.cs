using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <summary>What one side of a <see cref="Disagreement"/> found.</summary>
public sealed record DisagreementPosition
{
    private readonly ValueList<string> _cites;

    /// <summary>Makes a position.</summary>
    /// <param name="figure">The figure in words, such as <c>sensitivity 0.92, specificity 0.28, surgical patients</c>.</param>
    /// <param name="cites">The keys of the citations that hold it; at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="figure"/> is blank, or <paramref name="cites"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="cites"/> or one of them is null.</exception>
    public DisagreementPosition(string figure, IEnumerable<string> cites)
    {
        Figure = Guard.NotBlank(figure);
        _cites = Guard.NoneNull(cites);
        if (_cites.Count == 0)
        {
            throw new ArgumentException($"The position {Messages.Quote(figure)} cites no study.", nameof(cites));
        }
    }

    /// <summary>The figure in words.</summary>
    public string Figure { get; }

    /// <summary>The keys of the citations that hold it; never empty.</summary>
    public IReadOnlyList<string> Cites => _cites;
}
