using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>Types, parameters, constants and attributes as C# writes them, nullability included.</summary>
internal static class ApiName
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(uint)] = "uint",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    // The compiler's own notes; nullability, readonly, params, required and extension are written in words of their own.
    private static readonly string[] Unspoken =
    [
        "NullableAttribute", "NullableContextAttribute", "CompilerGeneratedAttribute", "IsReadOnlyAttribute", "IteratorStateMachineAttribute", "AsyncStateMachineAttribute",
        "ParamArrayAttribute", "ParamCollectionAttribute", "ScopedRefAttribute", "RequiredMemberAttribute", "ExtensionAttribute", "DefaultMemberAttribute", "OptionalAttribute",
        "OutAttribute", "InAttribute", "IsByRefLikeAttribute", "CompilerFeatureRequiredAttribute", "DebuggerBrowsableAttribute", "TupleElementNamesAttribute", "DebuggerDisplayAttribute",
    ];

    public static string Of(Type type) => Of(type, null);

    public static string Of(FieldInfo field) => Of(field.FieldType, Nullability.Create(field));

    public static string Of(PropertyInfo property) => Of(property.PropertyType, Nullability.Create(property));

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, Nullability.Create(parameter));

    /// <summary>The name of a type without its namespace, with the types around it: <c>Findings.Worse</c>.</summary>
    public static string Declaration(Type type) => (type.DeclaringType is { } outer ? Declaration(outer) + "." : string.Empty) + Plain(type)
        + (type.IsGenericTypeDefinition ? $"<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty);

    public static string Plain(Type type) => type.Name.Split('`')[0];

    public static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    public static string Attributes(IEnumerable<CustomAttributeData> attributes) => string.Concat(attributes
        .Where(attribute => attribute.AttributeType.IsPublic && !Unspoken.Contains(attribute.AttributeType.Name))
        .Select(attribute => $"[{Written(attribute)}] ")
        .Order(StringComparer.Ordinal));

    public static string Constraints(Type[] arguments) => string.Concat(arguments.Where(argument => argument.IsGenericParameter).Select(argument =>
    {
        GenericParameterAttributes special = argument.GenericParameterAttributes;
        string[] constraints =
        [
            .. special.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"] : Array.Empty<string>(),
            .. argument.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Of),
        ];
        return constraints.Length == 0 ? string.Empty : $" where {argument.Name} : {string.Join(", ", constraints)}";
    }));

    public static string Constant(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        bool truth => truth ? "true" : "false",
        _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } enumeration => $"{enumeration.Name}.{Enum.ToObject(enumeration, value)}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Written(CustomAttributeData attribute)
    {
        string[] arguments =
        [
            .. attribute.ConstructorArguments.Select(argument => Constant(argument.Value, argument.ArgumentType)),
            .. attribute.NamedArguments.Select(argument => $"{argument.MemberName} = {Constant(argument.TypedValue.Value, argument.TypedValue.ArgumentType)}"),
        ];
        return attribute.AttributeType.Name.Replace("Attribute", string.Empty, StringComparison.Ordinal) + (arguments.Length == 0 ? string.Empty : $"({string.Join(", ", arguments)})");
    }

    private static string Parameter(ParameterInfo parameter) =>
        Attributes(parameter.CustomAttributes)
        + (parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : string.Empty)
        + (parameter.ParameterType.IsByRef ? parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref " : string.Empty)
        + $"{Of(parameter)} {parameter.Name}"
        + (parameter.HasDefaultValue ? " = " + Constant(parameter.RawDefaultValue, parameter.ParameterType) : string.Empty);

    private static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value, nullability) + "?";
        }

        string mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : string.Empty;
        if (type.IsArray)
        {
            return Of(type.GetElementType()!, nullability?.ElementType) + "[]" + mark;
        }

        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword + mark;
        }

        if (!type.IsGenericType)
        {
            return (type.DeclaringType is { } outer && !type.IsGenericParameter ? Plain(outer) + "." : string.Empty) + type.Name + mark;
        }

        Type[] arguments = type.GetGenericArguments();
        IEnumerable<string> names = arguments.Select((argument, index) =>
            Of(argument, nullability?.GenericTypeArguments is { } states && index < states.Length ? states[index] : null));
        return type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
            ? $"({string.Join(", ", names)})"
            : $"{Plain(type)}<{string.Join(", ", names)}>{mark}";
    }
}
