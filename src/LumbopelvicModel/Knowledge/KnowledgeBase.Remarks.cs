using LumbopelvicModel.Internal;

namespace LumbopelvicModel.Knowledge;

/// <content>What stands beside the numbers and weighs nothing.</content>
public sealed partial record KnowledgeBase
{
    /// <summary>Where studies disagree, and which of them the numbers follow.</summary>
    public IReadOnlyList<Disagreement> Disagreements => _parts.Disagreements;

    /// <summary>The findings and measurements that nothing asks for, with the reason. An entry goes as soon as a rule, score or red flag asks for it.</summary>
    public IReadOnlyList<UnweighedFinding> Unweighed => _parts.Unweighed;

    /// <summary>This knowledge base with these disagreements in place of its own.</summary>
    /// <param name="disagreements">The disagreements.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="disagreements"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together, for instance because one names a rule that is not there.</exception>
    public KnowledgeBase WithDisagreements(IEnumerable<Disagreement> disagreements) => new(_parts with { Disagreements = Guard.NoneNull(disagreements) });

    /// <summary>This knowledge base with these reasons for what weighs nothing in place of its own.</summary>
    /// <param name="unweighed">The reasons; those for something that is weighed are left out.</param>
    /// <returns>A new knowledge base.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unweighed"/> or one of them is null.</exception>
    /// <exception cref="InvalidKnowledgeException">The result does not hold together, for instance because one stands twice.</exception>
    public KnowledgeBase WithUnweighed(IEnumerable<UnweighedFinding> unweighed) => new(_parts with { Unweighed = Guard.NoneNull(unweighed) });

    // A rule that is added must not be refused because the built-in list says that nothing asks for its finding.
    private static KnowledgeParts WithoutWeighed(KnowledgeParts parts)
    {
        if (parts.Unweighed.Count == 0)
        {
            return parts;
        }

        Weighed weighed = Weighed.By(parts);
        return parts.Unweighed.Any(weighed.Informs)
            ? parts with { Unweighed = ValueList<UnweighedFinding>.From(parts.Unweighed.Where(entry => !weighed.Informs(entry))) }
            : parts;
    }
}
