using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace LumbopelvicModel.Tests;

/// <summary>Holds a law against many values of <see cref="Arbitraries"/>; a counterexample is shrunk and printed with its seed.</summary>
internal static class Law
{
    public static void Holds<T>(int tests, Action<T> law) => Check.One(Settings(tests), Prop.ForAll(law));

    public static void Holds<T>(int tests, Arbitrary<T> values, Action<T> law) => Check.One(Settings(tests), Prop.ForAll(values, law));

    public static void Holds<T1, T2>(int tests, Action<T1, T2> law) => Check.One(Settings(tests), Prop.ForAll(law));

    public static void Holds<T1, T2, T3>(int tests, Action<T1, T2, T3> law) => Check.One(Settings(tests), Prop.ForAll(law));

    // The same values on every run, so that a change is judged by what it changes. PROPERTY_SEED=random looks for new ones.
    private static Config Settings(int tests)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(tests).WithArbitrary([typeof(Arbitraries)]);
        return Environment.GetEnvironmentVariable("PROPERTY_SEED") == "random"
            ? config
            : config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20261121, 2026112100000001), FSharpOption<int>.None)));
    }
}
