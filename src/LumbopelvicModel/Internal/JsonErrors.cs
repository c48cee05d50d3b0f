using System.Text.Json;

namespace LumbopelvicModel.Internal;

/// <summary>The reason in a JSON exception, without the position that stands in its message and that we say apart.</summary>
internal static class JsonErrors
{
    public static string Reason(JsonException malformed)
    {
        int position = malformed.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = position < 0 ? malformed.Message : malformed.Message[..position];
        return reason.ReplaceLineEndings(" ").Trim();
    }
}
