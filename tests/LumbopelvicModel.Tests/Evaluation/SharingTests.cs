using System.Reflection;
using System.Runtime.Loader;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel.Tests;

/// <summary>One evaluator serves any number of threads, and each gets what it would get alone.</summary>
public sealed class SharingTests
{
    private const int Threads = 64;

    [Fact]
    public async Task Sixty_four_at_once_get_the_same_bits_as_each_alone()
    {
        Presentation[] cases = [.. new Simulator(Evaluator.Default, 11).Take(Threads).Select(simulated => simulated.Presentation)];
        var evaluatorOfOne = new Evaluator(KnowledgeBase.Default);
        string[] alone = [.. cases.Select(one => Everything(evaluatorOfOne, one))];

        // Nobody has asked this one anything yet, so that what is made when it is first needed is needed by all at once.
        var shared = new Evaluator(KnowledgeBase.Default);
        using var start = new Barrier(Threads);
        string[] together = await Task.WhenAll(cases.Select(one => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Everything(shared, one);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.Equal(alone, together);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_library_that_nobody_has_touched_yet_can_be_touched_by_sixty_four_at_once(bool older)
    {
        // Loaded a second time, apart, every catalogue and the built-in knowledge base are made anew.
        var apart = new AssemblyLoadContext(nameof(SharingTests), isCollectible: true);
        Assembly library = apart.LoadFromAssemblyPath(older ? RepositoryFiles.OlderLibrary : typeof(Evaluator).Assembly.Location);
        Presentation presentation = new Simulator(Evaluator.Default, 12).Next().Presentation;
        string json = presentation.ToJson();
        using var start = new Barrier(Threads);

        string[] together = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return AnsweredBy(library, json);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.All(together, answer => Assert.Equal(Evaluator.Default.Evaluate(presentation).Summarise().ToJson(), answer));
        apart.Unload();
    }

    private static string AnsweredBy(Assembly library, string json)
    {
        object read = library.GetType("LumbopelvicModel.PresentationReader")!.GetMethod("Read", [typeof(string)])!.Invoke(null, [json])!;
        object presentation = read.GetType().GetProperty("Value")!.GetValue(read)!;
        Type evaluator = library.GetType("LumbopelvicModel.Evaluator")!;
        object assessment = evaluator.GetMethod("Evaluate")!.Invoke(evaluator.GetProperty("Default")!.GetValue(null), [presentation])!;
        object summary = assessment.GetType().GetMethod("Summarise")!.Invoke(assessment, null)!;
        return (string)summary.GetType().GetMethod("ToJson", Type.EmptyTypes)!.Invoke(summary, null)!;
    }

    private static string Everything(Evaluator evaluator, Presentation presentation)
    {
        double[] conditions = new double[Conditions.All.Count];
        double[] sources = new double[Enum.GetValues<PainSource>().Length];
        double other = evaluator.Score(presentation, conditions, sources);
        return string.Join(
            '\n',
            (IEnumerable<string>)
            [
                evaluator.EvaluateWithIntervals(presentation).Summarise().WithQuestions(evaluator.NextQuestions(presentation), 10).ToJson(),
                evaluator.Evaluate(presentation).ToString(),
                .. evaluator.Pivots(presentation).Select(pivot => pivot.ToString()),
                .. conditions.Concat(sources).Append(other).Select(probability => BitConverter.DoubleToUInt64Bits(probability).ToString("x", null)),
            ]);
    }
}
