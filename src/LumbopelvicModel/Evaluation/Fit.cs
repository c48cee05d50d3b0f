using System.Globalization;

namespace LumbopelvicModel;

/// <summary>Whether anything fits at all, beside the ranking: a ranking always has a first, also when the complaint lies outside the model.</summary>
/// <param name="Level">The verdict.</param>
/// <param name="LeaderEvidence">The evidence for the leading hypothesis over none of the modelled conditions.</param>
public sealed record Fit(FitLevel Level, LikelihoodRatio LeaderEvidence)
{
    /// <summary>The JSON id of <see cref="Level"/>: <c>too-little-known</c>, <c>fits</c> or <c>nothing-fits-well</c>.</summary>
    public string Id => Level.ToId();

    /// <summary>One sentence for a person.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => Level switch
    {
        FitLevel.TooLittleKnown => "Too little is known yet: this is hardly more than how common each condition is.",
        FitLevel.Fits => "The leading explanation fits what was found.",
        _ => string.Create(CultureInfo.InvariantCulture, $"Nothing here fits well (evidence {LeaderEvidence.Decibans:+0;-0;0} dB for the leader): think beyond the modelled conditions."),
    };
}
