using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Drawing;

/// <summary>An assessment as charts: how probable, why, what to ask next; and how far probabilities can be trusted.</summary>
/// <remarks>Pure: the same input gives the same picture. Without a theme the picture is <see cref="Theme.Light"/>.</remarks>
public static class Charts
{
    private const int DefaultTop = 10;
    private const int MostQuestions = 40;
    private const int MostRatios = 8;

    /// <summary>The conditions as bars, the most probable first, below where the pain comes from; with whiskers where the assessment has intervals.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="theme">The colours, or <see langword="null"/> for <see cref="Theme.Light"/>.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static SvgPicture Differential(Assessment assessment, Theme? theme = null) => DifferentialChart.Draw(Guard.NotNull(assessment), theme ?? Theme.Light);

    /// <summary>The reasons for the leading condition as a waterfall from its pretest to its posttest probability.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="theme">The colours, or <see langword="null"/> for <see cref="Theme.Light"/>.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static SvgPicture Explanation(Assessment assessment, Theme? theme = null) => Explanation(Guard.NotNull(assessment), assessment.Differential[0].Condition, theme);

    /// <summary>The reasons for a condition as a waterfall from its pretest to its posttest probability.</summary>
    /// <remarks>The steps are the contributions of <see cref="Assessment.Explain"/>. The last one is what the same findings do for everything else, alone or
    /// beside the condition; with it the waterfall ends exactly where the assessment does. Of a condition that is two diseases the steps are those of
    /// the one that weighs more, and the last step holds the other too.</remarks>
    /// <param name="assessment">The assessment.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="theme">The colours, or <see langword="null"/> for <see cref="Theme.Light"/>.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> or <paramref name="condition"/> is null.</exception>
    public static SvgPicture Explanation(Assessment assessment, Condition condition, Theme? theme = null) =>
        ExplanationChart.Draw(Guard.NotNull(assessment), Guard.NotNull(condition), theme ?? Theme.Light);

    /// <summary>What to ask next: first what closes open emergency flags, then questions and signs by expected information.</summary>
    /// <param name="plan">The questions.</param>
    /// <param name="top">How many questions are drawn below the screening, from 1 to 40.</param>
    /// <param name="theme">The colours, or <see langword="null"/> for <see cref="Theme.Light"/>.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is not from 1 to 40.</exception>
    public static SvgPicture Questions(QuestionPlan plan, int top = DefaultTop, Theme? theme = null)
    {
        Guard.NotNull(plan);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(top, MostQuestions);
        return QuestionChart.Draw(plan, top, theme ?? Theme.Light);
    }

    /// <summary>A reliability plot: forecast probabilities against the share that came true.</summary>
    /// <param name="calibration">The reliability table.</param>
    /// <param name="theme">The colours, or <see langword="null"/> for <see cref="Theme.Light"/>.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calibration"/> is null.</exception>
    public static SvgPicture Reliability(Calibration calibration, Theme? theme = null) => ReliabilityChart.Draw(Guard.NotNull(calibration), theme ?? Theme.Light);

    /// <summary>Fagan's nomogram: a straight line from the pretest probability through each likelihood ratio to the posttest probability.</summary>
    /// <param name="pretest">The probability before the findings.</param>
    /// <param name="likelihoodRatios">From one to eight likelihood ratios; each gets a line of its own.</param>
    /// <param name="theme">The colours, or <see langword="null"/> for <see cref="Theme.Light"/>.</param>
    /// <returns>The picture.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="likelihoodRatios"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no likelihood ratio, or more than eight.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A probability before or after is not on the scales, which reach from one in a million to all but one in a million.</exception>
    public static SvgPicture PretestToPosttest(Probability pretest, IEnumerable<LikelihoodRatio> likelihoodRatios, Theme? theme = null)
    {
        LikelihoodRatio[] ratios = [.. Guard.NotNull(likelihoodRatios)];
        if (ratios.Length is 0 or > MostRatios)
        {
            throw new ArgumentException($"The nomogram draws from 1 to {MostRatios} likelihood ratios, not {ratios.Length}.", nameof(likelihoodRatios));
        }

        Guard.InRange(LogOdds.Of(pretest.Value), -NomogramChart.MostDecibans, NomogramChart.MostDecibans, nameof(pretest));
        foreach (LikelihoodRatio ratio in ratios)
        {
            Guard.InRange(LogOdds.Of(pretest.Value) + ratio.Decibans, -NomogramChart.MostDecibans, NomogramChart.MostDecibans, nameof(likelihoodRatios));
        }

        return NomogramChart.Draw(pretest, ratios, theme ?? Theme.Light);
    }
}
