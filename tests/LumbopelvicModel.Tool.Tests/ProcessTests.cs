using System.Diagnostics;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>The program as a process: what only the real standard streams and signals show. The shell of Unix is needed.</summary>
public class ProcessTests
{
    private static readonly string Library = Path.Combine(AppContext.BaseDirectory, "lumbopelvic.dll");
    private static readonly string Program = $"dotnet '{Library}'";

    [UnixFact]
    public async Task Program_answers_in_UTF8_and_with_an_exit_code()
    {
        (int exitCode, string output, string error) = await ShellAsync($"printf '{{\"id\":\"M\\303\\274ller\"}}\\n[]' | LC_ALL=C {Program} batch");

        Assert.Equal(ExitCode.Refused, exitCode);
        Assert.Equal("Müller", Tool.Records(output)[0].GetProperty("id").GetString());
        Assert.Equal("standard input: 1 of 2 cases refused; their records say why under 'error'.\n", error);
    }

    [UnixFact]
    public async Task Program_into_a_closed_pipe_stops_quietly()
    {
        // Without end: a program that went on would not return.
        (int exitCode, string output, string error) = await ShellAsync($"set -o pipefail; {{ while echo '{{}}'; do :; done; }} 2>/dev/null | {{ {Program} batch; echo \"exit $?\" >&2; }} | head -1");

        Assert.Single(Tool.Records(output));
        Assert.Equal("exit 0\n", error);
        Assert.True(exitCode >= 0);
    }

    [UnixFact]
    public async Task Program_appends_to_a_file_that_others_write_too()
    {
        using var folder = new TemporaryFolder();
        string file = folder.At("out.txt");

        await ShellAsync($"{{ echo first; echo '{{}}' | {Program} batch; echo last; }} > '{file}'");

        string[] lines = await File.ReadAllLinesAsync(file);
        Assert.Equal(3, lines.Length);
        Assert.Equal(("first", "last"), (lines[0], lines[2]));
    }

    [UnixFact]
    public Task Program_interrupted_leaves_complete_lines_only() => SignalledLeavesCompleteLinesOnlyAsync("INT");

    [UnixFact]
    public Task Program_terminated_leaves_complete_lines_only() => SignalledLeavesCompleteLinesOnlyAsync("TERM");

    private static async Task SignalledLeavesCompleteLinesOnlyAsync(string signal)
    {
        using var tool = Process.Start(new ProcessStartInfo("dotnet", [Library, "batch"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task feeding = FeedWithoutEndAsync(tool.StandardInput);
        string? first = await tool.StandardOutput.ReadLineAsync();
        await ShellAsync($"kill -{signal} {tool.Id}");
        string rest = await tool.StandardOutput.ReadToEndAsync();
        await tool.WaitForExitAsync();
        await feeding;

        Assert.Equal(ExitCode.Interrupted, tool.ExitCode);
        Assert.Empty(await tool.StandardError.ReadToEndAsync());
        Assert.NotNull(first);
        Assert.NotEmpty(Tool.Records(rest));
    }

    private static async Task FeedWithoutEndAsync(StreamWriter input)
    {
        try
        {
            while (true)
            {
                await input.WriteAsync("{}\n");
            }
        }
        catch (IOException)
        {
            // The tool has ended.
        }
    }

    private static async Task<(int ExitCode, string Output, string Error)> ShellAsync(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
