using System.Globalization;
using BenchmarkDotNet.Reports;

namespace LumbopelvicModel.Benchmarks;

/// <summary>What BenchmarkDotNet measured, by class, method and parameters.</summary>
internal sealed class Results
{
    private readonly Dictionary<string, (double Nanoseconds, long Bytes)> _measured;

    public Results(IReadOnlyList<Summary> summaries)
    {
        Machine = summaries[0].HostEnvironmentInfo.ToFormattedString().ToArray();
        _measured = summaries.SelectMany(summary => summary.Reports).ToDictionary(
            report => Key(
                report.BenchmarkCase.Descriptor.Type.Name,
                report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
                [.. report.BenchmarkCase.Parameters.Items.OrderBy(item => item.Name, StringComparer.Ordinal).Select(item => (int)item.Value)]),
            report => (
                report.ResultStatistics?.Median ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} gave no result."),
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0));
    }

    /// <summary>The lines that BenchmarkDotNet says of the machine.</summary>
    public IReadOnlyList<string> Machine { get; }

    /// <summary>The median time of a call in nanoseconds.</summary>
    /// <param name="benchmarks">The class.</param>
    /// <param name="method">The method.</param>
    /// <param name="parameters">Its parameters, in alphabetical order of their names.</param>
    public double Nanoseconds(Type benchmarks, string method, params int[] parameters) => _measured[Key(benchmarks.Name, method, parameters)].Nanoseconds;

    /// <summary>The bytes that a call allocates.</summary>
    public long Bytes(Type benchmarks, string method, params int[] parameters) => _measured[Key(benchmarks.Name, method, parameters)].Bytes;

    private static string Key(string benchmarks, string method, int[] parameters) =>
        string.Join(' ', [benchmarks, method, .. parameters.Select(parameter => parameter.ToString(CultureInfo.InvariantCulture))]);
}
