using System.Diagnostics;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace LumbopelvicModel.Benchmarks;

/// <summary>Measures everything and writes <c>docs/performance.md</c>. With <c>--quick</c> in a few minutes, to see that it works; such a page says so.</summary>
internal static class ReportCommand
{
    private const string Quick = "--quick";

    public static void Run(string[] options)
    {
        if (options is not ([] or [Quick]))
        {
            throw new ArgumentException($"report takes nothing or {Quick}, not {string.Join(' ', options)}.", nameof(options));
        }

        bool isQuick = options.Length > 0;
        var elapsed = Stopwatch.StartNew();
        string root = Repository.Root;
        string artifacts = Directory.CreateTempSubdirectory("benchmarks").FullName;
        IReadOnlyList<Summary> summaries = Suite.Run(["--filter", "*"], DefaultConfig.Instance
            .AddJob(JobOf(isQuick))
            .WithArtifactsPath(artifacts)
            .WithBuildTimeout(TimeSpan.FromMinutes(10)));
        var results = new Results(summaries);
        (TimeSpan Evaluate, TimeSpan Nothing) coldStart = ColdStart.Measure(isQuick ? 3 : 21);
        BatchRun[] batches = BatchRun.Measure(root, artifacts, isQuick ? 1 : 3);
        Directory.Delete(artifacts, recursive: true);
        string path = Path.Combine(root, "docs", "performance.md");
        string before = File.Exists(path) ? File.ReadAllText(path) : "";
        File.WriteAllText(path, new PerformancePage(results, coldStart, batches, Repository.Commit(root), isQuick, elapsed.Elapsed).Write(before));
        Console.WriteLine($"{path} written after {elapsed.Elapsed.TotalMinutes:0} minutes.");
    }

    // The number of calls in an iteration is left to the pilot stage, and there are many rounds before the clock runs: otherwise code is measured
    // that is not yet optimised.
    private static Job JobOf(bool isQuick) => isQuick
        ? Job.Default.WithWarmupCount(1).WithIterationCount(3).WithIterationTime(TimeInterval.FromMilliseconds(20)).WithToolchain(InProcessEmitToolchain.Instance)
        : Job.Default.WithWarmupCount(12).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(150));
}
