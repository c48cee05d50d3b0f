using LumbopelvicModel.Internal;

namespace LumbopelvicModel;

/// <summary>The exact reasons for a condition being there alone: its pretest weight and every contribution. Their sum is the log weight.</summary>
public sealed record Explanation
{
    private readonly ValueList<Contribution> _contributions;

    internal Explanation(Condition condition, ConditionVariant? variant, double logPretest, ValueList<Contribution> contributions)
    {
        Condition = condition;
        Variant = variant;
        LogPretest = logPretest;
        _contributions = contributions;
    }

    /// <summary>The condition.</summary>
    public Condition Condition { get; }

    /// <summary>The variant that the reasons are about, the one that weighs more; <see langword="null"/> where the condition is one disease.</summary>
    public ConditionVariant? Variant { get; }

    /// <summary>The natural logarithm of the pretest probability of this condition, or of the variant, alone.</summary>
    public double LogPretest { get; }

    /// <summary>What counted, in the order of the families; at most one for and one against in each.</summary>
    public IReadOnlyList<Contribution> Contributions => _contributions;

    /// <summary>The natural logarithm of the weight of this condition alone: the pretest plus the contributions. Normalised over all hypotheses it is the probability of this condition alone.</summary>
    public double LogWeight => LogPretest + _contributions.Sum(contribution => contribution.LogRatio);
}
