using System.Text;

namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>Holds a promise against many hostile texts; one that breaks it is shrunk and printed with its seed and number.</summary>
internal static class Fuzzer
{
    // Ends a run that hangs, on the slowest of machines; the runs take seconds to a minute.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The same texts on every run, so that a change is judged by what it changes. PROPERTY_SEED=random looks for new ones, a number gives those of that seed.</summary>
    public static int Seed { get; } = Environment.GetEnvironmentVariable("PROPERTY_SEED") switch
    {
        "random" => Random.Shared.Next(),
        { } named when int.TryParse(named, out int seed) => seed,
        _ => 20261121,
    };

    /// <param name="corpus">Good texts.</param>
    /// <param name="count">How many texts are made of them.</param>
    /// <param name="promise">Throws where it is broken.</param>
    public static async Task HoldsAsync(IReadOnlyList<byte[]> corpus, int count, Action<byte[]> promise)
    {
        foreach (byte[] good in corpus)
        {
            Check(good, "of the corpus", promise);
        }

        var mutator = new Mutator(corpus, Seed);
        int number = 0;
        Task run = Task.Factory.StartNew(
            () =>
            {
                for (; number < count; number++)
                {
                    Check(mutator.Input(number), $"{number} of PROPERTY_SEED={Seed}", promise);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            await run.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            Assert.Fail($"Input {number} of PROPERTY_SEED={Seed} hangs, or the {count} inputs take more than {Patience}: {Shown(mutator.Input(number))}");
        }
    }

    private static void Check(byte[] text, string which, Action<byte[]> promise)
    {
        if (Broken(text, promise) is { } failure)
        {
            byte[] shrunk = Shrinker.Shrink(text, smaller => Broken(smaller, promise)?.GetType() == failure.GetType());
            Assert.Fail($"Input {which} breaks the promise. Shrunk from {text.Length} to {shrunk.Length} bytes:\n{Shown(shrunk)}\n{Broken(shrunk, promise) ?? failure}");
        }
    }

#pragma warning disable CA1031 // Whatever it throws is what was looked for.
    private static Exception? Broken(byte[] text, Action<byte[]> promise)
    {
        try
        {
            promise(text);
            return null;
        }
        catch (Exception broken)
        {
            return broken;
        }
    }
#pragma warning restore CA1031

    /// <summary>The text as it can be put into a test: what is not plain ASCII is escaped.</summary>
    private static string Shown(byte[] text)
    {
        var shown = new StringBuilder();
        foreach (byte one in text.Take(4000))
        {
            shown.Append(one is >= 0x20 and < 0x7F ? ((char)one).ToString() : $"\\x{one:X2}");
        }

        return shown.Append(text.Length > 4000 ? "..." : string.Empty).ToString();
    }
}
