using BenchmarkDotNet.Attributes;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>The probabilities of many cases at once, on one core and on all, by the library and by the hand-tuned kernel in a loop.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int CasesOfShare = 256;

    private double[] _conditions = [];
    private double[] _sources = [];
    private double[] _other = [];
    private float[] _conditionsOfSingle = [];
    private float[] _sourcesOfSingle = [];
    private float[] _otherOfSingle = [];
    private CaseTable _table = CaseTable.Of([]);
    private HandTunedBaseline? _handTuned;
    private ulong[] _handTunedCases = [];

    [Params(100, 1_000, 10_000, 100_000, 1_000_000)]
    public int Cases { get; set; }

    [GlobalSetup(Targets = [nameof(OneCore), nameof(AllCores)])]
    public void SetUpLibrary()
    {
        _table = CaseTable.Of(SimulatedCases.Repeat(Cases));
        _conditions = new double[Cases * Conditions.All.Count];
        _sources = new double[Cases * BaselineModel.SourceCount];
        _other = new double[Cases];
    }

    [GlobalSetup(Targets = [nameof(HandTunedOnOneCore), nameof(HandTunedOnAllCores)])]
    public void SetUpHandTuned()
    {
        _handTuned = new HandTunedBaseline(new BaselineModel(KnowledgeBase.Default));
        Presentation[] distinct = SimulatedCases.Take(Math.Min(Cases, SimulatedCases.Distinct));
        ulong[] encoded = _handTuned.Encode(distinct);
        BaselineCheck.HandTuned(_handTuned, encoded, distinct);
        _handTunedCases = HandTunedTable.Allocate<ulong>(Cases * HandTunedBits.WordsOfCase);
        for (int start = 0; start < _handTunedCases.Length; start += encoded.Length)
        {
            encoded.CopyTo(_handTunedCases, start);
        }

        _conditionsOfSingle = new float[Cases * Conditions.All.Count];
        _sourcesOfSingle = new float[Cases * BaselineModel.SourceCount];
        _otherOfSingle = new float[Cases];
    }

    [Benchmark(Baseline = true)]
    public void OneCore() => Evaluator.Default.Score(_table, _conditions, _sources, _other);

    [Benchmark]
    public void AllCores() => Evaluator.Default.Score(_table, _conditions, _sources, _other, Environment.ProcessorCount);

    [Benchmark]
    public void HandTunedOnOneCore() => ScoreRange(0, Cases);

    [Benchmark]
    public void HandTunedOnAllCores() => Parallel.For(
        0,
        (Cases + CasesOfShare - 1) / CasesOfShare,
        share => ScoreRange(share * CasesOfShare, Math.Min(Cases, (share + 1) * CasesOfShare)));

    private void ScoreRange(int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            _otherOfSingle[index] = _handTuned!.Score(
                _handTunedCases,
                index,
                _conditionsOfSingle.AsSpan(index * Conditions.All.Count, Conditions.All.Count),
                _sourcesOfSingle.AsSpan(index * BaselineModel.SourceCount, BaselineModel.SourceCount));
        }
    }
}
