namespace LumbopelvicModel.Internal;

/// <summary>Finds the known ids that somebody may have meant.</summary>
internal static class Nearest
{
    // More of a text is not looked at.
    private const int LongestWanted = 100;

    /// <summary>Up to three known ids, the likeliest first; empty when nothing is near.</summary>
    public static IReadOnlyList<string> To(string id, IEnumerable<string> known)
    {
        string wanted = string.Concat((id.Length > LongestWanted ? id[..LongestWanted] : id).Trim().Select(Normalise));
        double farthest = Math.Max(2.0, wanted.Length * 0.4);
        (string Id, double Distance)[] near = [.. known
            .Select(candidate => (Id: candidate, Distance: Distance(wanted, candidate, farthest)))
            .Where(candidate => candidate.Distance <= farthest)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
            .Take(3)];

        // What is much farther than the best is no help.
        return [.. near.Where(candidate => candidate.Distance <= near[0].Distance + 1).Select(candidate => candidate.Id)];
    }

    /// <summary>Edit distance with transpositions; an id without its group ("groin" for "pain.groin") counts as near.</summary>
    private static double Distance(ReadOnlySpan<char> wanted, ReadOnlySpan<char> candidate, double farthest)
    {
        double whole = EditDistance(wanted, candidate, farthest);
        int dot = candidate.IndexOf('.');
        return dot < 0 ? whole : Math.Min(whole, EditDistance(wanted, candidate[(dot + 1)..], farthest) + 0.5);
    }

    /// <summary>The distance, of three rows of its table only: a text full of mistakes asks for it a hundred thousand times. Infinite where it is too far.</summary>
    private static double EditDistance(ReadOnlySpan<char> wanted, ReadOnlySpan<char> candidate, double farthest)
    {
        if (Math.Abs(wanted.Length - candidate.Length) > farthest)
        {
            return double.PositiveInfinity;
        }

        Span<char> other = stackalloc char[candidate.Length];
        for (int index = 0; index < other.Length; index++)
        {
            other[index] = Normalise(candidate[index]);
        }

        int width = other.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        for (int column = 0; column < width; column++)
        {
            rows[column] = column;
        }

        int leastAbove = 0;
        for (int line = 1; line <= wanted.Length; line++)
        {
            int least = FillRow(wanted, other, line, rows.Slice(line % 3 * width, width), rows.Slice((line + 2) % 3 * width, width), rows.Slice((line + 1) % 3 * width, width));
            if (Math.Min(least, leastAbove) > farthest)
            {
                return double.PositiveInfinity;
            }

            leastAbove = least;
        }

        return rows[(wanted.Length % 3 * width) + other.Length];
    }

    /// <summary>Fills a row of the table and gives its least number: no later row that rests on two such rows has a lesser one.</summary>
    private static int FillRow(ReadOnlySpan<char> wanted, ReadOnlySpan<char> other, int line, Span<int> row, ReadOnlySpan<int> above, ReadOnlySpan<int> twoAbove)
    {
        row[0] = line;
        int least = line;
        char character = wanted[line - 1];
        for (int column = 1; column < row.Length; column++)
        {
            int change = character == other[column - 1] ? 0 : 1;
            int best = Math.Min(Math.Min(above[column], row[column - 1]) + 1, above[column - 1] + change);
            if (line > 1 && column > 1 && character == other[column - 2] && wanted[line - 2] == other[column - 1])
            {
                best = Math.Min(best, twoAbove[column - 2] + 1);
            }

            row[column] = best;
            least = Math.Min(least, best);
        }

        return least;
    }

    private static char Normalise(char character) => character is '_' or ' ' ? '-' : char.ToLowerInvariant(character);
}
