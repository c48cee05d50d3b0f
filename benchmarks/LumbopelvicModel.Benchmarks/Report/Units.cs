using System.Globalization;

namespace LumbopelvicModel.Benchmarks;

/// <summary>Figures as the page shows them: two or three digits, the unit that suits them.</summary>
internal static class Units
{
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => Digits(nanoseconds) + " ns",
        < 1e6 => Digits(nanoseconds / 1e3) + " µs",
        < 1e9 => Digits(nanoseconds / 1e6) + " ms",
        _ => Digits(nanoseconds / 1e9) + " s",
    };

    public static string Size(long bytes) => bytes switch
    {
        0 => "0",
        < 1_000 => Digits(bytes) + " B",
        < 1_000_000 => Digits(bytes / 1e3) + " kB",
        _ => Digits(bytes / 1e6) + " MB",
    };

    public static string Digits(double value) => value switch
    {
        < 10 => value.ToString("0.00", CultureInfo.InvariantCulture),
        < 100 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => Count(value),
    };

    public static string Count(double value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
