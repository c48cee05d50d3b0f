using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace LumbopelvicModel.Benchmarks;

/// <summary>A run of <c>lumbopelvic batch</c> over invented cases.</summary>
/// <param name="Cores">On how many cores.</param>
/// <param name="CasesOfSecond">Cases a second, start of the program included.</param>
/// <param name="PeakBytes">The most memory that the program held.</param>
internal sealed record BatchRun(int Cores, double CasesOfSecond, long PeakBytes)
{
    private const int Cases = 100_000;
    private const string Shell = "/bin/sh";

    /// <summary>The middle of so many runs on one core and on all; nothing where there is no shell to send the output away.</summary>
    public static BatchRun[] Measure(string root, string folder, int runs)
    {
        if (!File.Exists(Shell))
        {
            return [];
        }

        string input = Path.Combine(folder, "cases.ndjson");
        File.WriteAllLines(input, SimulatedCases.Take(Cases).Select(presentation => presentation.ToJson()));
        using (Process build = Process.Start(new ProcessStartInfo("dotnet", ["build", "--configuration", "Release", Path.Combine(root, "src", "LumbopelvicModel.Tool")]))!)
        {
            build.WaitForExit();
        }

        string tool = Path.Combine(root, "src", "LumbopelvicModel.Tool", "bin", "Release", "net10.0", "lumbopelvic.dll");
        return [.. new[] { 1, Environment.ProcessorCount }.Distinct().Select(cores => Enumerable.Range(0, runs)
            .Select(_ => Start(tool, input, cores))
            .OrderBy(run => run.CasesOfSecond)
            .ElementAt(runs / 2))];
    }

    private static BatchRun Start(string tool, string input, int cores)
    {
        // exec, so that the memory is that of the tool and not of the shell.
        var start = new ProcessStartInfo(Shell, ["-c", "exec dotnet \"$0\" batch \"$1\" > /dev/null 2> /dev/null", tool, input]);
        start.Environment["DOTNET_PROCESSOR_COUNT"] = cores.ToString(CultureInfo.InvariantCulture);
        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        long peak = 0;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, PeakOf(process));
        }

        double seconds = Stopwatch.GetElapsedTime(before).TotalSeconds;
        return process.ExitCode == 0 ? new BatchRun(cores, Cases / seconds, peak) : throw new InvalidOperationException($"lumbopelvic batch ended with {process.ExitCode}.");
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
