using System.Collections.Concurrent;

namespace LumbopelvicModel.Benchmarks;

/// <summary>
/// Invented patients, all different, always the same. Many, because fewer than some tens of thousands teach the branch predictor the answers, and what is
/// then measured no user will ever see.
/// </summary>
internal static class SimulatedCases
{
    /// <summary>As many as single cases are measured on.</summary>
    public const int Distinct = 100_000;

    /// <summary>As many as whole assessments are measured on: 10,000, for each takes long enough that what the predictor learns is forgotten.</summary>
    public const int DistinctOfSlow = 10_000;

    private const ulong Seed = 20261121;

    // About as many questions as a consultation answers: 20 to 25 findings known, with what follows from them.
    private const double AskProbability = 0.25;

    private static readonly ConcurrentDictionary<int, Presentation[]> Made = new();

    /// <summary>The first so many.</summary>
    public static Presentation[] Take(int count) => Made.GetOrAdd(count, Make);

    /// <summary>So many cases, of which the first <see cref="Distinct"/> are distinct and then come again: where memory and not prediction is to be measured.</summary>
    public static IEnumerable<Presentation> Repeat(int count) => Enumerable.Range(0, count).Select(index => Take(Math.Min(count, Distinct))[index % Distinct]);

    private static Presentation[] Make(int count) =>
        [.. new Simulator(Evaluator.Default, Seed) { AskProbability = AskProbability }.Take(2 * count).Select(simulated => simulated.Presentation).Distinct().Take(count)];
}
