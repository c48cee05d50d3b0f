using BenchmarkDotNet.Attributes;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>What is paid once: reading a knowledge base, checking it, and compiling it.</summary>
[MemoryDiagnoser]
public class KnowledgeBenchmarks
{
    private readonly string _json = KnowledgeBase.Default.ToJson();

    [Benchmark]
    public KnowledgeBase Read() => KnowledgeBaseReader.Read(_json).GetValueOrThrow();

    [Benchmark]
    public Evaluator Compile() => new(KnowledgeBase.Default);

    [Benchmark]
    public Evaluator OtherProfile() => Evaluator.Default.WithProfile("spine-clinic");
}
