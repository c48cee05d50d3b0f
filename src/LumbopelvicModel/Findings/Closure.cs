namespace LumbopelvicModel;

/// <summary>What follows from what was given: measurements settle the findings that they define, present findings make wider ones present, absent ones make narrower ones absent.</summary>
internal static class Closure
{
    /// <summary>What is known of the whole catalogue, as <see cref="FindingBits"/>. Without contradictions the order of the two directions does not matter.</summary>
    public static ulong[] Of(FindingStatus[] given, double[] measured)
    {
        FindingStatus[] stated = Stated(given, measured, null);
        ulong[] known = new ulong[FindingBits.Length];
        for (int index = 0; index < stated.Length; index++)
        {
            if (stated[index] != FindingStatus.NotAssessed)
            {
                FindingBits.Answer(known, index, stated[index]);
            }
        }

        return known;
    }

    /// <summary>Every two statements that cannot both be true, in the order of the catalogue.</summary>
    public static IReadOnlyList<Contradiction> Contradictions(FindingStatus[] given, double[] measured)
    {
        var settledBy = new MeasuredValue?[given.Length];
        FindingStatus[] stated = Stated(given, measured, settledBy);
        var contradictions = new List<Contradiction>();
        for (int index = 0; index < stated.Length; index++)
        {
            if (settledBy[index] is { } by && given[index] != FindingStatus.NotAssessed && given[index] != stated[index])
            {
                bool measuredPresent = stated[index] == FindingStatus.Present;
                Finding finding = Findings.All[index];
                contradictions.Add(new Contradiction(finding, finding, measuredPresent ? by : null, measuredPresent ? null : by));
            }
        }

        for (int index = 0; index < stated.Length; index++)
        {
            if (stated[index] != FindingStatus.Present)
            {
                continue;
            }

            foreach (int ancestor in Hierarchy.Ancestors(index))
            {
                if (stated[ancestor] == FindingStatus.Absent)
                {
                    contradictions.Add(new Contradiction(Findings.All[index], Findings.All[ancestor], settledBy[index], settledBy[ancestor]));
                }
            }
        }

        return contradictions;
    }

    /// <summary>What was given, and over it what measurements settle; where a place is handed over, by which measurement.</summary>
    private static FindingStatus[] Stated(FindingStatus[] given, double[] measured, MeasuredValue?[]? settledBy)
    {
        FindingStatus[] stated = [.. given];
        for (int index = 0; index < measured.Length; index++)
        {
            Measurement measurement = Measurements.All[index];
            if (double.IsNaN(measured[index]) || measurement.Settles is not { } settlement || settlement.StatusAt(measured[index]) is FindingStatus.NotAssessed)
            {
                continue;
            }

            int finding = Findings.IndexOf(settlement.Finding);
            stated[finding] = settlement.StatusAt(measured[index]);
            if (settledBy is not null && given[finding] != stated[finding])
            {
                settledBy[finding] = new MeasuredValue(measurement, measured[index]);
            }
        }

        return stated;
    }
}
