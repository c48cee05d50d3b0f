using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LumbopelvicModel.Tool;

/// <summary>How text and JSON become bytes: UTF-8 without a byte-order mark, JSON as the library writes it.</summary>
internal static class Utf8
{
    public static readonly UTF8Encoding Text = new(encoderShouldEmitUTF8Identifier: false);

    public static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonWriterOptions Indented = OneLine with { Indented = true, NewLine = "\n" };

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];
}
