namespace LumbopelvicModel.Tests;

/// <summary>Up and down: roots from rostral to caudal, regions within wider ones.</summary>
public class OrderTests
{
    [Fact]
    public void IsCaudalTo_AnyTwoRoots_FollowsTheOrderOfTheList()
    {
        for (int upper = 0; upper < NerveRoots.All.Count; upper++)
        {
            for (int lower = 0; lower < NerveRoots.All.Count; lower++)
            {
                Assert.Equal(lower > upper, NerveRoots.All[lower].IsCaudalTo(NerveRoots.All[upper]));
            }
        }
    }

    [Theory]
    [InlineData("calf", "below-knee", true)]
    [InlineData("calf", "leg", true)]
    [InlineData("calf", "calf", true)]
    [InlineData("leg", "calf", false)]
    [InlineData("upper-lateral-buttock", "hip-region", true)]
    [InlineData("groin", "leg", false)]
    [InlineData("saddle", "buttock", false)]
    public void IsWithin_TwoRegions_FollowsTheTree(string inner, string outer, bool expected)
    {
        Assert.True(BodyRegions.TryGet(inner, out BodyRegion? one));
        Assert.True(BodyRegions.TryGet(outer, out BodyRegion? other));

        Assert.Equal(expected, one.IsWithin(other));
    }

    [Fact]
    public void TryGet_NoRegion_SaysSo() => Assert.False(BodyRegions.TryGet("elbow", out _));
}
