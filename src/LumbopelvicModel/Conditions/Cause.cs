using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>A cause of a condition, linked to another condition of the catalogue where that is the cause.</summary>
public sealed record Cause : IClaimCarrier
{
    private readonly string? _conditionId;

    internal Cause(string text, string? conditionId = null, string[]? claims = null)
    {
        Text = text;
        _conditionId = conditionId;
        Claims = ValueList<string>.From(claims);
    }

    /// <summary>The cause in words.</summary>
    public string Text { get; }

    /// <summary>The condition that is the cause; <see langword="null"/> where the catalogue has none for it.</summary>
    public Condition? Condition => _conditionId is null ? null : Conditions.Get(_conditionId);

    /// <inheritdoc/>
    public IReadOnlyList<string> Claims { get; }

    /// <summary>The <see cref="Text"/>.</summary>
    /// <returns>The <see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
