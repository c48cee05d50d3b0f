using System.Text;

namespace LumbopelvicModel.Tool.Tests;

public class LineChunkReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "1:|")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a|")]
    [InlineData("a\nbc\n\nd", "1:a|bc||;4:d")]
    public async Task Next_text_is_cut_after_line_feeds(string text, string expected)
    {
        Assert.Equal(expected, string.Join(';', await ReadAsync([Encoding.UTF8.GetBytes(text)])));
    }

    [Fact]
    public async Task Next_byte_by_byte_gives_every_line_with_its_number()
    {
        byte[][] bytes = [.. "ab\n\nc\r\nd"u8.ToArray().Select(one => new[] { one })];

        Assert.Equal(["1:ab|", "2:|", "3:c\r|", "4:d"], await ReadAsync(bytes));
    }

    [Fact]
    public async Task Next_many_short_lines_are_cut_into_small_chunks_without_losing_one()
    {
        string text = string.Concat(Enumerable.Range(1, 5000).Select(line => line + "\n"));

        List<string> chunks = await ReadAsync([Encoding.UTF8.GetBytes(text)]);

        Assert.Equal(text.Replace('\n', '|'), string.Concat(chunks.Select(chunk => chunk.Split(':')[1])));
        Assert.All(chunks, chunk => Assert.StartsWith(chunk.Split(':')[0] + "|", chunk.Split(':')[1], StringComparison.Ordinal));
        Assert.All(chunks, chunk => Assert.InRange(chunk.Count(character => character == '|'), 1, 64));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Next_line_that_is_too_long_is_named_and_skipped(bool endsWithLineFeed)
    {
        byte[] filling = [.. Enumerable.Repeat((byte)'x', 100_000)];
        byte[][] pieces = ["a\nb"u8.ToArray(), .. Enumerable.Repeat(filling, 30), .. endsWithLineFeed ? new[] { "\nc\n"u8.ToArray() } : []];

        List<string> chunks = await ReadAsync(pieces);

        Assert.Equal(endsWithLineFeed ? ["1:a|", "2:too long", "3:c|"] : ["1:a|", "2:too long"], chunks);
    }

    [Fact]
    public async Task Next_two_lines_in_a_row_that_are_too_long_are_both_named()
    {
        byte[] filling = [.. Enumerable.Repeat((byte)'x', 2_000_000)];

        Assert.Equal(["1:too long", "2:too long", "3:c"], await ReadAsync([filling, "\n"u8.ToArray(), filling, "\nc"u8.ToArray()]));
    }

    private static async Task<List<string>> ReadAsync(byte[][] pieces)
    {
        using var stream = new GeneratedStream(pieces);
        var reader = new LineChunkReader(stream);
        List<string> chunks = [];
        while (await reader.NextAsync(CancellationToken.None) is { } chunk)
        {
            string text = chunk.IsTooLong ? "too long" : Encoding.UTF8.GetString(chunk.Buffer, 0, chunk.Length).Replace('\n', '|');
            chunks.Add($"{chunk.FirstLine}:{text}");
        }

        return chunks;
    }
}
