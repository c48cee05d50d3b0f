using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace LumbopelvicModel.Tests;

/// <summary>Holds a law against many values of <see cref="Arbitraries"/>; a counterexample is shrunk and printed with its seed.</summary>
internal static class Law
{
    private static readonly IArbMap Arbitrary = ArbMap.Default.Merge(typeof(Arbitraries));

    // PROPERTY_TESTS=10 tries each law on ten values at most and leaves a counterexample as it was found, for those who ask thousands of mutants
    // whether there is one. So few values reach no corner; that many do is asserted only without it.
    private static readonly int? Most = int.TryParse(Environment.GetEnvironmentVariable("PROPERTY_TESTS"), CultureInfo.InvariantCulture, out int most) ? most : null;

    public static void Holds<T>(int tests, Action<T> law) => Holds(tests, Values<T>(), law);

    public static void Holds<T>(int tests, Arbitrary<T> values, Action<T> law) => Check.One(Settings(tests), Prop.ForAll(values, law));

    public static void Holds<T1, T2>(int tests, Action<T1, T2> law) => Check.One(Settings(tests), Prop.ForAll(Values<T1>(), Values<T2>(), law));

    public static void Holds<T1, T2, T3>(int tests, Action<T1, T2, T3> law) => Check.One(Settings(tests), Prop.ForAll(Values<T1>(), Values<T2>(), Values<T3>(), law));

    /// <summary>The values of a law reached what it is about: a law about nothing holds always.</summary>
    public static void AssertReached(bool isReached, string seen) => Assert.True(isReached || Most is not null, seen);

    private static Arbitrary<T> Values<T>() => Most is null ? Arbitrary.ArbFor<T>() : Arb.From(Arbitrary.ArbFor<T>().Generator);

    // The same values on every run, so that a change is judged by what it changes. PROPERTY_SEED=random looks for new ones.
    private static Config Settings(int tests)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(Math.Min(tests, Most ?? tests));
        return Environment.GetEnvironmentVariable("PROPERTY_SEED") == "random"
            ? config
            : config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20261121, 2026112100000001), FSharpOption<int>.None)));
    }
}
