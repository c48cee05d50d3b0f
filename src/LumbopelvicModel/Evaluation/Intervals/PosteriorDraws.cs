using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// The posterior under each draw of the frequencies: the arithmetic of <see cref="EvidenceCompiler"/> and <see cref="EvidenceTable"/>, over ratios in
/// the place of their logarithms and many draws at a time.
/// </summary>
/// <param name="hypotheses">What is weighed against each other.</param>
/// <param name="table">The items.</param>
/// <param name="draws">Their frequencies.</param>
/// <param name="causes">For each hypothesis the one or two members that bring findings about; a complication stands for its pair.</param>
internal sealed class PosteriorDraws(Hypotheses hypotheses, EvidenceTable table, FrequencyDraws draws, (int First, int Second)[] causes)
{
    /// <summary>Works out every draw.</summary>
    /// <param name="outcomes">The outcome of every item.</param>
    /// <param name="pretest">The probability of each hypothesis before.</param>
    /// <param name="add">Takes the posterior, chunk by chunk.</param>
    public void Run(int[] outcomes, double[] pretest, PosteriorAdder add)
    {
        int[][] families = [.. Enumerable.Range(0, table.FamilyCount).Select(family => Speaking(family, outcomes)).Where(family => family.Length > 0)];
        var posterior = new DrawnPosterior(table, draws, causes, hypotheses.Single(0));
        for (int firstDraw = 0; firstDraw < FrequencyDraws.Count; firstDraw += DrawnPosterior.Chunk)
        {
            posterior.Start(firstDraw, pretest);
            foreach (int[] family in families)
            {
                posterior.Weigh(family, outcomes);
            }

            posterior.Normalise();
            add(firstDraw, posterior.Rows);
        }
    }

    /// <summary>The items of a family that say something.</summary>
    private int[] Speaking(int family, int[] outcomes)
    {
        (int start, int end) = table.Family(family);
        var speaking = new List<int>();
        for (int item = start; item < end; item++)
        {
            if (outcomes[item] != EvidenceItem.Unknown && !table.IsSilent(item, outcomes[item]))
            {
                speaking.Add(item);
            }
        }

        return [.. speaking];
    }
}
