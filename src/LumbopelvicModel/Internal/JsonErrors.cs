using System.Text.Json;

namespace LumbopelvicModel.Internal;

/// <summary>The reason in a JSON exception, without the position that stands in its message and that we say apart.</summary>
internal static class JsonErrors
{
    // A reason may quote all of a number or a word that was sent.
    private const int LongestReason = 300;

    public static string Reason(JsonException malformed)
    {
        int position = malformed.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = position < 0 ? malformed.Message : malformed.Message[..position];
        return Messages.Cut(reason.ReplaceLineEndings(" ").Trim(), LongestReason);
    }
}
