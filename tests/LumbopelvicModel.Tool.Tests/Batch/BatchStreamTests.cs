using System.Text;

namespace LumbopelvicModel.Tool.Tests;

/// <summary>What happens where a stream ends, breaks, stalls or is cancelled.</summary>
public class BatchStreamTests
{
    private const int BrokenPipe = 32;
    private const int DiskFull = 28;

    private static readonly byte[] Line = Encoding.UTF8.GetBytes(Cases.Stenosis + "\n");

    [Fact]
    public async Task Batch_output_closed_by_its_reader_stops_quietly()
    {
        // Without end: if the run went on, the test would not.
        using var endless = new GeneratedStream(Endless(Line));
        using var output = new WatchedOutput(write => write == 1 ? throw new IOException("Broken pipe", BrokenPipe) : Task.CompletedTask);
        using var error = new StringWriter();

        int exitCode = await CommandLine.RunAsync(["batch"], endless, output, error);

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Empty(error.ToString());
        Assert.NotEmpty(Tool.Records(Tool.Text(output)));
    }

    [Theory]
    [InlineData("assess", "-")]
    [InlineData("questions", "-")]
    [InlineData("knowledge", "export")]
    [InlineData("simulate")]
    [InlineData("--help")]
    public async Task Any_command_into_a_closed_pipe_stops_quietly(params string[] args)
    {
        using var output = new WatchedOutput(_ => throw new IOException("Broken pipe", BrokenPipe));
        using var error = new StringWriter();

        int exitCode = await CommandLine.RunAsync(args, new MemoryStream("{}"u8.ToArray()), output, error);

        Assert.Equal((ExitCode.Done, string.Empty), (exitCode, error.ToString()));
    }

    [Fact]
    public async Task Batch_output_that_fails_otherwise_is_an_error()
    {
        using var endless = new GeneratedStream(Endless(Line));
        using var output = new WatchedOutput(_ => throw new IOException("No space left on device", DiskFull));
        using var error = new StringWriter();

        int exitCode = await CommandLine.RunAsync(["batch"], endless, output, error);

        Assert.Equal(ExitCode.Refused, exitCode);
        Assert.Equal("Reading or writing failed: No space left on device", error.ToString().TrimEnd());
    }

    [Fact]
    public async Task Batch_input_that_breaks_is_an_error_after_the_lines_before_it()
    {
        using var broken = new GeneratedStream(Enumerable.Range(0, 4).Select(piece => piece < 3 ? Line : throw new IOException("The device is gone.")));

        ToolResult result = await Tool.FeedAsync(broken, "batch");

        Assert.Equal(ExitCode.Refused, result.ExitCode);
        Assert.Equal("Reading or writing failed: The device is gone.\n", result.Error);
        Assert.Equal(3, result.Records.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task Batch_cancelled_leaves_complete_lines_only(int afterWrites)
    {
        using var cancellation = new CancellationTokenSource();
        using var endless = new GeneratedStream(Endless(Line));
        using var output = new WatchedOutput(write => write == afterWrites ? cancellation.CancelAsync() : Task.CompletedTask);
        using var error = new StringWriter();

        int exitCode = await CommandLine.RunAsync(["batch"], endless, output, error, cancellation.Token);

        Assert.Equal(ExitCode.Interrupted, exitCode);
        Assert.Empty(error.ToString());
        Assert.True(Tool.Records(Tool.Text(output)).Count > afterWrites);
    }

    [Fact]
    public async Task Batch_cancelled_while_it_waits_for_input_ends()
    {
        using var cancellation = new CancellationTokenSource();
        using var idle = new IdleStream(Line);
        using var output = new WatchedOutput(_ => cancellation.CancelAsync());
        using var error = new StringWriter();

        int exitCode = await CommandLine.RunAsync(["batch"], idle, output, error, cancellation.Token);

        Assert.Equal(ExitCode.Interrupted, exitCode);
        Assert.Single(Tool.Records(Tool.Text(output)));
    }

    [Fact]
    public async Task Batch_line_is_answered_before_the_next_one_comes_in()
    {
        // The second line comes only once the first is answered; a run that waited for a full buffer would hang.
        var answered = new TaskCompletionSource();
        using var input = new IdleStream(Line, answered.Task, "{}\n"u8.ToArray());
        using var output = new WatchedOutput(_ =>
        {
            answered.TrySetResult();
            return Task.CompletedTask;
        });
        using var error = new StringWriter();

        int exitCode = await CommandLine.RunAsync(["batch"], input, output, error);

        Assert.Equal(ExitCode.Done, exitCode);
        Assert.Equal(2, Tool.Records(Tool.Text(output)).Count);
    }

    [Fact]
    public async Task Batch_output_that_nobody_takes_stops_the_reading()
    {
        // 1 GiB of blank lines behind one case whose record is not taken: only so much of it may be read as the queue holds.
        const int Available = 1 << 30;
        byte[] blank = [.. Enumerable.Repeat((byte)' ', 4095), (byte)'\n'];
        using var input = new GeneratedStream(Enumerable.Repeat(blank, Available / blank.Length).Prepend(Line));
        using var taken = new CancellationTokenSource();
        long readMeanwhile = 0;
        using var output = new WatchedOutput(async write =>
        {
            if (write == 0)
            {
                // Long enough to read on; where the machine is slow, less is read and the test passes all the same.
                await Task.Delay(TimeSpan.FromMilliseconds(500));
                readMeanwhile = input.Delivered;
                await taken.CancelAsync();
            }
        });
        using var error = new StringWriter();

        await CommandLine.RunAsync(["batch"], input, output, error, taken.Token);

        const int LargestChunk = 64 * 1024;
        Assert.InRange(readMeanwhile, Line.Length, (2 * Environment.ProcessorCount + 4) * LargestChunk);
    }

    private static IEnumerable<byte[]> Endless(byte[] line)
    {
        while (true)
        {
            yield return line;
        }
    }
}
