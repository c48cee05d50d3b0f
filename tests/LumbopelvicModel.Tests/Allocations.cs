namespace LumbopelvicModel.Tests;

/// <summary>Counts what a call allocates.</summary>
internal static class Allocations
{
    /// <summary>The bytes on this thread, the least of several calls: the first ones compile code and fill caches.</summary>
    public static long Of(Action act)
    {
        long least = long.MaxValue;
        for (int call = 0; call < 20; call++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            act();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
