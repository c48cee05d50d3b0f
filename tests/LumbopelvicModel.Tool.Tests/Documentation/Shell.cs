using System.Diagnostics;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>Runs the shell blocks of a page in one folder, with the tool of this repository as <c>lumbopelvic</c>.</summary>
internal static class Shell
{
    // Whoever follows a page in a clone starts the tool by dotnet run; everything else that dotnet can do is no part of a page, or exempt.
    private const string Prelude = """
        set -euo pipefail
        lumbopelvic() { command dotnet "$TOOL_UNDER_TEST" "$@"; }
        dotnet() {
          if [[ "$*" == 'run --project src/LumbopelvicModel.Tool -- '* ]]; then shift 4; lumbopelvic "$@"; return; fi
          echo "dotnet $*: not run by the tests of the pages" >&2; return 1
        }

        """;

    public static async Task<string> RunAsync(string commands, string folder)
    {
        var start = new ProcessStartInfo("bash", ["-c", Prelude + commands])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TOOL_UNDER_TEST"] = Path.Combine(AppContext.BaseDirectory, "lumbopelvic.dll");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"Exit code {process.ExitCode}: {await error}");
        return output;
    }
}
