using System.Buffers;

namespace LumbopelvicModel.Tool;

/// <summary>The records of one chunk of lines.</summary>
internal sealed class BatchOutput
{
    public ArrayBufferWriter<byte> Records { get; } = new();

    public int Count { get; set; }

    public int Refused { get; set; }

    public void Clear()
    {
        Records.ResetWrittenCount();
        Count = 0;
        Refused = 0;
    }
}
