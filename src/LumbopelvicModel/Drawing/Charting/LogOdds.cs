namespace LumbopelvicModel.Drawing;

/// <summary>Probabilities on the scale on which evidence adds up: decibans of odds, 0 for one in two, +10 for ten to one.</summary>
internal static class LogOdds
{
    // Nothing found at the bedside is more certain than this; a rounded 0 or 1 has no place on the scale.
    private const double Least = 1e-15;

    public static double Of(double probability)
    {
        double clamped = Math.Clamp(probability, Least, 1 - Least);
        return 10 * Math.Log10(clamped / (1 - clamped));
    }

    public static double ToProbability(double decibans) => 1 / (1 + Math.Pow(10, -decibans / 10));
}
