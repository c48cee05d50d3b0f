using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LumbopelvicModel.Notebooks.Kernel;

/// <summary>What a kernel needs of the library with which Jupyter sends its messages.</summary>
internal static partial class ZeroMq
{
    private const string Library = "zmq";

    // Debian, Fedora and the like; macOS; Windows.
    private static readonly string[] Names = ["libzmq.so.5", "libzmq.5.dylib", "libzmq.dll"];

    static ZeroMq() => NativeLibrary.SetDllImportResolver(typeof(ZeroMq).Assembly, Find);

    [LibraryImport(Library, EntryPoint = "zmq_ctx_new")]
    public static partial nint NewContext();

    [LibraryImport(Library, EntryPoint = "zmq_socket")]
    public static partial nint NewSocket(nint context, int type);

    [LibraryImport(Library, EntryPoint = "zmq_bind", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Bind(nint socket, string address);

    [LibraryImport(Library, EntryPoint = "zmq_send")]
    public static partial int Send(nint socket, ReadOnlySpan<byte> frame, nuint length, int flags);

    [LibraryImport(Library, EntryPoint = "zmq_msg_init")]
    public static partial int NewFrame(ref Frame frame);

    [LibraryImport(Library, EntryPoint = "zmq_msg_recv")]
    public static partial int Receive(ref Frame frame, nint socket, int flags);

    [LibraryImport(Library, EntryPoint = "zmq_msg_data")]
    public static partial nint Data(ref Frame frame);

    [LibraryImport(Library, EntryPoint = "zmq_msg_size")]
    public static partial nuint Size(ref Frame frame);

    [LibraryImport(Library, EntryPoint = "zmq_msg_more")]
    public static partial int HasMore(ref Frame frame);

    [LibraryImport(Library, EntryPoint = "zmq_msg_close")]
    public static partial int Close(ref Frame frame);

    private static nint Find(string name, Assembly assembly, DllImportSearchPath? path)
    {
        foreach (string candidate in name == Library ? Names : [])
        {
            if (NativeLibrary.TryLoad(candidate, out nint handle))
            {
                return handle;
            }
        }

        return 0;
    }

    /// <summary>One part of a message in the keeping of the library: 64 bytes that it alone reads.</summary>
    [InlineArray(8)]
    public struct Frame
    {
        private long _first;
    }
}
