using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LumbopelvicModel.Tests.Conventions;

namespace LumbopelvicModel.Tests.Documentation;

/// <summary>The pages of the reference leave nothing out. That they are up to date is checked by the program that writes them.</summary>
public class ReferenceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // What a record or an object brings along says nothing about the type.
    private static readonly string[] Brought = ["Equals", "GetHashCode", "Deconstruct", "<Clone>$", "ToString", "op_Equality", "op_Inequality", "value__"];

    private static readonly ILookup<string, string> Sections = Directory.GetFiles(RepositoryFiles.At("docs", "reference"), "*.md")
        .Where(page => !page.EndsWith("README.md", StringComparison.Ordinal))
        .SelectMany(page => Regex.Split(File.ReadAllText(page), "^## ", RegexOptions.Multiline).Skip(1))
        .ToLookup(section => section.Split('\n')[0].Replace("&lt;", "<", StringComparison.Ordinal));

    private static readonly Type[] Types = [.. typeof(Evaluator).Assembly.GetExportedTypes().Where(ApiText.IsOurs)];

    [Fact]
    public void Every_public_type_has_one_section() => Offenders.None(Types.Where(type => Sections[ApiName.Declaration(type)].Count() != 1).Select(type => type.FullName!));

    [Fact]
    public void Every_public_member_stands_in_the_section_of_its_type() => Offenders.None(Types
        .SelectMany(type => type.GetMembers(Declared)
            .Where(member => member is not Type && !Brought.Contains(member.Name) && !member.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(member => member is not MethodBase { IsSpecialName: true } method || method.Name.StartsWith("op_", StringComparison.Ordinal))
            .Where(member => !Regex.IsMatch(Sections[ApiName.Declaration(type)].FirstOrDefault() ?? string.Empty, $@"[`. ]{Regex.Escape(member.Name)}\b"))
            .Select(member => $"{type}: {member.Name}")));
}
