using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>The public API of an assembly as lines of text, sorted: each type with its members indented below it.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string[] Of(Assembly assembly) =>
    [
        .. assembly.GetExportedTypes()
            .Where(IsOurs)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => (string[])[TypeLine(type), .. Members(type).Order(StringComparer.Ordinal).Select(line => "    " + line), string.Empty]),
    ];

    // Tools that rewrite the assembly (coverage, mutation) add types of their own.
    public static bool IsOurs(Type type) => type.Namespace == nameof(LumbopelvicModel) || type.Namespace?.StartsWith(nameof(LumbopelvicModel) + ".", StringComparison.Ordinal) == true;

    /// <summary>Whether a type is a record: only the compiler writes these members.</summary>
    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true);

    private static string TypeLine(Type type)
    {
        string name = type.Namespace + "." + ApiName.Declaration(type);
        if (type.IsEnum)
        {
            return $"{ApiName.Attributes(type.CustomAttributes)}enum {name} : {ApiName.Of(Enum.GetUnderlyingType(type))}";
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return $"{ApiName.Attributes(type.CustomAttributes)}delegate {ApiName.Of(type.GetMethod("Invoke")!.ReturnParameter)} {name}({ApiName.Parameters(type.GetMethod("Invoke")!)})";
        }

        string kind = type.IsInterface ? "interface" : (IsRecord(type) ? "record " : string.Empty) + (type.IsValueType ? "struct" : "class");
        string modifier = type.IsInterface ? string.Empty
            : type.IsValueType ? (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : string.Empty) + (type.IsByRefLike ? "ref " : string.Empty)
            : type is { IsAbstract: true, IsSealed: true } ? "static "
            : type.IsAbstract ? "abstract "
            : type.IsSealed ? "sealed " : string.Empty;
        Type[] bases =
        [
            .. type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [parent] : Type.EmptyTypes,
            .. type.GetInterfaces().Where(contract => contract.IsPublic).OrderBy(contract => ApiName.Of(contract), StringComparer.Ordinal),
        ];
        return ApiName.Attributes(type.CustomAttributes) + modifier + kind + " " + name
            + (bases.Length == 0 ? string.Empty : " : " + string.Join(", ", bases.Select(contract => ApiName.Of(contract))))
            + ApiName.Constraints(type.GetGenericArguments());
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => $"{Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture),3} {field.Name}{ApiName.Attributes(field.CustomAttributes)}");
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        return
        [
            .. type.GetFields(Declared).Where(field => IsVisible(field)).Select(FieldLine),
            .. type.GetConstructors(Declared).Where(constructor => IsVisible(constructor) && !IsCopyConstructor(constructor)).Select(constructor =>
                Head(constructor, constructor) + $"{ApiName.Plain(type)}({ApiName.Parameters(constructor)})"),
            .. type.GetProperties(Declared).Where(property => property.GetAccessors(true).Any(accessor => IsVisible(accessor))).Where(property => !IsSynthesised(property.GetMethod, property)).Select(PropertyLine),
            .. type.GetMethods(Declared).Where(method => IsVisible(method) && !IsAccessor(method) && !IsSynthesised(method, method)).Select(MethodLine),
            .. type.GetEvents(Declared).Where(evented => IsVisible(evented.AddMethod!)).Select(evented => Head(evented.AddMethod!, evented) + $"event {ApiName.Of(evented.EventHandlerType!)} {evented.Name}"),
        ];
    }

    private static string FieldLine(FieldInfo field) =>
        ApiName.Attributes(field.CustomAttributes)
        + (field.IsLiteral ? "const " : (field.IsStatic ? "static " : string.Empty) + (field.IsInitOnly ? "readonly " : string.Empty))
        + $"{ApiName.Of(field)} {field.Name}"
        + (field.IsLiteral ? " = " + ApiName.Constant(field.GetRawConstantValue(), field.FieldType) : string.Empty);

    private static string PropertyLine(PropertyInfo property)
    {
        string parameters = property.GetIndexParameters() is { Length: > 0 } ? $"this[{ApiName.Parameters(property.GetMethod!)}]" : property.Name;
        string set = property.SetMethod is { } setter && IsVisible(setter)
            ? (setter.IsPublic ? string.Empty : "protected ") + (setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;")
            : string.Empty;
        return Head(property.GetMethod ?? property.SetMethod!, property) + (property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : string.Empty)
            + $"{ApiName.Of(property)} {parameters} {{{(property.GetMethod is { } getter && IsVisible(getter) ? " get;" : string.Empty)}{set} }}";
    }

    private static string MethodLine(MethodInfo method) =>
        Head(method, method) + $"{ApiName.Attributes(method.ReturnParameter.CustomAttributes)}{ApiName.Of(method.ReturnParameter)} {method.Name}"
        + (method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty)
        + $"({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty)}{ApiName.Parameters(method)}){ApiName.Constraints(method.GetGenericArguments())}";

    private static string Head(MethodBase method, MemberInfo member) =>
        ApiName.Attributes(member.CustomAttributes)
        + (method.IsPublic ? string.Empty : "protected ")
        + (method.IsStatic && !method.IsConstructor ? "static " : string.Empty)
        + (method is not MethodInfo info || member.DeclaringType!.IsInterface ? string.Empty
            : info.GetBaseDefinition() != info ? (info.IsFinal ? "sealed override " : "override ")
            : info.IsAbstract ? "abstract "
            : info is { IsVirtual: true, IsFinal: false } ? "virtual " : string.Empty);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    // What "record" in the line of the type already says; Deconstruct it does not, as it comes with the parameters of the record.
    private static bool IsSynthesised(MethodInfo? method, MemberInfo member) =>
        method?.IsDefined(typeof(CompilerGeneratedAttribute)) == true && IsRecord(member.DeclaringType!)
        && (member is MethodInfo { Name: not "Deconstruct" } || member.Name == "EqualityContract");

    private static bool IsCopyConstructor(ConstructorInfo constructor) =>
        IsRecord(constructor.DeclaringType!) && constructor.GetParameters() is [{ } only] && only.ParameterType == constructor.DeclaringType;
}
