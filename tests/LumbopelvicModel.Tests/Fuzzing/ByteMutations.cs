namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>Damage that knows nothing of JSON.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] Sequences =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x00], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8], [0xFF], [0x80], [0x1B, (byte)'[', (byte)'2', (byte)'J'],
        [0xE2, 0x80, 0xA8], [0xC2, 0x85], [(byte)'\r'], [(byte)'\n'], [(byte)'"'], [(byte)'\\'], [(byte)'{'], [(byte)'}'], [(byte)'['], [(byte)']'], [(byte)','], [(byte)':'],
    ];

    public static byte[] Apply(byte[] text, Random random, byte[] other)
    {
        int place = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(1, random.Next(2) == 0 ? 4 : 200), text.Length - place);
        byte[] sequence = Sequences[random.Next(Sequences.Length)];
        return random.Next(9) switch
        {
            0 => Flipped(text, random),
            1 => [.. text.AsSpan(0, place), (byte)random.Next(256), .. text.AsSpan(place)],
            2 => [.. text.AsSpan(0, place), .. sequence, .. text.AsSpan(place)],
            3 => [.. sequence, .. text],
            4 => [.. text.AsSpan(0, place), .. text.AsSpan(place + length)],
            5 => [.. text.AsSpan(0, place)],
            6 => [.. text.AsSpan(place)],
            7 => [.. text.AsSpan(0, place + length), .. text.AsSpan(place)],
            _ => [.. text.AsSpan(0, place), .. other.AsSpan(random.Next(other.Length + 1))],
        };
    }

    private static byte[] Flipped(byte[] text, Random random)
    {
        byte[] flipped = [.. text];
        if (flipped.Length > 0)
        {
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        }

        return flipped;
    }
}
