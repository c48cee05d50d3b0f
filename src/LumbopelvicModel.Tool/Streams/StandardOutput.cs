using Microsoft.Win32.SafeHandles;

namespace LumbopelvicModel.Tool;

/// <summary>Standard output that says when nobody reads it any more.</summary>
internal static class StandardOutput
{
    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int PipeClosingOnWindows = unchecked((int)0x800700E8);

    /// <summary>
    /// Opens standard output. The stream of the console drops what is written to a closed pipe without a word, and a batch would go on for
    /// nothing; a file stream over the pipe reports it. For a file that the output is redirected to, the console's is the right one: a file
    /// stream keeps an offset of its own and would write over what others write to the same file.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        var handle = new SafeFileHandle(1, ownsHandle: false);
        var stream = new FileStream(handle, FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? Console.OpenStandardOutput() : stream;
    }

    /// <summary>Whether a failed write says that the reader went away, as <c>head -1</c> does.</summary>
    public static bool IsClosed(IOException failure) => failure.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or PipeClosingOnWindows;
}
