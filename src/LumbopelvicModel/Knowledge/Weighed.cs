namespace LumbopelvicModel.Knowledge;

/// <summary>Which findings and measurements can change an answer of a knowledge base.</summary>
internal sealed class Weighed
{
    private readonly HashSet<Finding> _findings;
    private readonly HashSet<Measurement> _measurements;

    private Weighed(HashSet<Finding> findings, HashSet<Measurement> measurements)
    {
        _findings = findings;
        _measurements = measurements;
    }

    public static Weighed By(KnowledgeParts parts)
    {
        // A score that stands alone is never weighed, so what only it reads changes no answer.
        ScoringInstrument[] instruments = [.. parts.Instruments.Where(instrument => !instrument.StandsAlone)];
        Criterion[] criteria =
        [
            .. parts.Rules.Select(rule => rule.Criterion),
            .. parts.RootRules.Select(rule => rule.Criterion),
            .. parts.RedFlags.Select(flag => flag.Criterion),
            .. instruments.SelectMany(instrument => instrument.Items).Select(item => item.Criterion),
        ];
        return new Weighed(
            [.. criteria.SelectMany(criterion => criterion.Findings)],
            [.. criteria.SelectMany(criterion => criterion.Measurements), .. instruments.Select(instrument => instrument.Measurement).OfType<Measurement>()]);
    }

    /// <summary>Whether it is asked for itself, or what follows from it is: present it makes wider findings present, absent narrower ones absent.</summary>
    public bool Informs(UnweighedFinding entry) => entry.Measurement is { } measurement
        ? _measurements.Contains(measurement) || (measurement.Settles is { } settlement && Informs(settlement.Finding))
        : Informs(entry.Finding!);

    private bool Informs(Finding finding)
    {
        int index = Findings.IndexOf(finding);
        return _findings.Contains(finding) || AnyAsked(Hierarchy.Ancestors(index)) || AnyAsked(Hierarchy.Descendants(index));
    }

    private bool AnyAsked(ReadOnlySpan<int> findings)
    {
        foreach (int index in findings)
        {
            if (_findings.Contains(Findings.All[index]))
            {
                return true;
            }
        }

        return false;
    }
}
