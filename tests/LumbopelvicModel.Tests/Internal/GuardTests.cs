using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Tests;

public sealed class GuardTests
{
    [Fact]
    public void NotNull_Null_ThrowsNamingTheArgument()
    {
        string? missing = null;
        Assert.Equal("missing", Assert.Throws<ArgumentNullException>(() => Guard.NotNull(missing)).ParamName);
        Assert.Equal("there", Guard.NotNull("there"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void NotBlank_Blank_ThrowsNamingTheArgument(string text)
    {
        Assert.Equal("text", Assert.Throws<ArgumentException>(() => Guard.NotBlank(text)).ParamName);
        Assert.Throws<ArgumentNullException>(() => Guard.NotBlank(null));
        Assert.Equal("x", Guard.NotBlank("x"));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(-0.25)]
    [InlineData(1.25)]
    public void InRange_Outside_ThrowsNamingValueAndRange(double share)
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.InRange(share, 0, 1));
        Assert.Equal("share", refused.ParamName);
        Assert.Contains(FormattableString.Invariant($"{share} is outside 0 to 1."), refused.Message, StringComparison.Ordinal);
        Assert.Equal(share, refused.ActualValue);
    }

    [Fact]
    public void InRange_Ends_AreIncluded()
    {
        Assert.Equal(0, Guard.InRange(0, 0, 1));
        Assert.Equal(1, Guard.InRange(1, 0, 1));
    }

    [Fact]
    public void Defined_Undefined_ThrowsNamingTheType()
    {
        const Side Nowhere = 0;
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Defined(Nowhere));
        Assert.Equal("Nowhere", refused.ParamName);
        Assert.Contains("Side", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Side.Left, Guard.Defined(Side.Left));
    }
}
