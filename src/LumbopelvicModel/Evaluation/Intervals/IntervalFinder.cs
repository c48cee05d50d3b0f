using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>Finds how far the probabilities of an assessment move while every frequency moves within what it rests on.</summary>
internal sealed class IntervalFinder
{
    private readonly PosteriorDraws _conditions;
    private readonly PosteriorDraws _roots;

    public IntervalFinder(KnowledgeBase knowledgeBase, EvidenceTable conditions, EvidenceTable roots)
    {
        _conditions = new PosteriorDraws(Hypotheses.OfConditions, conditions, FrequencyDraws.OfConditions(knowledgeBase, conditions), EvidenceCompiler.CausesOf(knowledgeBase.PairFactors));
        _roots = new PosteriorDraws(Hypotheses.OfRoots, roots, FrequencyDraws.OfRoots(roots), Hypotheses.OfRoots.Members);
    }

    /// <param name="outcomes">The outcome of every item over conditions.</param>
    /// <param name="pretest">The probability of each hypothesis over conditions before.</param>
    /// <param name="rootOutcomes">The outcome of every rule over roots.</param>
    /// <param name="rootPretest">The probability of each hypothesis over roots before.</param>
    /// <param name="pairs">The pairs of conditions whose intervals will be asked for.</param>
    public PosteriorSample Find(int[] outcomes, double[] pretest, int[] rootOutcomes, double[] rootPretest, IEnumerable<PairAssessment> pairs)
    {
        var sample = new PosteriorSample(pairs);
        _conditions.Run(outcomes, pretest, sample.AddConditions);
        _roots.Run(rootOutcomes, rootPretest, sample.AddRoots);
        return sample;
    }
}
