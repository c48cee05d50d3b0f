using System.Reflection;
using System.Xml.Linq;

namespace LumbopelvicModel.Tests.Conventions;

/// <summary>The documentation file that ships beside the library, found by member.</summary>
internal static class XmlDocumentation
{
    private static readonly Dictionary<string, XElement> ById = XDocument
        .Load(Path.ChangeExtension(typeof(Evaluator).Assembly.Location, ".xml"), LoadOptions.PreserveWhitespace)
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    public static XElement? Of(MemberInfo member) => ById.GetValueOrDefault(Id(member));

    /// <summary>The name that the compiler gives a member in the file.</summary>
    internal static string Id(MemberInfo member) => member switch
    {
        Type type => "T:" + Named(type),
        MethodBase method => "M:" + Named(method.DeclaringType!) + "." + (method.IsConstructor ? "#ctor" : method.Name)
            + (method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : string.Empty)
            + Listed(method.GetParameters())
            + (method.Name is "op_Implicit" or "op_Explicit" ? "~" + Used(((MethodInfo)method).ReturnType) : string.Empty),
        PropertyInfo property => "P:" + Named(property.DeclaringType!) + "." + property.Name + Listed(property.GetIndexParameters()),
        FieldInfo field => "F:" + Named(field.DeclaringType!) + "." + field.Name,
        EventInfo named => "E:" + Named(named.DeclaringType!) + "." + named.Name,
        _ => throw new ArgumentException($"{member} has no documentation id.", nameof(member)),
    };

    private static string Listed(ParameterInfo[] parameters) => parameters.Length == 0 ? string.Empty : $"({string.Join(",", parameters.Select(parameter => Used(parameter.ParameterType)))})";

    private static string Named(Type type) => (type.DeclaringType is { } outer ? Named(outer) : type.Namespace) + "." + type.Name;

    private static string Used(Type type) => type switch
    {
        { IsByRef: true } => Used(type.GetElementType()!) + "@",
        { IsArray: true } => Used(type.GetElementType()!) + "[]",
        { IsGenericMethodParameter: true } => "``" + type.GenericParameterPosition,
        { IsGenericParameter: true } => "`" + type.GenericParameterPosition,
        { IsGenericType: true } => Named(type).Split('`')[0] + "{" + string.Join(",", type.GetGenericArguments().Select(Used)) + "}",
        _ => Named(type),
    };
}
