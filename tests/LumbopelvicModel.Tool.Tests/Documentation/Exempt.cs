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
        ["dotnet tool restore && PROPERTY_TESTS=5 dotnet stryker --mutate \"Findings/Closure.cs\""] = "takes minutes",
        ["dotnet run -c Release --project benchmarks/LumbopelvicModel.Benchmarks -- report"] = "takes an hour; .ci/run starts every benchmark once",
        ["dotnet run --project docs/notebooks/Runner -- run docs/notebooks/01-hip-or-back.ipynb"] = ".ci/run executes every notebook",
        ["dotnet run --project docs/notebooks/Runner -- kernelspec ../csharp-kernel"] = "needs Jupyter",
        ["jupyter kernelspec install ../csharp-kernel --user --name .net-csharp"] = "needs Jupyter",
        ["jupyter notebook docs/notebooks"] = "needs Jupyter",
        ["dotnet run docs/samples/hip-or-back.cs"] = ".ci/check-samples",
        ["dotnet run --project docs/samples/Intake"] = ".ci/check-samples",
        ["dotnet run --project docs/samples/Intake -- --age 55 --sex female --side left"] = ".ci/check-samples",
        ["printf 'no\\nyes\\n' | dotnet run --project docs/samples/Intake"] = ".ci/check-samples pipes answers in",
        ["BenchmarkDotNet v0.14.0, Debian GNU/Linux 12 (bookworm)"] = "names the machine of the benchmarks",
    };
}
