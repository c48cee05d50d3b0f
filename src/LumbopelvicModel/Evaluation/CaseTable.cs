using LumbopelvicModel.Internal;
using LumbopelvicModel.Knowledge;

namespace LumbopelvicModel;

/// <summary>
/// Many cases, encoded for <see cref="Evaluator.Score(CaseTable, Memory{double}, Memory{double}, Memory{double}, int)"/>: of each presentation what
/// weighs, some 200 bytes, without its name and side.
/// </summary>
/// <remarks>Immutable and independent of any knowledge base; one table can be scored by several evaluators at once.</remarks>
public sealed class CaseTable
{
    private readonly ulong[] _known;
    private readonly double[] _measured;
    private readonly Sex?[] _sexes;

    private CaseTable(ulong[] known, double[] measured, Sex?[] sexes, int count)
    {
        _known = known;
        _measured = measured;
        _sexes = sexes;
        Count = count;
    }

    /// <summary>How many cases there are.</summary>
    public int Count { get; }

    /// <summary>Encodes presentations, in their order.</summary>
    /// <param name="presentations">The presentations; enumerated once.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="presentations"/> or one of them is null.</exception>
    public static CaseTable Of(IEnumerable<Presentation> presentations)
    {
        int capacity = Guard.NotNull(presentations).TryGetNonEnumeratedCount(out int known) ? known : 16;
        ulong[] findings = new ulong[capacity * FindingBits.Length];
        double[] measured = new double[capacity * Measurements.All.Count];
        var sexes = new Sex?[capacity];
        int count = 0;
        foreach (Presentation presentation in presentations)
        {
            Guard.NotNull(presentation, nameof(presentations));
            if (count == sexes.Length)
            {
                capacity = Math.Max(16, count * 2);
                Array.Resize(ref findings, capacity * FindingBits.Length);
                Array.Resize(ref measured, capacity * Measurements.All.Count);
                Array.Resize(ref sexes, capacity);
            }

            presentation.Known.CopyTo(findings.AsSpan(count * FindingBits.Length));
            presentation.MeasuredValues.CopyTo(measured.AsSpan(count * Measurements.All.Count));
            sexes[count] = presentation.Sex;
            count++;
        }

        return new CaseTable(findings, measured, sexes, count);
    }

    /// <summary>What criteria read of one case.</summary>
    internal Facts FactsOf(int index) => new(
        _known.AsSpan(index * FindingBits.Length, FindingBits.Length),
        _measured.AsSpan(index * Measurements.All.Count, Measurements.All.Count),
        _sexes[index]);
}
