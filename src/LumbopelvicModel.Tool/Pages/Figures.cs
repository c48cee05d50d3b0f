using System.Globalization;

namespace LumbopelvicModel.Tool;

/// <summary>How numbers are written for a reader: frequencies in percent, ratios with two significant digits.</summary>
internal static class Figures
{
    public const string None = "–";

    /// <summary>Whole percent, finer near 0 and 100.</summary>
    public static string Percent(double share) =>
        share is > 0.99 and < 1 ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round((decimal)share * 100, 1, MidpointRounding.AwayFromZero):0.##} %")
        : share == 0 ? "0 %"
        : string.Create(CultureInfo.InvariantCulture, $"{TwoDigits(share * 100):0.#####} %");

    /// <summary>Two significant digits, the last one also where it is 0.</summary>
    public static string Ratio(double ratio)
    {
        if (ratio == 0)
        {
            return "0";
        }

        decimal rounded = TwoDigits(ratio);
        return rounded.ToString("F" + DecimalsOf((double)rounded).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    public static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Count(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? None;

    // By way of decimal, whose fifteen digits leave no trace of the binary fraction: 0.53 / 0.2 is 2.65.
    private static decimal TwoDigits(double value)
    {
        int exponent = (int)Math.Floor(Math.Log10(value));
        if (exponent <= 1)
        {
            return Math.Round((decimal)value, Math.Min(1 - exponent, 28), MidpointRounding.AwayFromZero);
        }

        decimal unit = (decimal)Math.Pow(10, exponent - 1);
        return Math.Round((decimal)value / unit, MidpointRounding.AwayFromZero) * unit;
    }

    private static int DecimalsOf(double value) => Math.Max(0, 1 - (int)Math.Floor(Math.Log10(value)));
}
