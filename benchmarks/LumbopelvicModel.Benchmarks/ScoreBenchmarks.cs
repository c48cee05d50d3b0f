using BenchmarkDotNet.Attributes;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>The probabilities of one case by the library and by each baseline, on cases that are all different.</summary>
[MemoryDiagnoser]
public class ScoreBenchmarks
{
    // LINQ takes so long that fewer cases last for a run.
    internal const int CasesOfLinq = 2_000;

    private readonly double[] _conditions = new double[Conditions.All.Count];
    private readonly double[] _sources = new double[BaselineModel.SourceCount];
    private readonly float[] _conditionsOfSingle = new float[Conditions.All.Count];
    private readonly float[] _sourcesOfSingle = new float[BaselineModel.SourceCount];
    private readonly BaselineModel _model = new(KnowledgeBase.Default);
    private Presentation[] _presentations = [];
    private CaseTable _table = CaseTable.Of([]);
    private LinqBaseline? _linq;
    private LinqCase[] _linqCases = [];
    private LoopBaseline? _loops;
    private LoopCase[] _loopCases = [];
    private HandTunedBaseline? _handTuned;
    private ulong[] _handTunedCases = [];
    private int _next;

    [GlobalSetup(Targets = [nameof(Presentation), nameof(Table)])]
    public void SetUpLibrary()
    {
        _presentations = SimulatedCases.Take(SimulatedCases.Distinct);
        _table = CaseTable.Of(_presentations);
    }

    [GlobalSetup(Target = nameof(Linq))]
    public void SetUpLinq()
    {
        _linq = new LinqBaseline(_model);
        _presentations = SimulatedCases.Take(CasesOfLinq);
        _linqCases = Array.ConvertAll(_presentations, LinqCase.Of);
        BaselineCheck.Linq(_linq, _linqCases, _presentations);
    }

    [GlobalSetup(Target = nameof(Loops))]
    public void SetUpLoops()
    {
        _loops = new LoopBaseline(_model);
        _presentations = SimulatedCases.Take(SimulatedCases.Distinct);
        _loopCases = Array.ConvertAll(_presentations, LoopCase.Of);
        BaselineCheck.Loop(_loops, _loopCases, _presentations);
    }

    [GlobalSetup(Target = nameof(HandTuned))]
    public void SetUpHandTuned()
    {
        _handTuned = new HandTunedBaseline(_model);
        _presentations = SimulatedCases.Take(SimulatedCases.Distinct);
        _handTunedCases = _handTuned.Encode(_presentations);
        BaselineCheck.HandTuned(_handTuned, _handTunedCases, _presentations);
    }

    [Benchmark]
    public double Presentation() => Evaluator.Default.Score(_presentations[Next()], _conditions, _sources);

    [Benchmark(Baseline = true)]
    public double Table() => Evaluator.Default.Score(_table, Next(), _conditions, _sources);

    [Benchmark]
    public object Linq() => _linq!.Score(_linqCases[Next()]);

    [Benchmark]
    public double Loops() => _loops!.Score(_loopCases[Next()], _conditions, _sources);

    [Benchmark]
    public float HandTuned() => _handTuned!.Score(_handTunedCases, Next(), _conditionsOfSingle, _sourcesOfSingle);

    private int Next() => _next = _next + 1 < _presentations.Length ? _next + 1 : 0;
}
