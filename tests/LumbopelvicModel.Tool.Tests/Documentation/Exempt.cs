namespace LumbopelvicModel.Tool.Tests;

/// <summary>What stands on a page and is not run with it, each with where it is run instead.</summary>
internal static class Exempt
{
    /// <summary>Lines of shell blocks, and first lines of what they print, each with its reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> Lines = new Dictionary<string, string>
    {
        ["dotnet test LumbopelvicModel.sln"] = "runs this test; .ci/run takes the line from the README",
        ["dotnet add package LumbopelvicModel --prerelease"] = ".ci/check-consumer restores the package from an app outside",
        ["dotnet tool install --global LumbopelvicModel.Tool --prerelease"] = ".ci/check-consumer installs the tool",
        ["dotnet tool restore && dotnet stryker --mutate \"Findings/Closure.cs\""] = "takes minutes",
        ["dotnet run -c Release --project benchmarks/LumbopelvicModel.Benchmarks -- report"] = "takes an hour; .ci/run starts every benchmark once",
        ["BenchmarkDotNet v0.14.0, Debian GNU/Linux 12 (bookworm)"] = "names the machine of the benchmarks",
    };
}
