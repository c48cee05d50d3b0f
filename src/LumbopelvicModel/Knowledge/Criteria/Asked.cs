namespace LumbopelvicModel.Knowledge;

/// <summary>What some criteria ask for. While nothing of it is known they all are unknown, and need not be looked at.</summary>
internal sealed class Asked
{
    private readonly (int Word, ulong Bits)[] _findings;
    private readonly int[] _measurements;
    private readonly bool _isSexAsked;

    public Asked(IEnumerable<Criterion> criteria)
    {
        ulong[] bits = new ulong[FindingBits.Words];
        var measurements = new List<int>();
        foreach (Criterion criterion in criteria)
        {
            foreach (Criterion leaf in criterion.Leaves)
            {
                if (leaf is FindingCriterion said)
                {
                    int finding = LumbopelvicModel.Findings.IndexOf(said.Finding);
                    bits[FindingBits.WordOf(finding)] |= FindingBits.BitOf(finding);
                }
                else if (leaf is MeasurementCriterion measured && Measurements.IndexOf(measured.Measurement) is var measurement && !measurements.Contains(measurement))
                {
                    measurements.Add(measurement);
                }
                else
                {
                    _isSexAsked |= leaf is SexCriterion;
                }
            }
        }

        int count = 0;
        foreach (ulong word in bits)
        {
            count += word == 0 ? 0 : 1;
        }

        _findings = new (int, ulong)[count];
        for (int word = bits.Length - 1; count > 0; word--)
        {
            if (bits[word] != 0)
            {
                count--;
                _findings[count] = (word, bits[word]);
            }
        }

        _measurements = [.. measurements];
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
