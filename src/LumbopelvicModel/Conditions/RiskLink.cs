using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>
/// Something that makes a condition more likely to develop: an exposure, asked for as a finding, or another condition. It explains; the weight
/// of such a finding in an assessment is in the knowledge base.
/// </summary>
public sealed record RiskLink : IClaimCarrier
{
    private readonly string? _conditionId;

    internal RiskLink(string text, Finding? finding = null, string? conditionId = null, string[]? claims = null)
    {
        Text = text;
        Finding = finding;
        _conditionId = conditionId;
        Claims = ValueList<string>.From(claims);
    }

    /// <summary>The link in words.</summary>
    public string Text { get; }

    /// <summary>The finding that asks for it; <see langword="null"/> where no finding does.</summary>
    public Finding? Finding { get; }

    /// <summary>The condition that raises the risk; <see langword="null"/> for an exposure.</summary>
    public Condition? Condition => _conditionId is null ? null : Conditions.Get(_conditionId);

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>The <see cref="Text"/>.</summary>
    /// <returns>The <see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
