using System.Text;
using BenchmarkDotNet.Attributes;

namespace LumbopelvicModel.Benchmarks;

/// <summary>How a case comes into being: built call by call, one finding added to it, read from JSON, and encoded for many.</summary>
[MemoryDiagnoser]
public class PresentationBenchmarks
{
    private Presentation[] _presentations = [];
    private byte[][] _json = [];
    private int _next;

    [GlobalSetup]
    public void SetUp()
    {
        _presentations = SimulatedCases.Take(SimulatedCases.DistinctOfSlow);
        _json = Array.ConvertAll(_presentations, presentation => Encoding.UTF8.GetBytes(presentation.ToJson()));
    }

    [Benchmark]
    public Presentation Build() => SamplePresentations.BuildClaudication();

    [Benchmark]
    public Presentation AddFinding() => SamplePresentations.Claudication.Present(Findings.Eased.BendingForward);

    [Benchmark]
    public Presentation ReadJson() => PresentationReader.Read(_json[_next++ % _json.Length]).GetValueOrThrow();

    [Benchmark]
    public string WriteJson() => _presentations[_next++ % _presentations.Length].ToJson();

    [Benchmark(OperationsPerInvoke = SimulatedCases.DistinctOfSlow)]
    public CaseTable Encode() => CaseTable.Of(_presentations);
}
