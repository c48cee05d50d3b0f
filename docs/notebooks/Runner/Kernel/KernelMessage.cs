using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace LumbopelvicModel.Notebooks.Kernel;

/// <summary>A message of Jupyter: who asked, a header, the header of what it answers, and the content.</summary>
/// <param name="Identities">The way back to the one who asked.</param>
/// <param name="Header">The header, with the type of the message.</param>
/// <param name="Content">What is asked or said.</param>
internal sealed record KernelMessage(IReadOnlyList<byte[]> Identities, JsonObject Header, JsonObject Content)
{
    // Between the identities and the four signed parts.
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();

    public string Type => (string)Header["msg_type"]!;

    /// <summary>Reads the frames of a message; <see langword="null"/> where they are none, or signed with another key.</summary>
    public static KernelMessage? Read(List<byte[]> frames, byte[] key)
    {
        int delimiter = frames.FindIndex(frame => frame.AsSpan().SequenceEqual(Delimiter));
        if (delimiter < 0 || frames.Count < delimiter + 6)
        {
            return null;
        }

        byte[][] parts = [.. frames.Skip(delimiter + 2).Take(4)];
        byte[] expected = Encoding.ASCII.GetBytes(Signature(parts, key));
        return CryptographicOperations.FixedTimeEquals(expected, frames[delimiter + 1])
            ? new KernelMessage([.. frames.Take(delimiter)], JsonNode.Parse(parts[0])!.AsObject(), JsonNode.Parse(parts[3])!.AsObject())
            : null;
    }

    /// <summary>The frames of a message that answers this one.</summary>
    public List<byte[]> Answer(string type, JsonObject content, byte[] key, bool toAll)
    {
        var header = new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString(),
            ["session"] = Header["session"]?.DeepClone(),
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["msg_type"] = type,
            ["version"] = "5.3",
        };
        byte[][] parts = [.. new[] { header, Header, [], content }.Select(part => Encoding.UTF8.GetBytes(part.ToJsonString()))];
        return
        [
            .. toAll ? [Encoding.UTF8.GetBytes(type)] : Identities,
            Delimiter,
            Encoding.ASCII.GetBytes(Signature(parts, key)),
            .. parts,
        ];
    }

    private static string Signature(byte[][] parts, byte[] key) =>
        key.Length == 0 ? string.Empty : Convert.ToHexStringLower(HMACSHA256.HashData(key, parts.SelectMany(part => part).ToArray()));
}
