using System.Globalization;

namespace LumbopelvicModel.Drawing;

/// <summary>The probabilities that are marked on a scale of log odds: round ones, as many as have room.</summary>
internal static class ProbabilityTicks
{
    // The percentages by how much a reader wants them; each but 50 has its mirror image above it.
    private static readonly decimal[] Percentages = [50, 10, 1, 0.1m, 0.01m, 25, 0.001m, 0.0001m, 5, 2, 40, 0.5m, 0.2m];

    /// <summary>The marked probabilities with their places, none nearer to another than it may be.</summary>
    /// <param name="scale">Decibans of odds.</param>
    /// <param name="room">How much room the label of a probability takes along the scale.</param>
    public static IReadOnlyList<(double Place, string Label)> On(AxisScale scale, Func<string, double> room)
    {
        var ticks = new List<(double Place, string Label)>();
        foreach (decimal percentage in Percentages.SelectMany(percentage => percentage == 50 ? [percentage] : new[] { percentage, 100 - percentage }))
        {
            double decibans = LogOdds.Of((double)percentage / 100);
            string label = percentage.ToString("0.####", CultureInfo.InvariantCulture) + " %";
            double place = scale.At(decibans);
            if (decibans >= scale.From && decibans <= scale.To && ticks.All(tick => Math.Abs(tick.Place - place) > (room(tick.Label) + room(label)) / 2))
            {
                ticks.Add((place, label));
            }
        }

        return ticks;
    }
}
