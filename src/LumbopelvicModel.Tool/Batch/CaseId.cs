using System.Text.Json;

namespace LumbopelvicModel.Tool;

/// <summary>Finds the id of a case that was refused, as far as it can be read, so that its record can be told from the others.</summary>
internal static class CaseId
{
    public static string? Find(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isId = reader.ValueTextEquals("id"u8);
                reader.Read();
                if (isId)
                {
                    return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                }

                reader.Skip();
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // Malformed before the id, or an id that is no text: the record goes without one; its issues say why.
        }

        return null;
    }
}
