using System.Buffers;
using System.Text.Json;

namespace LumbopelvicModel.Tool;

/// <summary>JSON for a person to read.</summary>
internal static class JsonText
{
    public static string Indented(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Utf8.Indented))
        {
            write(writer);
        }

        return Utf8.Text.GetString(buffer.WrittenSpan);
    }
}
