using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Tests;

public sealed class NearestTests
{
    private static readonly string[] Known = ["pain.groin", "pain.knee", "worse.walking", "sign.fever"];

    [Theory]
    [InlineData("pain.groyn", "pain.groin")]
    [InlineData("PAIN.Groin", "pain.groin")]
    [InlineData(" pain.groin ", "pain.groin")]
    [InlineData("pain.gorin", "pain.groin")]
    [InlineData("groin", "pain.groin")]
    [InlineData("walkng", "worse.walking")]
    public void To_AMistypedId_FindsIt(string id, string expected) => Assert.Equal(expected, Nearest.To(id, Known)[0]);

    [Fact]
    public void To_SpacesAndUnderscores_AreHyphens() => Assert.Equal(["low-back"], Nearest.To("low_back", ["low-back"]));

    [Fact]
    public void To_NothingNear_IsEmpty() => Assert.Empty(Nearest.To("zzzzzzzz", Known));

    [Fact]
    public void To_ManyNear_GivesThreeNearestFirstAndTiesByName() => Assert.Equal(["ab", "aa", "ac"], Nearest.To("ab", ["ad", "ac", "aa", "ab"]));

    [Fact]
    public void To_VeryLongText_Answers() => Assert.Empty(Nearest.To(new string('x', 100_000), Known));

    [Fact]
    public void DidYouMean_NearOrNot_SaysSo()
    {
        Assert.Equal("Did you mean 'pain.groin'?", Messages.DidYouMean("finding", "pain.groinn", Known));
        Assert.Equal("No known finding is near it.", Messages.DidYouMean("finding", "zzzzzzzz", Known));
        Assert.Equal("There is no finding 'zzzzzzzz'. No known finding is near it.", Messages.UnknownId("finding", "zzzzzzzz", Known));
    }

    [Fact]
    public void Quote_LongText_IsCutShort() => Assert.Equal("'" + new string('a', 77) + "...'", Messages.Quote(new string('a', 81)));

    [Fact]
    public void To_AMistypedId_AllocatesLittleHoweverManyAreKnown()
    {
        string[] many = [.. Enumerable.Range(0, 10_000).Select(number => $"group.some-longer-name-{number}")];
        Assert.InRange(Allocations.Of(() => Nearest.To("group.another-longer-name", many)), 0, 50 * many.Length);
    }

    [Theory]
    [InlineData("abcdef", "abcdef", true)]
    [InlineData("abcdef", "badcfe", false)]
    [InlineData("abcdef", "abdcef", true)]
    [InlineData("abcdefghij", "badcfeghij", true)]
    [InlineData("abcdefghij", "klmnopghij", false)]
    [InlineData("", "ab", true)]
    [InlineData("", "abc", false)]
    public void To_WithinTwoEditsOrFourOfTen_IsNear(string id, string known, bool isNear) => Assert.Equal(isNear, Nearest.To(id, [known]).Count == 1);

    [Fact]
    public void Quote_APairOfSurrogatesAtTheCut_IsNotCutInTwo() =>
        Assert.Equal("'" + new string('a', 76) + "...'", Messages.Quote(new string('a', 76) + "\ud83d\ude00" + new string('b', 10)));
}
