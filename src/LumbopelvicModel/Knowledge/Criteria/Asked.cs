namespace LumbopelvicModel.Knowledge;

/// <summary>What some criteria ask for. While nothing of it is known they all are unknown, and need not be looked at.</summary>
internal sealed class Asked
{
    private readonly (int Word, ulong Bits)[] _findings;
    private readonly int[] _measurements;
    private readonly bool _isSexAsked;

    public Asked(IEnumerable<Criterion> criteria)
    {
        Criterion[] leaves = [.. criteria.SelectMany(criterion => criterion.Leaves)];
        _findings = [.. leaves
            .OfType<FindingCriterion>()
            .Select(leaf => LumbopelvicModel.Findings.IndexOf(leaf.Finding))
            .GroupBy(FindingBits.WordOf)
            .Select(word => (word.Key, word.Aggregate(0UL, (bits, finding) => bits | FindingBits.BitOf(finding))))];
        _measurements = [.. leaves.OfType<MeasurementCriterion>().Select(leaf => Measurements.IndexOf(leaf.Measurement)).Distinct()];
        _isSexAsked = leaves.Any(leaf => leaf is SexCriterion);
    }

    /// <summary>Whether anything that is asked for is known.</summary>
    public bool IsAnyKnown(in Facts facts)
    {
        foreach ((int word, ulong bits) in _findings)
        {
            if (((facts.Known[word] | facts.Known[FindingBits.Words + word]) & bits) != 0)
            {
                return true;
            }
        }

        foreach (int measurement in _measurements)
        {
            if (!double.IsNaN(facts.Measured(measurement)))
            {
                return true;
            }
        }

        return _isSexAsked && facts.Sex is not null;
    }

    /// <summary>Whether a finding is asked for.</summary>
    public bool AsksFor(int finding)
    {
        foreach ((int word, ulong bits) in _findings)
        {
            if (word == FindingBits.WordOf(finding) && (bits & FindingBits.BitOf(finding)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a finding is asked for that is known in one way and not, or otherwise, in another.</summary>
    public bool IsAnyChanged(ReadOnlySpan<ulong> known, ReadOnlySpan<ulong> other)
    {
        foreach ((int word, ulong bits) in _findings)
        {
            ulong changed = (known[word] ^ other[word]) | (known[FindingBits.Words + word] ^ other[FindingBits.Words + word]);
            if ((changed & bits) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
