using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LumbopelvicModel.Notebooks;

/// <summary>A value as text: in its own words where it has some, else a line for each of its properties.</summary>
internal static class ValueText
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items when !HasOwnWords(value.GetType()) => string.Join('\n', items.Cast<object?>().Select(Of)),
        _ when IsOfProperties(value.GetType()) && !HasOwnWords(value.GetType()) => Lines(value),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>The properties that say what a value is, in the order of their declaration.</summary>
    public static PropertyInfo[] Properties(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanRead && property.GetIndexParameters().Length == 0)];

    /// <summary>Whether a type is a record or has no name: it is what its properties say.</summary>
    public static bool IsOfProperties(Type type) =>
        type.GetMethod("<Clone>$") is not null || (type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Name.Contains("AnonymousType", StringComparison.Ordinal));

    // The text that the compiler writes for a record or a nameless type is for programmers.
    private static bool HasOwnWords(Type type) =>
        !type.Name.Contains("AnonymousType", StringComparison.Ordinal)
        && type.GetMethod(nameof(ToString), Type.EmptyTypes) is { } method
        && method.DeclaringType != typeof(object)
        && !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Lines(object value)
    {
        PropertyInfo[] properties = Properties(value.GetType());
        int width = properties.Select(property => property.Name.Length).DefaultIfEmpty().Max() + 1;
        return string.Join('\n', properties.Select(property => $"{(property.Name + ":").PadRight(width)} {Of(property.GetValue(value))}"));
    }
}
