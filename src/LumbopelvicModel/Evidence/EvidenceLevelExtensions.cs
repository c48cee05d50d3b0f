using System.Diagnostics.CodeAnalysis;

namespace LumbopelvicModel;

/// <summary>Names of an <see cref="EvidenceLevel"/>.</summary>
public static class EvidenceLevelExtensions
{
    internal static readonly EvidenceLevel[] All =
        [EvidenceLevel.MetaAnalysis, EvidenceLevel.Cohort, EvidenceLevel.CaseControl, EvidenceLevel.Review, EvidenceLevel.Judgement];

    /// <summary>The JSON id, such as <c>case-control</c>.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The permanent id.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a value of <see cref="EvidenceLevel"/>.</exception>
    public static string ToId(this EvidenceLevel level) => level switch
    {
        EvidenceLevel.MetaAnalysis => "meta-analysis",
        EvidenceLevel.Cohort => "cohort",
        EvidenceLevel.CaseControl => "case-control",
        EvidenceLevel.Review => "review",
        EvidenceLevel.Judgement => "judgement",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, $"{level} is not a level of evidence."),
    };

    internal static bool TryFromId(string id, [NotNullWhen(true)] out EvidenceLevel? level)
    {
        foreach (EvidenceLevel known in All)
        {
            if (known.ToId() == id)
            {
                level = known;
                return true;
            }
        }

        level = null;
        return false;
    }
}
