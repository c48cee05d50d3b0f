namespace LumbopelvicModel.Tests;

public sealed class InputIssueTests
{
    private static readonly InputIssue Issue = new(IssueCode.UnknownId, "There is no x.", "Write y.", "$.a[1]");

    [Fact]
    public void ToString_WithAndWithoutPlace_SaysWhereAndWhat()
    {
        Assert.Equal("$.a[1]: unknown-id: There is no x. Write y.", Issue.ToString());
        Assert.Equal("rules.json $.a[1]: unknown-id: There is no x. Write y.", (Issue with { File = "rules.json" }).ToString());
        Assert.Equal("(3,7) $.a[1]: unknown-id: There is no x. Write y.", (Issue with { Line = 3, Column = 7 }).ToString());
        Assert.Equal("rules.json(3,7) $.a[1]: unknown-id: There is no x. Write y.", (Issue with { File = "rules.json", Line = 3, Column = 7 }).ToString());
    }

    [Fact]
    public void ToId_EveryCode_IsItsNameInKebabCaseAndItsOwn()
    {
        IssueCode[] codes = Enum.GetValues<IssueCode>();
        Assert.All(codes, code => Assert.Equal(code.ToString().ToUpperInvariant(), code.ToId().Replace("-", string.Empty, StringComparison.Ordinal).ToUpperInvariant()));
        Assert.Equal(codes.Length, codes.Select(code => code.ToId()).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(IssueCode).ToId());
    }

    [Fact]
    public void ReadResult_OfIssues_ThrowsAllOfThem()
    {
        var failed = new ReadResult<string>([Issue, new InputIssue(IssueCode.Empty, "There is nothing.", "Write.", "$.b")]);
        Assert.False(failed.IsSuccess);
        Assert.Null(failed.Value);
        FormatException thrown = Assert.Throws<FormatException>(failed.GetValueOrThrow);
        Assert.Contains("$.a[1]", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("$.b", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new ReadResult<string>([]));
    }

    [Fact]
    public void ReadResult_OfAValue_HasNoIssues()
    {
        var read = new ReadResult<string>("value");
        Assert.True(read.IsSuccess);
        Assert.Empty(read.Issues);
        Assert.Equal("value", read.GetValueOrThrow());
    }
}
