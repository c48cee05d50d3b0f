namespace LumbopelvicModel.Drawing;

/// <summary>
/// The way from the pretest probability of a condition to its posttest probability: what the evaluation added for it, step by step. The last
/// step is what the same findings added for everything else; with it the way ends where the assessment does.
/// </summary>
internal sealed class Waterfall
{
    public const string WeakerId = "weaker";
    public const string OthersId = "others";
    private const int Most = 14;

    // Half a deciban changes the odds by an eighth.
    private const double LeastNamed = 0.5;

    // What all other explanations did is a step even where nothing spoke about this one; a rounding error is none.
    private const double LeastDrawn = 1e-6;

    public Waterfall(Assessment assessment, Condition condition)
    {
        Pretest = assessment.Profile.Probabilities[condition];
        Posttest = assessment.ProbabilityOf(condition);
        Explanation = assessment.Explain(condition);
        Start = LogOdds.Of(Pretest.Value);
        End = LogOdds.Of(Posttest.Value);
        Steps = Walk();
    }

    public Probability Pretest { get; }

    public Probability Posttest { get; }

    public Explanation Explanation { get; }

    /// <summary>Decibans of the odds before anything is known.</summary>
    public double Start { get; }

    /// <summary>Decibans of the odds after all that is known.</summary>
    public double End { get; }

    /// <summary>What speaks for the condition, the strongest first, then what speaks against it, then what is weaker, then everything else.</summary>
    public IReadOnlyList<WaterfallStep> Steps { get; }

    private WaterfallStep[] Walk()
    {
        Contribution[] strongest = [.. Explanation.Contributions.OrderByDescending(contribution => Math.Abs(contribution.LogRatio)).ThenBy(contribution => contribution.Id, StringComparer.Ordinal)];
        int worthARow = Math.Min(Most - 1, strongest.Count(contribution => Math.Abs(contribution.Decibans) >= LeastNamed));

        // A sum of one would be a row too.
        Contribution[] shown = strongest.Length - worthARow <= 1 ? strongest : strongest[..worthARow];
        Contribution[] weaker = strongest[shown.Length..];
        var steps = new List<WaterfallStep>();
        double at = Start;
        foreach (Contribution contribution in shown.Where(contribution => contribution.LogRatio > 0).Concat(shown.Where(contribution => contribution.LogRatio < 0)))
        {
            Step(contribution.Id, contribution.Statement, contribution.Cites.Count == 0 ? "judgement" : string.Join(", ", contribution.Cites), at + contribution.Decibans);
        }

        if (weaker.Length > 0)
        {
            Step(WeakerId, $"{weaker.Length} weaker findings together", string.Join("; ", weaker.Select(contribution => $"{contribution.Statement} {ChartText.Signed(contribution.Decibans)}")), at + weaker.Sum(contribution => contribution.Decibans));
        }

        if (steps.Count > 0 || Math.Abs(End - at) > LeastDrawn)
        {
            Step(OthersId, "Other explanations of the same findings", "the rest of the differential, weighed by the same findings", End);
        }

        return [.. steps];

        void Step(string id, string label, string source, double to)
        {
            steps.Add(new WaterfallStep(id, label, source, at, to));
            at = to;
        }
    }
}
