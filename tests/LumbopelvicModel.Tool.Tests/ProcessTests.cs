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

    [UnixFact]
    public async Task Program_with_streams_that_are_closed_full_or_no_files_says_so_and_ends()
    {
        string[] commands =
        [
            $"echo '{{}}' | {Program} batch > /dev/full", $"echo '{{}}' | {Program} assess - > /dev/full", $"{Program} knowledge export -o /dev/full", $"{Program} assess - < /",
            $"{Program} batch < /", $"{Program} knowledge check /dev/null", $"{Program} batch /dev/null",
        ];
        foreach (string command in commands)
        {
            (int exitCode, string output, string error) = await ShellAsync(command);

            Assert.True((exitCode, output) == (ExitCode.Refused, string.Empty) && error.EndsWith('\n') && !error.Contains(" at ", StringComparison.Ordinal), $"{command}: {exitCode} {output} {error}");
            Assert.DoesNotContain("Unexpected", error, StringComparison.Ordinal);
        }
    }

    [UnixFact]
    public async Task Program_without_an_output_or_error_ends_with_its_exit_code()
    {
        foreach (string command in new[] { "batch >&-", "batch 2>&-", "assess - 2>&-" })
        {
            (int exitCode, _, string error) = await ShellAsync($"echo '[]' | {Program} {command}");

            Assert.True(exitCode == ExitCode.Refused, $"{command}: {exitCode}");
            Assert.DoesNotContain(" at ", error, StringComparison.Ordinal);
        }
    }

    private static bool IsInterruptIgnored() =>
        OperatingSystem.IsLinux()
        && File.ReadLines("/proc/self/status").Single(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var ignored
        && (Convert.ToUInt64(ignored[7..].Trim(), 16) & 2) != 0;

    private static async Task SignalledLeavesCompleteLinesOnlyAsync(string signal)
    {
        // What a shell without job control starts in the background ignores Ctrl-C, and so does all that is started from there; env undoes it.
        string[] command = IsInterruptIgnored() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        using var tool = Process.Start(new ProcessStartInfo(command[0], [.. command[1..], Library, "batch"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using CancellationTokenRegistration killing = limit.Token.Register(tool.Kill);
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
