namespace LumbopelvicModel.Internal;

/// <summary>Finds the known ids that somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary>Up to three known ids, the likeliest first; empty when nothing is near.</summary>
    public static IReadOnlyList<string> To(string id, IEnumerable<string> known)
    {
        string wanted = Normalise(id.Length > 100 ? id[..100] : id);
        (string Id, double Distance)[] near = [.. known
            .Select(candidate => (Id: candidate, Distance: Distance(wanted, Normalise(candidate))))
            .Where(candidate => candidate.Distance <= Math.Max(2.0, wanted.Length * 0.4))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
            .Take(3)];

        // What is much farther than the best is no help.
        return [.. near.Where(candidate => candidate.Distance <= near[0].Distance + 1).Select(candidate => candidate.Id)];
    }

    private static string Normalise(string id) => id.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>Edit distance with transpositions; an id without its group ("groin" for "pain.groin") counts as near.</summary>
    private static double Distance(string wanted, string candidate)
    {
        double whole = EditDistance(wanted, candidate);
        int dot = candidate.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? whole : Math.Min(whole, EditDistance(wanted, candidate[(dot + 1)..]) + 0.5);
    }

    private static int EditDistance(string a, string b)
    {
        int[,] cost = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            cost[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            cost[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                int best = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, cost[i - 2, j - 2] + 1);
                }

                cost[i, j] = best;
            }
        }

        return cost[a.Length, b.Length];
    }
}
