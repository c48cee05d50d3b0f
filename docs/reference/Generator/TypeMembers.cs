using System.Reflection;
using System.Runtime.CompilerServices;
using LumbopelvicModel.Tests.Conventions;

namespace LumbopelvicModel.Reference;

/// <summary>The public members of a type that somebody wrote, by name; what records and objects bring along is left out.</summary>
internal static class TypeMembers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<FieldInfo> Fields(Type type) => type.IsEnum
        ? type.GetFields(Declared | BindingFlags.Static).Where(field => field.IsLiteral).OrderBy(field => Convert.ToInt64(field.GetRawConstantValue(), null))
        : type.GetFields(Declared).OrderBy(field => field.Name, StringComparer.Ordinal);

    public static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(Declared).OrderBy(property => property.Name, StringComparer.Ordinal);

    public static IEnumerable<MethodBase> Methods(Type type) => type.GetConstructors(Declared).Cast<MethodBase>()
        .Concat(type.GetMethods(Declared).OrderBy(method => method.Name, StringComparer.Ordinal).ThenBy(method => ApiName.Parameters(method), StringComparer.Ordinal))
        .Where(method => !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsAccessor(method) && method.Name is not ("Equals" or "GetHashCode" or "Deconstruct"))
        .Where(method => XmlDocumentation.Of(method) is not null || (method.IsConstructor && method.GetParameters().Length > 0));

    /// <summary>What the entries of a catalogue are; <see langword="null"/> for a type that is no catalogue.</summary>
    public static Type? EntryOf(Type type)
    {
        PropertyInfo[] entries = [.. type.GetProperties(Declared).Where(property => property.PropertyType.GetProperty("Id")?.PropertyType == typeof(string))];
        return type is { IsAbstract: true, IsSealed: true } && entries.Length > 0 ? entries[0].PropertyType : null;
    }

    private static bool IsAccessor(MethodBase method) => method.IsSpecialName && !method.IsConstructor && !method.Name.StartsWith("op_", StringComparison.Ordinal);
}
