using System.Text;

namespace LumbopelvicModel.Tool;

/// <summary>What the answer hangs on, in words.</summary>
internal static class PivotText
{
    public static string Write(Assessment assessment, IReadOnlyList<Pivot> pivots)
    {
        if (pivots.Count == 0)
        {
            return "What the answer hangs on\n  No single finding or measurement: without any one of them the same condition and the same source lead.";
        }

        var text = new StringBuilder("What the answer hangs on");
        foreach (Pivot pivot in pivots)
        {
            string name = pivot.Finding?.Name ?? pivot.Measurement!.Name;
            text.Append("\n  Without \"").Append(name).Append("\" (").Append(pivot.Id).Append(") the answer would be ").Append(Instead(assessment, pivot)).Append('.');
        }

        return text.ToString();
    }

    private static string Instead(Assessment assessment, Pivot pivot)
    {
        string condition = pivot.Condition == assessment.Differential[0].Condition ? "still " + pivot.Condition.Name : pivot.Condition.Name;
        string source = pivot.Source == assessment.Sources[0].Source ? "still " + pivot.Source.ToName() : pivot.Source.ToName();
        return $"{condition}; source: {source}";
    }
}
