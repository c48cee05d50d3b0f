using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <content>How often a rule holds with whatever the patient may have.</content>
public sealed partial record KnowledgeBase
{
    /// <summary>
    /// How often a rule's criterion holds in a condition: the rule's own number, else by resemblance, else the background.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <param name="condition">The condition.</param>
    /// <returns>Strictly between 0 and 1.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public double FrequencyOf(DifferentiationRule rule, Condition condition) => SpokenOf(rule, condition)?.Over(rule.Background.Value) ?? rule.Background.Value;

    /// <summary>How often a rule's criterion holds in a variant: the rule's own number for it, else what holds for the condition.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="variant">The variant.</param>
    /// <returns>Strictly between 0 and 1.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public double FrequencyOf(DifferentiationRule rule, ConditionVariant variant)
    {
        Guard.NotNull(rule);
        return rule.GivenVariants.TryGetValue(Guard.NotNull(variant), out Frequency? own) ? own.Value : FrequencyOf(rule, variant.Condition);
    }

    /// <summary>What a rule says of a condition, by a number of its own or by resemblance; null where it is no different from the background.</summary>
    internal SpokenFrequency? SpokenOf(DifferentiationRule rule, Condition condition)
    {
        Guard.NotNull(rule);
        if (rule.Given.TryGetValue(Guard.NotNull(condition), out Frequency? own))
        {
            return new SpokenFrequency(condition.Id, own, 1);
        }

        if (rule.SilentOn.Contains(condition))
        {
            return null;
        }

        foreach (Resemblance resemblance in _parts.Resemblances)
        {
            if (resemblance.Condition == condition && rule.Given.TryGetValue(resemblance.Like, out Frequency? like))
            {
                return new SpokenFrequency(resemblance.Like.Id, like, resemblance.Share);
            }
        }

        return null;
    }

    /// <summary>What a rule says of a variant or a condition without variants.</summary>
    internal SpokenFrequency? SpokenOf(DifferentiationRule rule, HypothesisMember member) =>
        member.Variant is not null && rule.GivenVariants.TryGetValue(member.Variant, out Frequency? own)
            ? new SpokenFrequency(member.Variant.Id, own, 1)
            : SpokenOf(rule, member.Condition);

    /// <summary>The findings that are typical of a condition: its rules over a single finding, the most telling first. Read from the rules, never typed twice.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The rules over one finding that are present at least 1.5 times as often as in everyone else, by falling likelihood ratio; numbers by resemblance count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public IReadOnlyList<DifferentiationRule> TypicalOf(Condition condition)
    {
        Guard.NotNull(condition);
        return ValueList<DifferentiationRule>.From(_parts.Rules
            .Where(rule => rule.Criterion is FindingCriterion)
            .Select(rule => (Rule: rule, Ratio: FrequencyOf(rule, condition) / rule.Background.Value))
            .Where(typical => typical.Ratio >= 1.5)
            .OrderByDescending(typical => typical.Ratio)
            .ThenBy(typical => typical.Rule.Id, StringComparer.Ordinal)
            .Select(typical => typical.Rule));
    }
}
