using System.Globalization;

namespace LumbopelvicModel.Tests.Drawing;

/// <summary>The contrast of two colours as the Web Content Accessibility Guidelines 2 define it, from 1 to 21.</summary>
internal static class Contrast
{
    public static double Between(string one, string other)
    {
        double first = Luminance(one);
        double second = Luminance(other);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int index)
        {
            double value = int.Parse(colour.AsSpan(1 + (2 * index), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(1)) + (0.0722 * Channel(2));
    }
}
