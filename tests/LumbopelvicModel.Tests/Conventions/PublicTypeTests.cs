using System.Collections;
using System.Reflection;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>What holds of every public type of the library.</summary>
public class PublicTypeTests
{
    private static readonly Type[] PublicTypes = [.. typeof(Evaluator).Assembly.GetExportedTypes()];

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
            .Where(member => HandsOut(member) is { } type && (type.IsArray || typeof(IList).IsAssignableFrom(type) || typeof(IDictionary).IsAssignableFrom(type)))
            .Select(member => $"{member.DeclaringType!.Name}.{member.Name}")];

        Assert.Empty(mutable);
    }

    [Fact]
    public void No_static_field_can_be_changed()
    {
        string[] changeable = [.. typeof(Evaluator).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("LumbopelvicModel", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}")];

        Assert.Empty(changeable);
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

    private static bool IsClosed(Type type) =>
        type.IsAbstract && !type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Any(constructor => constructor.IsFamily && constructor.GetParameters().Length != 1);

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static Type? HandsOut(MemberInfo member) => member switch
    {
        PropertyInfo property => property.PropertyType,
        MethodInfo { IsSpecialName: false } method => method.ReturnType,
        FieldInfo field => field.FieldType,
        _ => null,
    };
}
