using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace LumbopelvicModel.Benchmarks;

/// <summary>All benchmarks of this program.</summary>
internal static class Suite
{
    public static IReadOnlyList<Summary> Run(string[] args, IConfig? config = null) =>
        [.. BenchmarkSwitcher.FromAssembly(typeof(Suite).Assembly).Run(args, config)];

    public static bool HasFailed(Summary summary) => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success);
}
