using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>What a public member says about itself in the editor of whoever calls it.</summary>
public sealed class DocumentationTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = [.. typeof(Evaluator).Assembly.GetExportedTypes().Where(ApiText.IsOurs)];

    [Fact]
    public void The_compiler_refuses_a_public_member_without_documentation()
    {
        // Warnings are errors; CS1591 is one as long as nothing silences it and the file is written.
        string[] settings = ["Directory.Build.props", "src/LumbopelvicModel/LumbopelvicModel.csproj"];

        Assert.All(settings, file => Assert.DoesNotContain("1591", File.ReadAllText(RepositoryFiles.At(file)), StringComparison.Ordinal));
        Assert.Contains("<GenerateDocumentationFile>true<", File.ReadAllText(RepositoryFiles.At(settings[0])), StringComparison.Ordinal);
        Assert.DoesNotContain("GenerateDocumentationFile", File.ReadAllText(RepositoryFiles.At(settings[1])), StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(RepositoryFiles.At("src", "LumbopelvicModel"), "*.cs", SearchOption.AllDirectories),
            file => Assert.DoesNotContain("#pragma warning disable CS1591", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_public_member_has_a_summary() => Offenders.None(Members()
        .Where(member => !Inherits(member) && Text(member, "summary").Length == 0)
        .Select(XmlDocumentation.Id));

    [Fact]
    public void Every_parameter_is_explained() => Offenders.None(Methods()
        .Where(method => !Inherits(method))
        .SelectMany(method => method.GetParameters()
            .Where(parameter => Explanation(method, parameter.Name!).Length == 0)
            .Select(parameter => $"{XmlDocumentation.Id(method)}: {parameter.Name}")));

    [Fact]
    public void Every_type_parameter_is_explained() => Offenders.None(Members()
        .Where(member => !Inherits(member))
        .SelectMany(member => (member switch { Type type => type.GetGenericArguments(), MethodInfo method => method.GetGenericArguments(), _ => [] })
            .Where(argument => argument.DeclaringType == member || argument.DeclaringMethod == member)
            .Where(argument => !Named(member, "typeparam").Contains(argument.Name))
            .Select(argument => $"{XmlDocumentation.Id(member)}: {argument.Name}")));

    [Fact]
    public void Every_result_is_explained() => Offenders.None(Methods()
        .OfType<MethodInfo>()
        .Where(method => method.ReturnType != typeof(void) && !Inherits(method) && Text(method, "returns").Length == 0)
        .Select(XmlDocumentation.Id));

    [Fact]
    public void Every_exception_that_a_member_throws_itself_is_documented() => Offenders.None(Members()
        .Where(member => !Inherits(member))
        .SelectMany(member => Bodies(member)
            .SelectMany(Thrown)
            .Distinct()
            .Where(thrown => !Documented(member).Any(documented => documented.IsAssignableFrom(thrown)))
            .Select(thrown => $"{XmlDocumentation.Id(member)}: {thrown.Name}")));

    [Fact]
    public void What_is_thrown_is_seen()
    {
        Assert.Equal([typeof(ArgumentNullException)], Thrown(typeof(Evaluator).GetMethod(nameof(Evaluator.Evaluate))!));
        Assert.Contains(typeof(ArgumentOutOfRangeException), Thrown(typeof(Simulator).GetMethod(nameof(Simulator.Take))!));
    }

    private static IEnumerable<MemberInfo> Members() => Types
        .SelectMany(type => (MemberInfo[])[type, .. type.GetMembers(Declared)
            .Where(member => member is PropertyInfo or FieldInfo { IsSpecialName: false } or EventInfo || (member is MethodBase method && IsWritten(method)))
            .Where(member => member is not PropertyInfo { GetMethod: { } getter } || !getter.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name != "EqualityContract")]);

    private static IEnumerable<MethodBase> Methods() => Members().OfType<MethodBase>();

    // What the compiler writes for records and enums has no documentation; delegates have it at the type.
    private static bool IsWritten(MethodBase method) =>
        !method.IsDefined(typeof(CompilerGeneratedAttribute))
        && (!method.IsSpecialName || method.IsConstructor || method.Name.StartsWith("op_", StringComparison.Ordinal))
        && !(method.IsConstructor && XmlDocumentation.Of(method) is null && (IsOfRecord(method) || method.DeclaringType!.IsValueType))
        && !typeof(Delegate).IsAssignableFrom(method.DeclaringType);

    // The constructor of a record with parameters is documented at the record itself.
    private static bool IsOfRecord(MethodBase method) =>
        ApiText.IsRecord(method.DeclaringType!) && method.GetParameters().All(parameter => Named(method.DeclaringType!, "param").Contains(parameter.Name!));

    private static bool Inherits(MemberInfo member) => XmlDocumentation.Of(member)?.Element("inheritdoc") is not null;

    private static string Text(MemberInfo member, string element) => XmlDocumentation.Of(member)?.Element(element) is { } found
        ? string.Concat(found.DescendantNodes().Select(node => node is XText text ? text.Value : "x")).Trim()
        : string.Empty;

    private static string Explanation(MethodBase method, string parameter) =>
        XmlDocumentation.Of(method)?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == parameter)?.Value.Trim() ?? string.Empty;

    private static string[] Named(MemberInfo member, string element) =>
        [.. XmlDocumentation.Of(member)?.Elements(element).Where(found => found.Value.Trim().Length > 0).Select(found => found.Attribute("name")!.Value) ?? []];

    private static IEnumerable<Type> Documented(MemberInfo member) => XmlDocumentation.Of(member)?.Elements("exception")
        .Select(element => element.Attribute("cref")!.Value[2..])
        .Select(name => Type.GetType(name) ?? typeof(Evaluator).Assembly.GetType(name, throwOnError: true)!) ?? [];

    private static IEnumerable<MethodBase> Bodies(MemberInfo member) => member switch
    {
        PropertyInfo property => property.GetAccessors(),
        MethodBase method => [method],
        _ => [],
    };

    /// <summary>The exceptions of the guards that a body calls, and those that it makes itself.</summary>
    private static IEnumerable<Type> Thrown(MethodBase method) => Instructions.Calls(method)
        .Select(called => called switch
        {
            ConstructorInfo made when typeof(Exception).IsAssignableFrom(made.DeclaringType) => made.DeclaringType,
            { DeclaringType: { } guard, Name: nameof(Guard.NotNull) or nameof(Guard.NoneNull) } when guard == typeof(Guard) => typeof(ArgumentNullException),
            { DeclaringType: { } guard, Name: nameof(Guard.NotBlank) } when guard == typeof(Guard) => typeof(ArgumentException),
            { DeclaringType: { } guard } when guard == typeof(Guard) => typeof(ArgumentOutOfRangeException),
            { Name: { } name, DeclaringType: { } type } when name.StartsWith("ThrowIf", StringComparison.Ordinal) && typeof(Exception).IsAssignableFrom(type) => type,
            _ => null,
        })
        .OfType<Type>()
        .Where(type => !IsUnreachable(type))
        .Distinct();

    // A switch over a closed enum ends in one of these; it tells of a defect of the library, not of the call.
    private static bool IsUnreachable(Type type) => type.Name is "SwitchExpressionException" or "UnreachableException";
}
