namespace LumbopelvicModel.Tests;

/// <summary>
/// Compares lines with those of a file of the repository. It never writes into the repository: what the library says now lands beside the test
/// assembly, and whoever means the change copies it over.
/// </summary>
internal static class PinnedFile
{
    public static string[] Lines(params string[] path) => File.ReadAllLines(RepositoryFiles.At(path));

    /// <summary>Fails where the lines differ, with the lines that went and came and the command that accepts them.</summary>
    public static void AssertSame(string[] actual, params string[] path)
    {
        string[] pinned = Lines(path);
        if (pinned.SequenceEqual(actual))
        {
            return;
        }

        string received = Path.Combine(AppContext.BaseDirectory, path[^1]);
        File.WriteAllLines(received, actual);
        Assert.Fail($"""
            {Path.Combine(path)} and the library differ:
            {string.Join('\n', Difference(pinned, actual))}
            Where this is meant: cp '{received}' '{Path.Combine(path)}'
            """);
    }

    /// <summary>The lines that went and came, in the order of the files, by their longest common subsequence.</summary>
    internal static IEnumerable<string> Difference(string[] before, string[] after)
    {
        int[,] common = new int[before.Length + 1, after.Length + 1];
        for (int old = before.Length - 1; old >= 0; old--)
        {
            for (int now = after.Length - 1; now >= 0; now--)
            {
                common[old, now] = before[old] == after[now] ? common[old + 1, now + 1] + 1 : Math.Max(common[old + 1, now], common[old, now + 1]);
            }
        }

        (int went, int came) = (0, 0);
        while (went < before.Length || came < after.Length)
        {
            if (went < before.Length && came < after.Length && before[went] == after[came])
            {
                (went, came) = (went + 1, came + 1);
            }
            else if (came == after.Length || (went < before.Length && common[went + 1, came] >= common[went, came + 1]))
            {
                yield return $"- {before[went++]}";
            }
            else
            {
                yield return $"+ {after[came++]}";
            }
        }
    }
}
