using System.Text;
using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Tests;

public sealed class Utf8IdsTests
{
    [Fact]
    public void IndexOf_EveryFinding_IsItsPlaceInTheCatalogue()
    {
        for (int index = 0; index < Findings.All.Count; index++)
        {
            Assert.Equal(index, Findings.IndexOf(Encoding.UTF8.GetBytes(Findings.All[index].Id)));
        }
    }

    [Theory]
    [InlineData("", -1)]
    [InlineData("a", 0)]
    [InlineData("ä", 1)]
    [InlineData("12345678", 2)]
    [InlineData("123456789", 3)]
    [InlineData("b", -1)]
    [InlineData("A", -1)]
    [InlineData("1234567", -1)]
    [InlineData("123456788", -1)]
    [InlineData("12345678 ", -1)]
    public void IndexOf_AnId_IsItsPlaceOrNone(string id, int expected) =>
        Assert.Equal(expected, new Utf8Ids(["a", "ä", "12345678", "123456789"]).IndexOf(Encoding.UTF8.GetBytes(id)));

    [Fact]
    public void IndexOf_WithoutOneCharacterOfAnId_IsNone()
    {
        foreach (Finding finding in Findings.All)
        {
            Assert.Equal(-1, Findings.IndexOf(Encoding.UTF8.GetBytes(finding.Id[..^1] + "?")));
            Assert.Equal(-1, Findings.IndexOf(Encoding.UTF8.GetBytes("?" + finding.Id)));
        }
    }
}
