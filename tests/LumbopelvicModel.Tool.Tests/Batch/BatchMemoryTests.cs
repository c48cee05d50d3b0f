using System.Text;
using System.Text.Json;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>Memory is that of the process, so nothing else runs beside these.</summary>
[Collection(nameof(BatchMemoryTests))]
[CollectionDefinition(nameof(BatchMemoryTests), DisableParallelization = true)]
public class BatchMemoryTests
{
    private const int MiB = 1 << 20;

    private static readonly byte[] Filling = [.. Enumerable.Repeat((byte)'a', 64 * 1024)];

    [Fact]
    public async Task Batch_line_without_end_is_refused_in_constant_memory()
    {
        await Tool.FeedAsync(Cases.Stenosis, "batch");
        using var input = new GeneratedStream([
            "{\"id\":\"before\"}\n{\"id\":\""u8.ToArray(),
            .. Enumerable.Repeat(Filling, 50 * MiB / Filling.Length),
            "\"}\n{\"id\":\"after\"}\n[]"u8.ToArray()]);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        long before = GC.GetTotalAllocatedBytes(precise: true);

        int exitCode = await CommandLine.RunAsync(["batch"], input, output, error);

        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.Equal(ExitCode.Refused, exitCode);
        Assert.True(input.Delivered > 50 * MiB);
        Assert.InRange(allocated, 0, 12 * MiB);
        IReadOnlyList<JsonElement> records = Tool.Records(Tool.Text(output));
        Assert.Equal(["before", null, "after", null], records.Select(record => record.GetProperty("id").GetString()));
        Assert.Equal(
            $$"""{"line":2,"issues":[{"code":"too-large","message":"Line 2 is longer than {{PresentationReader.MaximumLength}} bytes.","remedy":"Write one case a line; a line feed may have been lost.","path":"$","line":2,"column":1}]}""",
            records[1].GetProperty("error").GetRawText());
        Assert.Equal(4, records[3].GetProperty("error").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task Batch_of_many_lines_holds_no_more_than_a_few()
    {
        // 200 MiB in blank lines and a case now and then.
        byte[] line = [.. Filling, (byte)'\n'];
        line.AsSpan(0, Filling.Length).Fill((byte)' ');
        using var input = new GeneratedStream(Enumerable.Range(0, 200 * MiB / line.Length).Select(index => index % 100 == 0 ? "{}\n"u8.ToArray() : line));
        using var output = new MemoryStream();
        using var error = new StringWriter();
        long before = GC.GetTotalAllocatedBytes(precise: true);

        await CommandLine.RunAsync(["batch"], input, output, error);

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 40 * MiB);
        Assert.Equal(32, Tool.Records(Tool.Text(output)).Count);
    }

    [Fact]
    public async Task Batch_of_many_cases_takes_no_more_memory_than_of_a_few()
    {
        // 100 MiB of cases, of which every tenth is refused.
        byte[] cases = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Cases.Stenosis + "\n", 9)) + "{\"present\":[\"pain.groyne\"]}\n");
        int repeats = 100 * MiB / cases.Length;
        using var input = new GeneratedStream(Enumerable.Repeat(cases, repeats));
        using var output = new CountingOutput();
        using var error = new StringWriter();
        long before = GC.GetTotalMemory(forceFullCollection: true);

        int exitCode = await CommandLine.RunAsync(["batch", "--scores"], input, output, error);

        Assert.Equal((ExitCode.Refused, 10L * repeats), (exitCode, output.Lines));
        Assert.InRange(output.MostMemory - before, 0, 60 * MiB);
    }
}
