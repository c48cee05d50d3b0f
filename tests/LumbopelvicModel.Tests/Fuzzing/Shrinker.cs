namespace LumbopelvicModel.Tests.Fuzzing;

/// <summary>Finds a smaller text that fails as well.</summary>
internal static class Shrinker
{
    private const int MostTries = 3000;

    /// <summary>Leaves out ever smaller pieces, as long as what is left fails.</summary>
    public static byte[] Shrink(byte[] failing, Func<byte[], bool> fails)
    {
        int tries = 0;
        for (int piece = Math.Max(failing.Length / 2, 1); piece > 0; piece /= 2)
        {
            for (int start = 0; start < failing.Length && tries < MostTries;)
            {
                byte[] smaller = [.. failing.AsSpan(0, start), .. failing.AsSpan(Math.Min(start + piece, failing.Length))];
                tries++;
                if (fails(smaller))
                {
                    failing = smaller;
                }
                else
                {
                    start += piece;
                }
            }
        }

        return failing;
    }
}
