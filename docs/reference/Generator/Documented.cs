using System.Reflection;
using System.Xml.Linq;
using LumbopelvicModel.Tests.Conventions;

namespace LumbopelvicModel.Reference;

/// <summary>What the library says of a member, taken from the base type or the interface where it says &lt;inheritdoc/&gt;.</summary>
internal static class Documented
{
    public static XElement? Of(MemberInfo member) => XmlDocumentation.Of(member) is { } own && own.Element("inheritdoc") is null ? own : Inherited(member);

    private static XElement? Inherited(MemberInfo member)
    {
        Type type = member.DeclaringType!;
        IEnumerable<Type> above = (type.BaseType is { } parent ? (Type[])[parent] : []).Concat(type.GetInterfaces());
        return above.SelectMany(other => other.GetMember(member.Name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            .Where(other => ParametersOf(other).SequenceEqual(ParametersOf(member)))
            .Select(Of)
            .FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<Type> ParametersOf(MemberInfo member) => (member as MethodBase)?.GetParameters().Select(parameter => parameter.ParameterType) ?? [];
}
