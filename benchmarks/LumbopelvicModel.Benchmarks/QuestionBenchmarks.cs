using BenchmarkDotNet.Attributes;

namespace LumbopelvicModel.Benchmarks;

/// <summary>What takes many evaluations: what to ask next with the screening page, what the answer hangs on, and how sure it is.</summary>
[MemoryDiagnoser]
public class QuestionBenchmarks
{
    private Presentation[] _presentations = [];
    private int _next;

    [GlobalSetup]
    public void SetUp()
    {
        _presentations = SimulatedCases.Take(SimulatedCases.DistinctOfSlow);

        // The first draws a knowledge base's samples, which is no part of a case.
        Evaluator.Default.EvaluateWithIntervals(_presentations[0]);
    }

    [Benchmark]
    public QuestionPlan NextQuestions() => Evaluator.Default.NextQuestions(Next());

    [Benchmark]
    public IReadOnlyList<Pivot> Pivots() => Evaluator.Default.Pivots(Next());

    [Benchmark]
    public Assessment EvaluateWithIntervals() => Evaluator.Default.EvaluateWithIntervals(Next());

    private Presentation Next() => _presentations[_next++ % _presentations.Length];
}
