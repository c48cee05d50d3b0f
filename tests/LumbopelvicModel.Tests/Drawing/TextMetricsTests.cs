using LumbopelvicModel.Drawing;

namespace LumbopelvicModel.Tests.Drawing;

public class TextMetricsTests
{
    [Fact]
    public void Wrap_breaks_between_words_and_keeps_every_word()
    {
        IReadOnlyList<string> lines = TextMetrics.Wrap("over the medial malleolus", width: 100, size: 10);

        Assert.Equal(["over the medial", "malleolus"], lines);
    }

    [Fact]
    public void Wrap_cuts_a_word_that_is_wider_than_a_line() => Assert.Equal(["a", "aaaa…"], TextMetrics.Wrap("a " + new string('a', 9), width: 30, size: 10));

    [Theory]
    [InlineData("short", "short")]
    [InlineData("longer text", "longe…")]
    [InlineData("long\U0001F9B5 text", "long…")]
    public void Cut_ends_with_an_ellipsis_and_never_in_half_a_character(string text, string expected) => Assert.Equal(expected, TextMetrics.Cut(text, width: 36, size: 10));
}
