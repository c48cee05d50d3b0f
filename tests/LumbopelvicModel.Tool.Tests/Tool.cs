using System.Text;
using System.Text.Json;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>Runs the tool in process, on bytes in memory.</summary>
internal static class Tool
{
    public static Task<ToolResult> RunAsync(params string[] args) => FeedAsync([], args);

    public static Task<ToolResult> FeedAsync(string input, params string[] args) => FeedAsync(Encoding.UTF8.GetBytes(input), args);

    public static async Task<ToolResult> FeedAsync(byte[] input, params string[] args) => await FeedAsync(new MemoryStream(input), args);

    public static async Task<ToolResult> FeedAsync(Stream input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = await CommandLine.RunAsync(args, input, output, error);
        return new ToolResult(exitCode, Text(output), error.ToString());
    }

    /// <summary>What was written, which must be UTF-8 without a byte-order mark.</summary>
    public static string Text(MemoryStream output)
    {
        byte[] bytes = output.ToArray();
        Assert.False(bytes.AsSpan().StartsWith("\uFEFF"u8));
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
    }

    public static IReadOnlyList<JsonElement> Records(string output)
    {
        Assert.True(output.Length == 0 || output.EndsWith('\n'), "The last record has no line feed.");
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
