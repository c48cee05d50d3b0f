using BenchmarkDotNet.Running;
using LumbopelvicModel.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(EvaluationBenchmarks).Assembly).Run(args);
