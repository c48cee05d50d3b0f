using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LumbopelvicModel.Tests.Conventions;

namespace LumbopelvicModel.Reference;

/// <summary>One type: what it is, its values or properties as a table, its methods as a list.</summary>
internal sealed partial class TypeSection(LibraryTypes types, MarkdownText text)
{
    private readonly StringBuilder _page = new();
    private Type? _type;

    public string Of(Type type)
    {
        _page.Clear();
        _type = type;
        Line($"## {LibraryTypes.Heading(type).Replace("<", "&lt;", StringComparison.Ordinal)}");
        Line($"{Kind(type)} in `{type.Namespace}`, [source](../../src/LumbopelvicModel/{types.SourceOf(type)}).");
        XElement? documentation = Documented.Of(type);
        Line(Text(documentation?.Element("summary")));
        Line(Text(documentation?.Element("remarks")));
        Bases(type);
        Type? entry = TypeMembers.EntryOf(type);
        Catalogue(type, entry);
        Values(type, entry);
        foreach (MethodBase method in TypeMembers.Methods(type))
        {
            Method(method);
        }

        return _page.ToString().TrimEnd('\n') + "\n";
    }

    private string Text(XElement? element) => text.Of(element, _type);

    private void Line(string line)
    {
        if (line.Length > 0)
        {
            _page.Append(line).Append("\n\n");
        }
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "An enumeration"
        : type.IsInterface ? "An interface"
        : type is { IsAbstract: true, IsSealed: true } ? "A static class"
        : (type.IsAbstract ? "An abstract " : "A ") + (ApiText.IsRecord(type) ? "record" : "class") + (type.IsValueType ? " struct" : string.Empty);

    private void Bases(Type type)
    {
        Type[] known = [.. new[] { type.BaseType }.Concat(type.GetInterfaces()).OfType<Type>().Select(other => other.IsGenericType ? other.GetGenericTypeDefinition() : other).Where(types.Contains)
            .OrderBy(LibraryTypes.Heading, StringComparer.Ordinal)];
        Line(known.Length == 0 ? string.Empty : "A kind of " + string.Join(", ", known.Select(other => $"[`{LibraryTypes.Heading(other)}`]({types.LinkTo(other, type)})")) + ".");
    }

    private void Catalogue(Type type, Type? entry)
    {
        if (entry is null)
        {
            return;
        }

        Table(["in C#", "id", "what it is"], TypeMembers.Properties(type).Where(property => property.PropertyType == entry).Select(property => (string[])
        [
            MarkdownText.Code(property.Name),
            MarkdownText.Code((string)entry.GetProperty("Id")!.GetValue(property.GetValue(null))!),
            Summary(property),
        ]));
    }

    private void Values(Type type, Type? entry)
    {
        if (type.IsEnum)
        {
            Table(["value", "number", "what it says"], TypeMembers.Fields(type).Select(field => (string[])
                [MarkdownText.Code(field.Name), Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), Summary(field)]));
            return;
        }

        Table(["property", "type", "what it holds"],
        [
            .. TypeMembers.Fields(type).Select(field => (string[])
                [MarkdownText.Code(field.Name), MarkdownText.Code((field.IsLiteral ? "const " : string.Empty) + ApiName.Of(field)), Summary(field)]),
            .. TypeMembers.Properties(type).Where(property => entry is null || property.PropertyType != entry).Select(property => (string[])
            [
                MarkdownText.Code(property.GetIndexParameters().Length > 0 ? $"this[{ApiName.Parameters(property.GetMethod!)}]" : property.Name),
                MarkdownText.Code((property.GetMethod!.IsStatic ? "static " : string.Empty) + ApiName.Of(property)),
                Summary(property) + Thrown(Documented.Of(property)),
            ]),
        ]);
    }

    private void Method(MethodBase method)
    {
        // The constructor of a record with parameters is documented at the record, what .NET asks for in .NET.
        XElement? documentation = Documented.Of(method) ?? (method.IsConstructor ? Documented.Of(method.DeclaringType!) : null);
        string summary = Documented.Of(method) is not null ? Summary(method) : method.IsConstructor ? "A new value." : "As .NET defines it.";
        _page.Append($"* {MarkdownText.Code(Signature(method))}: {summary} {Text(Documented.Of(method)?.Element("remarks"))}".TrimEnd()).Append('\n');
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            string explained = Text(documentation?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == parameter.Name));
            _page.Append(explained.Length == 0 ? string.Empty : $"  * {MarkdownText.Code(parameter.Name!)}: {explained}\n");
        }

        if (Text(documentation?.Element("returns")) is { Length: > 0 } returned)
        {
            _page.Append(CultureInfo.InvariantCulture, $"  * returns: {returned}\n");
        }

        foreach (XElement exception in documentation?.Elements("exception") ?? [])
        {
            _page.Append(CultureInfo.InvariantCulture, $"  * throws {MarkdownText.Code(exception.Attribute("cref")!.Value.Split('.')[^1])}: {Text(exception)}\n");
        }
    }

    private static string Signature(MethodBase method) =>
        (method.IsStatic && !method.IsConstructor ? "static " : string.Empty)
        + (method is MethodInfo info ? ApiName.Of(info.ReturnParameter) + " " : string.Empty)
        + (method.IsConstructor ? "new " + ApiName.Plain(method.DeclaringType!) : method.Name)
        + (method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty)
        + $"({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty)}{Attribute().Replace(ApiName.Parameters(method), string.Empty)})";

    // Notes for the compiler, such as [NotNullWhen(true)].
    [GeneratedRegex(@"\[\w+(\([^)]*\))?\] ")]
    private static partial Regex Attribute();

    private string Summary(MemberInfo member) =>
        $"{Text(Documented.Of(member)?.Element("summary"))} {(member is MethodBase ? string.Empty : Text(Documented.Of(member)?.Element("remarks")))}".TrimEnd();

    private string Thrown(XElement? documentation) =>
        string.Concat((documentation?.Elements("exception") ?? []).Select(exception => $" Throws {MarkdownText.Code(exception.Attribute("cref")!.Value.Split('.')[^1])}: {Text(exception)}"));

    private void Table(string[] head, IEnumerable<string[]> rows)
    {
        string[][] known = [.. rows];
        if (known.Length > 0)
        {
            Line(string.Join('\n', new[] { head, [.. head.Select(_ => "---")] }.Concat(known).Select(row => $"| {string.Join(" | ", row)} |")));
        }
    }
}
