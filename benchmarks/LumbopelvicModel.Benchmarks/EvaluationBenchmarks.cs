using BenchmarkDotNet.Attributes;

namespace LumbopelvicModel.Benchmarks;

/// <summary>A whole assessment, alone, with the reasons for the first condition, and as the JSON that an app would send on.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private Presentation[] _presentations = [];
    private int _next;

    [GlobalSetup]
    public void SetUp() => _presentations = SimulatedCases.Take(SimulatedCases.DistinctOfSlow);

    [Benchmark(Baseline = true)]
    public Assessment Evaluate() => Evaluator.Default.Evaluate(Next());

    [Benchmark]
    public Explanation EvaluateAndExplain()
    {
        Assessment assessment = Evaluator.Default.Evaluate(Next());
        return assessment.Explain(assessment.Differential[0].Condition);
    }

    [Benchmark]
    public AssessmentSummary EvaluateAndSummarise() => Evaluator.Default.Evaluate(Next()).Summarise();

    [Benchmark]
    public string EvaluateAndWriteSummary() => Evaluator.Default.Evaluate(Next()).Summarise().ToJson();

    private Presentation Next() => _presentations[_next++ % _presentations.Length];
}
