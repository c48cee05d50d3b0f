namespace LumbopelvicModel;

/// <summary>
/// The order in which a number takes its quantiles over the draws. Each number takes every quantile once, in an order that follows from its name
/// alone: a Latin hypercube, the same on every machine, in which a change to one number moves no other.
/// </summary>
internal static class Strata
{
    // Fowler, Noll and Vo's hash of 64 bits.
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashFactor = 1099511628211;

    /// <summary>The numbers from 0 to below the count, in the order of that name.</summary>
    public static int[] Of(string name, int count)
    {
        ulong hash = HashStart;
        foreach (char character in name)
        {
            hash = unchecked((hash ^ character) * HashFactor);
        }

        var random = new SplitMix64(hash);
        int[] order = new int[count];
        for (int index = 0; index < count; index++)
        {
            int other = random.NextInt(index + 1);
            order[index] = order[other];
            order[other] = index;
        }

        return order;
    }
}
