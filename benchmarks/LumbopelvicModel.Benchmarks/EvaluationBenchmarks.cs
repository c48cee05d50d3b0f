using BenchmarkDotNet.Attributes;

namespace LumbopelvicModel.Benchmarks;

/// <summary>One assessment, its explanation and intervals, the next questions and the pivots, on the built-in knowledge base.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private const int Distinct = 10_000;

    private static readonly Presentation[] Many = SamplePresentations.Many(Distinct);

    private static readonly CaseTable Table = CaseTable.Of(Many);

    private readonly double[] _conditions = new double[Conditions.All.Count];
    private readonly double[] _conditionsOfAll = new double[Distinct * Conditions.All.Count];
    private readonly double[] _otherOfAll = new double[Distinct];
    private readonly Evaluator _evaluator = Evaluator.Default;
    private int _next;

    [Benchmark(Baseline = true)]
    public Assessment Evaluate() => _evaluator.Evaluate(SamplePresentations.Claudication);

    [Benchmark]
    public Assessment EvaluateDistinct() => _evaluator.Evaluate(Many[_next++ % Distinct]);

    [Benchmark]
    public double ScoreDistinct() => _evaluator.Score(Many[_next++ % Distinct], _conditions, []);

    [Benchmark]
    public double ScoreDistinctOfTable() => _evaluator.Score(Table, _next++ % Distinct, _conditions, []);

    [Benchmark(OperationsPerInvoke = Distinct)]
    public void ScoreTableOnOneCore() => _evaluator.Score(Table, _conditionsOfAll, Memory<double>.Empty, _otherOfAll);

    [Benchmark(OperationsPerInvoke = Distinct)]
    public void ScoreTableOnAllCores() => _evaluator.Score(Table, _conditionsOfAll, Memory<double>.Empty, _otherOfAll, Environment.ProcessorCount);

    [Benchmark]
    public QuestionPlan NextQuestionsDistinct() => _evaluator.NextQuestions(Many[_next++ % Distinct]);

    [Benchmark]
    public Explanation EvaluateAndExplainLeader()
    {
        Assessment assessment = _evaluator.Evaluate(SamplePresentations.Claudication);
        return assessment.Explain(assessment.Differential[0].Condition);
    }

    [Benchmark]
    public Assessment EvaluateWithIntervals() => _evaluator.EvaluateWithIntervals(SamplePresentations.Claudication);

    [Benchmark]
    public Assessment EvaluateDistinctWithIntervals() => _evaluator.EvaluateWithIntervals(Many[_next++ % Distinct]);

    [Benchmark]
    public QuestionPlan NextQuestions() => _evaluator.NextQuestions(SamplePresentations.Claudication);

    [Benchmark]
    public IReadOnlyList<Pivot> Pivots() => _evaluator.Pivots(SamplePresentations.Claudication);
}
