using System.Numerics;

namespace LumbopelvicModel;

/// <summary>What follows from what was given: measurements settle the findings that they define, present findings make wider ones present, absent ones make narrower ones absent.</summary>
internal static class Closure
{
    private static readonly (int Measurement, Settlement Settlement, int Finding)[] Settling = [.. Measurements.All
        .Select((measurement, index) => (index, measurement.Settles!))
        .Where(pair => pair.Item2 is not null)
        .Select(pair => (pair.index, pair.Item2, Findings.IndexOf(pair.Item2.Finding)))];

    /// <summary>What is known of the whole catalogue, as <see cref="FindingBits"/>; <see langword="null"/> where two statements contradict each other.</summary>
    public static ulong[]? Of(ReadOnlySpan<ulong> given, ReadOnlySpan<double> measured)
    {
        Span<ulong> stated = stackalloc ulong[FindingBits.Length];
        given.CopyTo(stated);

        // A measurement that is not known is NaN, which no comparison holds of, and settles nothing.
        foreach ((int measurement, Settlement settlement, int finding) in Settling)
        {
            if (settlement.StatusAt(measured[measurement]) is not FindingStatus.NotAssessed and var status)
            {
                FindingBits.State(stated, finding, status);
            }
        }

        // What is present goes first and takes its wider findings with it, so that an absent one that contradicts it finds its place taken.
        ulong[] known = new ulong[FindingBits.Length];
        for (int word = 0; word < stated.Length; word++)
        {
            bool isPresent = word < FindingBits.Words;
            for (ulong rest = stated[word]; rest != 0; rest &= rest - 1)
            {
                int finding = FindingBits.FindingAt(isPresent ? word : word - FindingBits.Words, BitOperations.TrailingZeroCount(rest));
                FindingBits.Answer(known, finding, isPresent ? FindingStatus.Present : FindingStatus.Absent);
            }

            if ((stated[word] & ~known[word]) != 0)
            {
                return null;
            }
        }

        return known;
    }

    /// <summary>Every two statements that cannot both be true, in the order of the catalogue: at least one where there is no closure.</summary>
    public static IReadOnlyList<Contradiction> Contradictions(ReadOnlySpan<ulong> given, ReadOnlySpan<double> measured)
    {
        var settledBy = new MeasuredValue?[Findings.All.Count];
        ulong[] stated = Stated(given, measured, settledBy);
        var contradictions = new List<Contradiction>();
        for (int index = 0; index < settledBy.Length; index++)
        {
            if (settledBy[index] is { } by && FindingBits.StatusOf(given, index) != FindingStatus.NotAssessed)
            {
                bool measuredPresent = FindingBits.StatusOf(stated, index) == FindingStatus.Present;
                Finding finding = Findings.All[index];
                contradictions.Add(new Contradiction(finding, finding, measuredPresent ? by : null, measuredPresent ? null : by));
            }
        }

        for (int index = 0; index < settledBy.Length; index++)
        {
            if (FindingBits.StatusOf(stated, index) != FindingStatus.Present)
            {
                continue;
            }

            foreach (int ancestor in Hierarchy.Ancestors(index))
            {
                if (FindingBits.StatusOf(stated, ancestor) == FindingStatus.Absent)
                {
                    contradictions.Add(new Contradiction(Findings.All[index], Findings.All[ancestor], settledBy[index], settledBy[ancestor]));
                }
            }
        }

        return contradictions;
    }

    /// <summary>What was given, and in its place what measurements settle otherwise, with the measurement.</summary>
    private static ulong[] Stated(ReadOnlySpan<ulong> given, ReadOnlySpan<double> measured, MeasuredValue?[] settledBy)
    {
        ulong[] stated = [.. given];
        foreach ((int measurement, Settlement settlement, int finding) in Settling)
        {
            FindingStatus status = settlement.StatusAt(measured[measurement]);
            if (status != FindingStatus.NotAssessed && status != FindingBits.StatusOf(given, finding))
            {
                FindingBits.Withdraw(stated, finding);
                FindingBits.State(stated, finding, status);
                settledBy[finding] = new MeasuredValue(Measurements.All[measurement], measured[measurement]);
            }
        }

        return stated;
    }
}
