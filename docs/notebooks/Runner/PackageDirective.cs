using System.Text.RegularExpressions;

namespace LumbopelvicModel.Notebooks;

/// <summary>The line with which a cell asks for a package: <c>#r "nuget: NAME, VERSION"</c>.</summary>
/// <param name="Package">The name of the package.</param>
/// <param name="Version">The version; empty where none is asked for.</param>
internal sealed partial record PackageDirective(string Package, string Version)
{
    /// <summary>The directive of a line, <see langword="null"/> where it is something else.</summary>
    public static PackageDirective? TryParse(string line) =>
        Pattern().Match(line) is { Success: true } match ? new PackageDirective(match.Groups["package"].Value, match.Groups["version"].Value) : null;

    [GeneratedRegex("""^\s*#r\s+"nuget:\s*(?<package>[^,"\s]+)\s*(,\s*(?<version>[^"\s]+)\s*)?"\s*$""")]
    private static partial Regex Pattern();
}
