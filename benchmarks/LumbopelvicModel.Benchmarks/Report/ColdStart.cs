using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace LumbopelvicModel.Benchmarks;

/// <summary>What a program pays for its first assessment: this program, started to assess one patient, and started to do nothing.</summary>
internal static class ColdStart
{
    public const string EvaluateArgument = "cold-start-evaluate";
    public const string NothingArgument = "cold-start-nothing";

    /// <summary>The middle of so many starts of each, taken in turn so that both meet the same machine.</summary>
    public static (TimeSpan Evaluate, TimeSpan Nothing) Measure(int starts)
    {
        var evaluate = new List<TimeSpan>();
        var nothing = new List<TimeSpan>();
        for (int start = 0; start < starts; start++)
        {
            evaluate.Add(Start(EvaluateArgument));
            nothing.Add(Start(NothingArgument));
        }

        return (evaluate.Order().ElementAt(starts / 2), nothing.Order().ElementAt(starts / 2));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Evaluate()
    {
        if (Evaluator.Default.Evaluate(SamplePresentations.BuildClaudication()).Differential.Count == 0)
        {
            throw new InvalidOperationException("The first assessment is empty.");
        }
    }

    private static TimeSpan Start(string argument)
    {
        long before = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ColdStart).Assembly.Location, argument]))!;
        process.WaitForExit();
        return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(before) : throw new InvalidOperationException($"{argument} ended with {process.ExitCode}.");
    }
}
