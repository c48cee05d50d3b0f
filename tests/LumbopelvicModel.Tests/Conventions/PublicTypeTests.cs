using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>What holds of every public type of the library.</summary>
public partial class PublicTypeTests
{
    private static readonly Type[] PublicTypes = [.. typeof(Evaluator).Assembly.GetExportedTypes().Where(ApiText.IsOurs)];

    private static readonly Type[] MutableInterfaces = [typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>), typeof(Span<>), typeof(Memory<>)];

    [Fact]
    public void Every_public_class_is_sealed_static_or_closed_to_outsiders()
    {
        string[] open = [.. PublicTypes
            .Where(type => type.IsClass && !type.IsSealed && !IsClosed(type))
            .Select(type => type.FullName!)];

        Assert.Empty(open);
    }

    [Fact]
    public void No_public_property_has_a_public_setter_after_construction()
    {
        string[] settable = [.. PublicTypes
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}")];

        Assert.Empty(settable);
    }

    [Fact]
    public void No_public_member_hands_out_a_collection_that_can_be_changed()
    {
        string[] mutable = [.. PublicTypes
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(member => HandsOut(member) is { } type && IsMutable(type))
            .Select(member => $"{member.DeclaringType!.Name}.{member.Name}")];

        Assert.Empty(mutable);
    }

    [Fact]
    public void No_public_method_takes_a_bool()
    {
        string[] flags = [.. PublicTypes
            .Where(type => !typeof(Delegate).IsAssignableFrom(type))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(bool)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")];

        Assert.Empty(flags);
    }

    [Fact]
    public void Enum_values_start_at_one_unless_zero_means_not_assessed()
    {
        string[] zeros = [.. PublicTypes
            .Where(type => type.IsEnum && type != typeof(FindingStatus) && Enum.GetValues(type).Cast<object>().Any(value => Convert.ToInt64(value, null) == 0))
            .Select(type => type.Name)];

        Assert.Empty(zeros);
    }

    [Fact]
    public void Every_public_enum_value_is_written_out()
    {
        // A value that only follows from its place changes when a line is moved.
        (string File, Match Enum)[] enums = [.. Directory
            .GetFiles(RepositoryFiles.At("src", "LumbopelvicModel"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => EnumBody().Matches(File.ReadAllText(file)).Select(match => (file, match)))];

        Assert.True(enums.Length >= PublicTypes.Count(type => type.IsEnum));
        Offenders.None(enums.SelectMany(found => found.Enum.Groups["body"].Value.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal) && !line.Contains(" = ", StringComparison.Ordinal))
            .Select(line => $"{found.File}: {line}")));
    }

    private static bool IsClosed(Type type) =>
        type.IsAbstract && !type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Any(constructor => constructor.IsFamily && constructor.GetParameters().Length != 1);

    // A list of arrays is as mutable as an array; interfaces such as IList<T> do not derive from IList.
    private static bool IsMutable(Type type) =>
        type.IsArray
        || typeof(IList).IsAssignableFrom(type)
        || typeof(IDictionary).IsAssignableFrom(type)
        || (type.IsGenericType && (MutableInterfaces.Contains(type.GetGenericTypeDefinition()) || Array.Exists(type.GetGenericArguments(), IsMutable)));

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static Type? HandsOut(MemberInfo member) => member switch
    {
        PropertyInfo property => property.PropertyType,
        MethodInfo { IsSpecialName: false } method => method.ReturnType,
        FieldInfo field => field.FieldType,
        _ => null,
    };

    [GeneratedRegex(@"\bpublic enum \w+[^{;]*\{(?<body>[^}]*)\}")]
    private static partial Regex EnumBody();
}
