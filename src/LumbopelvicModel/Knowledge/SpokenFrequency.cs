namespace LumbopelvicModel.Knowledge;

/// <summary>The number that a rule says of a hypothesis: its own, or part of the way to that of another which it resembles.</summary>
/// <param name="Of">The id of the hypothesis whose number it is.</param>
/// <param name="Frequency">The number.</param>
/// <param name="Share">How far from the background to the number, from above 0 to 1.</param>
internal sealed record SpokenFrequency(string Of, Frequency Frequency, double Share)
{
    /// <summary>The frequency where the background is so much.</summary>
    public double Over(double background) => Over(background, Frequency.Value);

    /// <summary>The frequency where the background and the number are drawn so.</summary>
    public double Over(double background, double number) =>
        Share == 1 ? number : Math.Exp(((1 - Share) * Math.Log(background)) + (Share * Math.Log(number)));
}
