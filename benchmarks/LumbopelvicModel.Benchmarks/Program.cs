using BenchmarkDotNet.Running;
using LumbopelvicModel.Benchmarks;
if (args is ["quick"])
{
    var b = new ScoreBenchmarks();
    b.SetUpLibrary(); Time("presentation", b.Presentation, 400000); Time("table", b.Table, 400000);
    b.SetUpHandTuned(); Time("hand", () => b.HandTuned(), 1000000);
    b.SetUpLoops(); Time("loops", b.Loops, 100000);
    b.SetUpLinq(); Time("linq", () => { b.Linq(); return 0; }, 10000);
    static void Time(string name, Func<double> f, int n)
    {
        double best = 1e9;
        for (int r = 0; r < 7; r++) { var w = System.Diagnostics.Stopwatch.StartNew(); for (int i = 0; i < n; i++) f(); best = Math.Min(best, w.Elapsed.TotalMicroseconds / n); }
        Console.WriteLine($"{name} {best:0.000} us");
    }
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(EvaluationBenchmarks).Assembly).Run(args);
