namespace LumbopelvicModel.Knowledge;

/// <summary>
/// A criterion as a count: it holds when so many of its parts hold, and fails once so many can no longer. "All" asks for every part, "any" for one,
/// and what is denied asks for the opposite of its parts. Findings are counted a word of bits at a time; the rest is parts of their own.
/// </summary>
internal sealed class CompiledCriterion
{
    private readonly FindingTally? _findings;
    private readonly CompiledCriterion[] _parts;
    private readonly Criterion? _leaf;
    private readonly bool _isDenied;
    private readonly int _needed;
    private readonly int _spare;

    private CompiledCriterion(Criterion leaf, bool isDenied)
    {
        _parts = [];
        _leaf = leaf;
        _isDenied = isDenied;
    }

    private CompiledCriterion(int needed, IReadOnlyList<Criterion> parts, bool isDenied)
    {
        _needed = isDenied ? parts.Count - needed + 1 : needed;
        _spare = parts.Count - _needed;
        _findings = FindingTally.Of(parts, isDenied, out _parts);
    }

    public static CompiledCriterion Of(Criterion criterion) => Of(criterion, false);

    /// <summary>What <see cref="Criterion.Evaluate(in Facts)"/> says.</summary>
    public bool? Evaluate(in Facts facts)
    {
        if (_findings is null)
        {
            return _leaf!.Evaluate(facts) is { } value ? value != _isDenied : null;
        }

        int holding = 0;
        int failing = 0;
        _findings.Count(facts, ref holding, ref failing);
        foreach (CompiledCriterion part in _parts)
        {
            if (holding >= _needed || failing > _spare)
            {
                break;
            }

            bool? value = part.Evaluate(facts);
            holding += value == true ? 1 : 0;
            failing += value == false ? 1 : 0;
        }

        return holding >= _needed ? true : failing > _spare ? false : null;
    }

    /// <summary>The criterion, or its opposite.</summary>
    public static CompiledCriterion Of(Criterion criterion, bool isDenied)
    {
        (Criterion said, bool isSaidDenied) = Strip(criterion, isDenied);
        return said switch
        {
            FindingCriterion => new CompiledCriterion(1, [said], isSaidDenied),
            AllCriterion all => new CompiledCriterion(all.Parts.Count, all.Parts, isSaidDenied),
            AnyCriterion any => new CompiledCriterion(1, any.Parts, isSaidDenied),
            AtLeastCriterion atLeast => new CompiledCriterion(atLeast.Count, atLeast.Parts, isSaidDenied),
            _ => new CompiledCriterion(said, isSaidDenied),
        };
    }

    /// <summary>A criterion without its denials, and whether they deny it.</summary>
    public static (Criterion Said, bool IsDenied) Strip(Criterion criterion, bool isDenied)
    {
        while (criterion is NotCriterion not)
        {
            criterion = not.Negated;
            isDenied = !isDenied;
        }

        return (criterion, isDenied);
    }
}
