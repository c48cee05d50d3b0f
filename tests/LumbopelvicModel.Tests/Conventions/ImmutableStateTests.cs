using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>Nothing that lives longer than a call can be changed: no static state, and no state of an instance that is shared.</summary>
public sealed class ImmutableStateTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Types of the platform that hold state and may still stand in a field.</summary>
    private static readonly Type[] Immutable =
    [
        typeof(string),
        typeof(Type),
        typeof(IReadOnlyList<>), // What stands behind these is looked at in ValueEqualityTests.
        typeof(IReadOnlyDictionary<,>),
        typeof(Lazy<>), // Made once, by one thread; what it makes is checked itself.
        typeof(FrozenDictionary<,>),
        typeof(FrozenSet<>),
        typeof(Action<,>),
        typeof(Func<,>), // Delegates are immutable; what they close over is a class of the compiler, made anew at each call.
        typeof(Nullable<>),
        typeof(ValueTuple<,>),
        typeof(KeyValuePair<,>),
        typeof(System.Text.Json.JsonDocumentOptions),
        typeof(System.Text.Json.JsonEncodedText),
        typeof(System.Text.CompositeFormat),
        typeof(System.Buffers.SearchValues<>),
    ];

    /// <summary>Types that work for one caller, one call long, and change while they do.</summary>
    private static readonly string[] Workers =
    [
        "DrawnPosterior", "DrawnBand", "PosteriorSample", // One evaluation with intervals.
        "Trial", "Collector", // One plan of questions.
        "Facts", // A view of one presentation, on the stack.
        "PresentationParts", "KnowledgeSections", "JsonPlace", // One text that is read.
        "SvgWriter", "TextColumn", // One picture that is drawn.
        "SplitMix64", // The random numbers of one simulator, which says that it is not for two threads.
    ];

    /// <summary>Hashed tables, filled while their object is made, and from then on read or, where they served only to make it, emptied for good.</summary>
    private static readonly string[] Tables =
    [
        "ValueMap`2._places", "Weighed._findings", "Weighed._measurements", "FrequencyDraws._quantiles",
        "Findings.ById", "Findings.Indexes", "Catalogue.ById", "ConditionVariants.ById",
    ];

    private static readonly Type[] Types = [.. typeof(Evaluator).Assembly.GetTypes().Where(type => ApiText.IsOurs(type) && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.IsEnum && type.DeclaringType?.IsDefined(typeof(CompilerGeneratedAttribute)) != true)];

    [Fact]
    public void No_static_field_can_be_set_again() => Offenders.None(Fields(isStatic: true)
        .Where(field => !field.IsInitOnly && !field.IsLiteral)
        .Select(Name));

    [Fact]
    public void No_field_of_an_instance_can_be_set_again() => Offenders.None(Fields(isStatic: false)
        .Where(field => !field.IsInitOnly && !IsOfWorker(field) && !IsOfInitAccessor(field) && !IsCapturedParameter(field))
        .Select(Name));

    [Fact]
    public void What_fields_hold_cannot_be_changed() => Offenders.None(Fields(isStatic: true).Concat(Fields(isStatic: false))
        .Where(field => !field.IsLiteral && !IsOfWorker(field) && !IsImmutable(field.FieldType) && !IsPrivateTable(field))
        .Select(field => $"{Name(field)} is {field.FieldType}"));

    [Fact]
    public void The_named_workers_exist() => Offenders.None(Workers.Where(name => !Array.Exists(Types, type => type.Name.Split('`')[0] == name)));

    [Fact]
    public void The_named_tables_exist() => Offenders.None(Tables.Except(Fields(isStatic: true).Concat(Fields(isStatic: false)).Select(TableName)));

    private static IEnumerable<FieldInfo> Fields(bool isStatic) => Types
        .SelectMany(type => type.GetFields(Declared))
        .Where(field => field.IsStatic == isStatic && !field.FieldType.IsByRef);

    // Arrays are the tables of the arithmetic; they are handed out by nobody.
    private static bool IsPrivateTable(FieldInfo field) =>
        (field.FieldType.IsArray && (!field.DeclaringType!.IsVisible || (!field.IsPublic && !field.IsFamily))) || Tables.Contains(TableName(field));

    private static string TableName(FieldInfo field) => $"{field.DeclaringType!.Name}.{field.Name}";

    // There is no word for readonly at the parameter of a primary constructor.
    private static bool IsCapturedParameter(FieldInfo field) => field.Name.EndsWith(">P", StringComparison.Ordinal);

    private static bool IsOfWorker(FieldInfo field) => Workers.Contains(field.DeclaringType!.Name.Split('`')[0]);

    // The field behind "get; init;" of a class is not marked readonly where the accessor has a body.
    private static bool IsOfInitAccessor(FieldInfo field) =>
        field.DeclaringType!.GetProperties(Declared).Any(property =>
            field.Name == $"<{property.Name}>k__BackingField"
            && property.SetMethod is { } setter && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)));

    private static bool IsImmutable(Type type) =>
        type.IsPrimitive || type.IsEnum || type.IsGenericParameter || Types.Contains(type)
        || (type.IsGenericType && (Types.Contains(type.GetGenericTypeDefinition()) || Immutable.Contains(type.GetGenericTypeDefinition())) && type.GetGenericArguments().All(argument => IsImmutable(argument) || argument.IsArray))
        || Immutable.Contains(type);

    private static string Name(FieldInfo field) => $"{field.DeclaringType!.FullName}.{field.Name}";
}
