using FsCheck;
using FsCheck.Fluent;

namespace LumbopelvicModel.Tests;

/// <summary>Holds a law against many values of <see cref="Arbitraries"/>; a counterexample is shrunk and printed with its seed.</summary>
internal static class Law
{
    public static void Holds<T>(int tests, Action<T> law) => Check.One(Settings(tests), Prop.ForAll(law));

    public static void Holds<T1, T2>(int tests, Action<T1, T2> law) => Check.One(Settings(tests), Prop.ForAll(law));

    public static void Holds<T1, T2, T3>(int tests, Action<T1, T2, T3> law) => Check.One(Settings(tests), Prop.ForAll(law));

    private static Config Settings(int tests) => Config.QuickThrowOnFailure.WithMaxTest(tests).WithArbitrary([typeof(Arbitraries)]);
}
