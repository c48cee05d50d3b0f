using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <content>What stands beside the numbers and weighs nothing.</content>
public sealed partial record KnowledgeBase
{
    /// <summary>Where studies disagree, and which of them the numbers follow. A rule that is taken out goes from them, too.</summary>
    public IReadOnlyList<Disagreement> Disagreements => _parts.Disagreements;

    /// <summary>The findings and measurements that nothing asks for, with the reason. An entry goes as soon as a rule, score or red flag asks for it.</summary>
    public IReadOnlyList<UnweighedFinding> Unweighed => _parts.Unweighed;

    /// <summary>This knowledge base with these disagreements in place of its own.</summary>
    /// <param name="disagreements">The disagreements.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="disagreements"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together, for instance because one names a rule that is not there.</exception>
    public KnowledgeBase WithDisagreements(IEnumerable<Disagreement> disagreements) => Strict(_parts with { Disagreements = Guard.NoneNull(disagreements) });

    /// <summary>This knowledge base with these reasons for what weighs nothing in place of its own.</summary>
    /// <param name="unweighed">The reasons.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unweighed"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together, for instance because one names what a rule asks for.</exception>
    public KnowledgeBase WithUnweighed(IEnumerable<UnweighedFinding> unweighed) => Strict(_parts with { Unweighed = Guard.NoneNull(unweighed) });

    private static KnowledgeBase Strict(KnowledgeParts parts)
    {
        InputIssue[] stale = [.. KnowledgeValidator.StaleRemarks(parts)];
        return stale.Length == 0 ? new KnowledgeBase(parts) : throw new InvalidKnowledgeException([.. KnowledgeValidator.Check(parts), .. stale]);
    }

    // Rules come and go in code. A remark about one that is gone, or a reason for a silence that is broken, must not refuse the whole.
    private static KnowledgeParts WithoutStaleRemarks(KnowledgeParts parts)
    {
        if (!KnowledgeValidator.StaleRemarks(parts).Any())
        {
            return parts;
        }

        Weighed weighed = Weighed.By(parts);
        HashSet<string> rules = KnowledgeValidator.RuleIds(parts);
        return parts with
        {
            Disagreements = ValueList<Disagreement>.From(parts.Disagreements.Select(disagreement => disagreement with { Rules = [.. disagreement.Rules.Where(rules.Contains)] })),
            Unweighed = ValueList<UnweighedFinding>.From(parts.Unweighed.Where(entry => !weighed.Informs(entry))),
        };
    }
}
