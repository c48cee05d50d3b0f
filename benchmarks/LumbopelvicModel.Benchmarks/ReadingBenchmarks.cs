using System.Text;
using BenchmarkDotNet.Attributes;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Benchmarks;

/// <summary>Reading a case, reading the knowledge base, and compiling it.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly byte[] Case = Encoding.UTF8.GetBytes(SamplePresentations.Claudication.ToJson());
    private static readonly string KnowledgeJson = KnowledgeBase.Default.ToJson();

    [Benchmark]
    public Presentation ReadPresentation() => PresentationReader.Read(Case).GetValueOrThrow();

    [Benchmark]
    public KnowledgeBase ReadKnowledgeBase() => KnowledgeBaseReader.Read(KnowledgeJson).GetValueOrThrow();

    [Benchmark]
    public Evaluator Compile() => new(KnowledgeBase.Default);
}
