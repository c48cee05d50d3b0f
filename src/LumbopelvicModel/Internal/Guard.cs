using System.Globalization;
using System.Runtime.CompilerServices;

namespace LumbopelvicModel.Internal;

/// <summary>The argument checks of the library, in one place so that a guard library could take over.</summary>
internal static class Guard
{
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, parameterName);
        return value;
    }

    /// <summary>Copies a list in which nothing is null.</summary>
    public static ValueList<T> NoneNull<T>(IEnumerable<T>? values, [CallerArgumentExpression(nameof(values))] string? parameterName = null)
        where T : class
    {
        ValueList<T> copy = ValueList<T>.From(NotNull(values, parameterName));
        foreach (T value in copy)
        {
            ArgumentNullException.ThrowIfNull(value, parameterName);
        }

        return copy;
    }

    public static string NotBlank(string? value, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, parameterName);
        return value;
    }

    /// <summary>Refuses NaN and the infinities, which the helpers of the base library let pass, and what lies outside the closed range.</summary>
    public static double InRange(double value, double lowest, double highest, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
    {
        if (!double.IsFinite(value) || value < lowest || value > highest)
        {
            throw new ArgumentOutOfRangeException(
                parameterName,
                value,
                string.Create(CultureInfo.InvariantCulture, $"{value} is outside {lowest} to {highest}."));
        }

        return value;
    }

    public static TEnum Defined<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? parameterName = null)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(parameterName, value, $"{value} is not a value of {typeof(TEnum).Name}.");
        }

        return value;
    }
}
