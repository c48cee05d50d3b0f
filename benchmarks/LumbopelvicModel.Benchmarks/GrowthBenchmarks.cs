using BenchmarkDotNet.Attributes;

namespace LumbopelvicModel.Benchmarks;

/// <summary>How cost grows with the number of rules and with the findings that are answered.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private const int CasesOfSize = 10_000;

    private readonly double[] _conditions = new double[Conditions.All.Count];
    private readonly double[] _sources = new double[BaselineModel.SourceCount];
    private Evaluator _evaluator = Evaluator.Default;
    private Presentation[] _presentations = [];
    private int _next;

    [Params(50, 150, 500, 1_500, 5_000)]
    public int Rules { get; set; }

    [Params(10, 25, 60)]
    public int Answers { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _evaluator = new Evaluator(RandomKnowledge.Of(Rules));
        _presentations = RandomKnowledge.Cases(CasesOfSize, Answers);
    }

    [Benchmark]
    public double Score() => _evaluator.Score(Next(), _conditions, _sources);

    [Benchmark]
    public Assessment Evaluate() => _evaluator.Evaluate(Next());

    private Presentation Next() => _presentations[_next++ % _presentations.Length];
}
