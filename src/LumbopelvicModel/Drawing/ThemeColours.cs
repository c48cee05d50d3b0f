namespace LumbopelvicModel.Drawing;

/// <summary>The colours of a theme, each as #rrggbb.</summary>
internal sealed class ThemeColours
{
    public required string Background { get; init; }

    public required string Text { get; init; }

    /// <summary>Text of less weight.</summary>
    public required string Muted { get; init; }

    /// <summary>Lines from a label to what it names.</summary>
    public required string Rule { get; init; }

    public required string Skin { get; init; }

    public required string Outline { get; init; }

    public required string Crease { get; init; }

    public required string Pain { get; init; }

    public required string Numbness { get; init; }

    public required string SensoryLoss { get; init; }

    /// <summary>Where a condition typically hurts; the more often, the stronger.</summary>
    public required string Typical { get; init; }

    public required string Bone { get; init; }

    public required string Disc { get; init; }

    /// <summary>The bars of charts, and what speaks for a condition.</summary>
    public required string Bar { get; init; }

    /// <summary>What speaks against a condition.</summary>
    public required string Against { get; init; }

    /// <summary>The roots L1 to S1.</summary>
    public required IReadOnlyList<string> Roots { get; init; }

    /// <summary>Every colour, in the same order in every theme.</summary>
    public IReadOnlyList<string> All => [Background, Text, Muted, Rule, Skin, Outline, Crease, Pain, Numbness, SensoryLoss, Typical, Bone, Disc, Bar, Against, .. Roots];

    public string Of(NerveRoot root) => Roots[root.Order - 1];
}
