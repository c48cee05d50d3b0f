using System.Runtime.InteropServices;

namespace LumbopelvicModel.Notebooks.Kernel;

/// <summary>A bound socket that sends and receives messages of several frames. Sending may happen from several threads, receiving from one.</summary>
internal sealed class KernelSocket
{
    private const int SendMore = 2;

    private readonly nint _socket;
    private readonly Lock _sending = new();

    public KernelSocket(nint context, SocketKind kind, string address)
    {
        _socket = ZeroMq.NewSocket(context, (int)kind);
        if (_socket == 0 || ZeroMq.Bind(_socket, address) != 0)
        {
            throw new NotebookException($"The socket {address} cannot be bound.");
        }
    }

    /// <summary>Waits for a message; <see langword="null"/> where there will be none any more.</summary>
    public List<byte[]>? Receive()
    {
        var frames = new List<byte[]>();
        bool hasMore;
        do
        {
            ZeroMq.Frame frame = default;
            _ = ZeroMq.NewFrame(ref frame);
            if (ZeroMq.Receive(ref frame, _socket, 0) < 0)
            {
                return null;
            }

            byte[] bytes = new byte[(int)ZeroMq.Size(ref frame)];
            if (bytes.Length > 0)
            {
                Marshal.Copy(ZeroMq.Data(ref frame), bytes, 0, bytes.Length);
            }

            frames.Add(bytes);
            hasMore = ZeroMq.HasMore(ref frame) != 0;
            _ = ZeroMq.Close(ref frame);
        }
        while (hasMore);
        return frames;
    }

    public void Send(IReadOnlyList<byte[]> frames)
    {
        lock (_sending)
        {
            for (int index = 0; index < frames.Count; index++)
            {
                _ = ZeroMq.Send(_socket, frames[index], (nuint)frames[index].Length, index < frames.Count - 1 ? SendMore : 0);
            }
        }
    }
}
