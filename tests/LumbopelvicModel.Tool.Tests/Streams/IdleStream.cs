namespace LumbopelvicModel.Tool.Tests;

/// <summary>Input like a terminal: some bytes, then nothing until a signal (or ever, and not to be called off), then the rest.</summary>
internal sealed class IdleStream(byte[] first, Task? signal = null, byte[]? rest = null) : ReadOnlyStream
{
    private int _reads;

    public override int Read(Span<byte> buffer) => throw new NotSupportedException("Only asynchronous reads.");

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        switch (_reads++)
        {
            case 0:
                first.CopyTo(buffer);
                return first.Length;
            case 1:
                await (signal ?? new TaskCompletionSource().Task);
                rest!.CopyTo(buffer);
                return rest!.Length;
            default:
                return 0;
        }
    }
}
