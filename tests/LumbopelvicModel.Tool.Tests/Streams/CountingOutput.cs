namespace LumbopelvicModel.Tool.Tests;

/// <summary>Output that keeps nothing: it counts lines, and looks how much memory is in use while they come.</summary>
internal sealed class CountingOutput : MemoryStream
{
    public long Lines { get; private set; }

    public long MostMemory { get; private set; }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Lines += buffer.Span.Count((byte)'\n');
        MostMemory = Math.Max(MostMemory, GC.GetTotalMemory(forceFullCollection: false));
        return ValueTask.CompletedTask;
    }
}
