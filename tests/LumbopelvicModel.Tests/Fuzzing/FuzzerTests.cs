using System.Text;
using Xunit.Sdk;

namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>The harness itself: it finds what is broken, says how to see it again, and makes it small.</summary>
public sealed class FuzzerTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes("""{"id":"a","present":["pain.groin","pain.calf"],"age":68}""");

    [Fact]
    public async Task A_broken_promise_is_shown_with_seed_and_number_and_shrunk()
    {
        FailException failure = await Assert.ThrowsAsync<FailException>(() => Fuzzer.HoldsAsync([Good], 5000, text =>
        {
            if (Encoding.UTF8.GetString(text).Contains("null", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("There is null.");
            }
        }));

        Assert.Contains($"of PROPERTY_SEED={Fuzzer.Seed} breaks the promise.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("to 4 bytes:\nnull\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("There is null.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_and_number_give_the_same_text_and_others_give_others()
    {
        byte[][] first = [.. Enumerable.Range(0, 200).Select(new Mutator([Good], 1).Input)];
        byte[][] again = [.. Enumerable.Range(0, 200).Select(new Mutator([Good], 1).Input)];
        byte[][] others = [.. Enumerable.Range(0, 200).Select(new Mutator([Good], 2).Input)];

        Assert.Equal(first, again);
        Assert.InRange(first.Zip(others, (one, other) => one.AsSpan().SequenceEqual(other) ? 1 : 0).Sum(), 0, 20);
    }

    [Fact]
    public void Tokens_joined_are_the_text_again()
    {
        var mutator = new Mutator([Good], 3);
        foreach (int number in Enumerable.Range(0, 500))
        {
            string text = Encoding.UTF8.GetString(mutator.Input(number));
            Assert.Equal(text, string.Concat(JsonTokens.Of(text)));
        }

        Assert.Equal(["{", "\"a\\\"b\"", ":", " ", "-1e5", ",", "nul", "}"], JsonTokens.Of("{\"a\\\"b\": -1e5,nul}"));
    }

    [Fact]
    public void Shrinking_leaves_what_is_needed()
    {
        byte[] text = Encoding.UTF8.GetBytes(new string('x', 500) + "a" + new string('y', 700) + "b" + new string('z', 300));

        byte[] shrunk = Shrinker.Shrink(text, smaller => smaller.Contains((byte)'a') && smaller.Contains((byte)'b'));

        Assert.Equal("ab", Encoding.UTF8.GetString(shrunk));
    }
}
