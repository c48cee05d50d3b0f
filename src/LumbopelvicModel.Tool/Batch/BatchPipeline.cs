using System.Buffers;
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace LumbopelvicModel.Tool;

/// <summary>
/// Reads chunks of lines, assesses them on all cores and writes the records in the order of the input. The queue of chunks under way is
/// bounded, so that a slow reader of the output slows the reading down and memory stays the same however long the input is.
/// </summary>
internal sealed class BatchPipeline(LineAssessor assessor, Stream output, BatchProgress progress)
{
    private readonly ConcurrentBag<BatchOutput> _spare = [];

    /// <summary>Runs to the end of the input. Cancelled, it stops between two chunks, so that only complete lines are written.</summary>
    public async Task RunAsync(Stream input, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var queue = Channel.CreateBounded<Task<BatchOutput>>(new BoundedChannelOptions(2 * Environment.ProcessorCount) { SingleReader = true, SingleWriter = true });
        Task reading = ReadAsync(new LineChunkReader(input), queue.Writer, stop.Token);
        try
        {
            await WriteAsync(queue.Reader, stop.Token);
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    /// <summary>Never fails: what goes wrong travels through the queue, behind everything that was read before it.</summary>
    private async Task ReadAsync(LineChunkReader reader, ChannelWriter<Task<BatchOutput>> queue, CancellationToken stop)
    {
        try
        {
            while (await reader.NextAsync(stop) is { } chunk)
            {
                await queue.WriteAsync(Task.Run(() => Assess(chunk, stop), stop), stop);
            }

            queue.Complete();
        }
#pragma warning disable CA1031 // Handed on, not swallowed.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            queue.Complete(failure);
        }
    }

    private BatchOutput Assess(LineChunk chunk, CancellationToken stop)
    {
        BatchOutput records = _spare.TryTake(out BatchOutput? spare) ? spare : new BatchOutput();
        assessor.Assess(chunk, records, stop);
        if (!chunk.IsTooLong)
        {
            ArrayPool<byte>.Shared.Return(chunk.Buffer);
        }

        return records;
    }

    private async Task WriteAsync(ChannelReader<Task<BatchOutput>> queue, CancellationToken stop)
    {
        await foreach (Task<BatchOutput> assessing in queue.ReadAllAsync(stop))
        {
            BatchOutput records = await assessing;
            stop.ThrowIfCancellationRequested();

            // Not to be cancelled: half a line would be left.
            await output.WriteAsync(records.Records.WrittenMemory, CancellationToken.None);
            progress.Add(records.Count, records.Refused);
            records.Clear();
            _spare.Add(records);
        }

        await output.FlushAsync(CancellationToken.None);
    }
}
