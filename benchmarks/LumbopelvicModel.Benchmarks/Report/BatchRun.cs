using System.ComponentModel;
using System.Diagnostics;

namespace LumbopelvicModel.Benchmarks;

/// <summary>A run of <c>lumbopelvic batch</c> over invented cases.</summary>
/// <param name="OnlyScores">With <c>--scores</c>: the probabilities alone.</param>
/// <param name="Cores">On how many cores.</param>
/// <param name="CasesOfSecond">Cases a second, start of the program included.</param>
/// <param name="PeakBytes">The most memory that the program held.</param>
internal sealed record BatchRun(bool OnlyScores, int Cores, double CasesOfSecond, long PeakBytes)
{
    /// <summary>How many cases there are: so many that the start of the program hardly counts.</summary>
    public const int Cases = 1_000_000;

    private const string Shell = "/bin/sh";

    // Fewer processors in the eyes of .NET would not do: threads that wait for files come on top, and would take the others.
    private const string Pin = "/usr/bin/taskset";

    /// <summary>The middle of so many runs of whole assessments and of scores, on one core and on all; nothing where there is no shell to send the output away or nothing to hold a program on one core.</summary>
    public static BatchRun[] Measure(string root, string folder, int runs)
    {
        if (!File.Exists(Shell) || !File.Exists(Pin))
        {
            return [];
        }

        string input = Path.Combine(folder, "cases.ndjson");
        File.WriteAllLines(input, SimulatedCases.Repeat(Cases).Select(presentation => presentation.ToJson()));
        using (Process build = Process.Start(new ProcessStartInfo("dotnet", ["build", "--configuration", "Release", Path.Combine(root, "src", "LumbopelvicModel.Tool")]))!)
        {
            build.WaitForExit();
        }

        string tool = Path.Combine(root, "src", "LumbopelvicModel.Tool", "bin", "Release", "net10.0", "lumbopelvic.dll");
        return [.. from onlyScores in new[] { false, true }
            from cores in new[] { 1, Environment.ProcessorCount }.Distinct()
            select Enumerable.Range(0, runs).Select(_ => Start(tool, input, onlyScores, cores)).OrderBy(run => run.CasesOfSecond).ElementAt(runs / 2)];
    }

    private static BatchRun Start(string tool, string input, bool onlyScores, int cores)
    {
        // exec, so that the memory is that of the tool and not of the shell.
        var start = new ProcessStartInfo(Shell, ["-c", "exec \"$@\" > /dev/null 2> /dev/null", "lumbopelvic", .. cores == 1 ? new[] { Pin, "-c", "0" } : [], "dotnet", tool, "batch", input, .. onlyScores ? new[] { "--scores" } : []]);
        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        long peak = 0;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        double seconds = Stopwatch.GetElapsedTime(before).TotalSeconds;
        return process.ExitCode == 0 ? new BatchRun(onlyScores, cores, Cases / seconds, peak) : throw new InvalidOperationException($"lumbopelvic batch ended with {process.ExitCode}.");
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (Exception ended) when (ended is InvalidOperationException or Win32Exception)
        {
            return 0;
        }
    }
}
