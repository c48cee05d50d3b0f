using System.Buffers;
using System.Text.Json;

namespace LumbopelvicModel.Tool;

/// <summary>What a batch says of a case. Used by several threads at once.</summary>
internal interface ICaseRecord
{
    /// <summary>Writes one JSON object.</summary>
    /// <param name="presentation">The case.</param>
    /// <param name="writer">Writes to <paramref name="output"/>; nothing is pending.</param>
    /// <param name="output">For bytes that need no writer; what is pending in it must be flushed before.</param>
    void Write(Presentation presentation, Utf8JsonWriter writer, IBufferWriter<byte> output);
}
