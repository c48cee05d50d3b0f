namespace LumbopelvicModel.Tool.Tests;

/// <summary>Output that keeps what is written and lets a test act before each write: fail, wait, or cancel.</summary>
internal sealed class WatchedOutput(Func<int, Task> beforeWrite) : MemoryStream
{
    private int _writes;

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await beforeWrite(_writes++);
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
    }
}
